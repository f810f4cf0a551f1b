import type { Runtime } from '../../../runtime/runtime.ts';
import { ListValue } from '../../../runtime/values.ts';
import type { SObjectDescription } from '../../schema/schema.ts';
import type { SObjectValue } from '../../sobject-value.ts';
import { listParameter, type SqlValue, type Store } from '../../store/store.ts';
import { render, type QueryRun, type Sql } from '../check/sql.ts';
import type { ChildPlan, RecordPlan } from '../plan.ts';
import { buildRecord } from './build-record.ts';

/** Runs a query for records; `count` is told the number of rows of each statement. */
export class RecordQuery {
    readonly #runtime: Runtime;
    readonly #store: Store;
    readonly #run: QueryRun;
    readonly #count: (rows: number) => void;

    constructor(runtime: Runtime, store: Store, run: QueryRun, count: (rows: number) => void) {
        this.#runtime = runtime;
        this.#store = store;
        this.#run = run;
        this.#count = count;
    }

    /** The records in order, with those of the sub-selects in them. `sql` is the plan's, with LIMIT and OFFSET. */
    records(plan: RecordPlan, sql: Sql): SObjectValue[] {
        return this.#build(plan, this.#rows(sql));
    }

    #build(plan: RecordPlan, rows: readonly (readonly SqlValue[])[]): SObjectValue[] {
        const records = rows.map((row) => buildRecord(this.#runtime, plan.shape, row));
        const ids = rows.map((row) => row[plan.shape.idColumn] as string);
        for (const child of plan.children) this.#addChildren(child, records, ids);
        return records;
    }

    #rows(sql: Sql): SqlValue[][] {
        const statement = render(sql, this.#run);
        const rows = this.#store.rows(statement.sql, statement.parameters);
        this.#count(rows.length);
        return rows;
    }

    #addChildren(child: ChildPlan, parents: readonly SObjectValue[], ids: readonly string[]): void {
        const rows = ids.length === 0 ? [] : this.#rows(child.sql(listParameter(ids)));
        const children = this.#build(child.plan, rows);
        const lists = new Map(ids.map((id, index) => [id, this.#emptyList(child.plan.object, child, parents[index])]));
        rows.forEach((row, index) => lists.get(row[child.parentColumn] as string)?.items.push(children[index]));
    }

    #emptyList(object: SObjectDescription, { key }: ChildPlan, parent: SObjectValue): ListValue {
        const { types } = this.#runtime;
        const list = new ListValue(types.list(types.sobjectType(object.name) ?? types.sobject));
        parent.children.set(key, list);
        return list;
    }
}
