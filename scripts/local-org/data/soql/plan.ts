/** A checked query, ready to run. */
import type { CompiledQuery } from '../engine.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import type { UsedField } from './check/scope.ts';
import type { Decode, Shape } from './check/shape.ts';
import type { QueryRun, Sql } from './check/sql.ts';

/** LIMIT and OFFSET; undefined when not written. */
export type RowCount = (run: QueryRun) => number;

export interface RecordPlan {
    readonly kind: 'records';
    readonly object: SObjectDescription;
    /** Without LIMIT and OFFSET. */
    readonly sql: Sql;
    readonly shape: Shape;
    readonly children: readonly ChildPlan[];
}

/** A sub-select: its rows belong to the parents whose ids `parentColumn` holds. */
export interface ChildPlan {
    /** Lower-cased relationship name. */
    readonly key: string;
    readonly reference: FieldDescription;
    readonly parentColumn: number;
    /** Takes the list of parent ids as its first parameter, as JSON. */
    readonly sql: (parentIds: string) => Sql;
    readonly plan: RecordPlan;
}

export interface CountPlan {
    readonly kind: 'count';
    readonly object: SObjectDescription;
    /** Selects one row for each row that counts. */
    readonly sql: Sql;
}

export interface AggregatePlan {
    readonly kind: 'aggregates';
    readonly object: SObjectDescription;
    readonly sql: Sql;
    /** The AggregateResult of this query: its fields are the columns. */
    readonly result: SObjectDescription;
    readonly columns: readonly { readonly key: string; readonly decode: Decode }[];
    /** The column with the number of rows that went into the group. */
    readonly rowsColumn: number;
    /** No function but COUNT. */
    readonly onlyCounts: boolean;
}

export type QueryPlan = RecordPlan | CountPlan | AggregatePlan;

/** What DataEngine.compileQuery gives back, with what only data/soql may see. */
export interface PlannedQuery extends CompiledQuery {
    readonly plan?: QueryPlan;
    readonly limit?: RowCount;
    readonly offset?: RowCount;
    /** Objects and fields the query names: in user mode the user must be able to read them. */
    readonly used: readonly UsedField[];
    readonly objects: readonly SObjectDescription[];
    readonly subQueries: number;
}
