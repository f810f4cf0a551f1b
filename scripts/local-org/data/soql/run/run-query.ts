import type { AccessMode, Runtime } from '../../../runtime/runtime.ts';
import type { Value } from '../../../runtime/values.ts';
import { SObjectValue } from '../../sobject-value.ts';
import type { SqlValue, Store } from '../../store/store.ts';
import { constant, render, type QueryRun, type Sql } from '../check/sql.ts';
import type { AggregatePlan, PlannedQuery } from '../plan.ts';
import { SoqlError } from '../problems.ts';
import { checkAccess } from './access.ts';
import { queryRun } from './query-run.ts';
import { RecordQuery } from './run-records.ts';

/**
 * Runs a checked query: records or AggregateResults as a list, COUNT() as a number.
 *
 * @throws System.QueryException for binds of the wrong type and, in user mode, for what the user may not read
 */
export function runQuery(
    store: Store,
    runtime: Runtime,
    query: PlannedQuery,
    binds: readonly Value[],
    mode: AccessMode
): Value[] | number {
    if (!query.plan) throw new Error(`A query with problems cannot be run: ${query.problems[0]?.message}`);
    if (mode === 'user') checkAccess(runtime, query);
    countQuery(runtime, query);
    try {
        return runPlan(store, runtime, query, queryRun(runtime, store, binds, mode));
    } catch (error) {
        if (error instanceof SoqlError) throw runtime.exception('System.QueryException', error.message);
        throw error;
    }
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm */
function countQuery(runtime: Runtime, { plan, subQueries }: PlannedQuery): void {
    // "You can issue an unlimited number of SOQL queries for custom metadata types."
    if (!plan || plan.object.kind === 'metadata') return;
    runtime.begin('queries', `query ${plan.object.name}`);
    if (subQueries > 0) runtime.use('aggregateQueries', subQueries);
}

function runPlan(store: Store, runtime: Runtime, query: PlannedQuery, run: QueryRun): Value[] | number {
    const plan = query.plan!;
    const sql = withLimit(query, plan.sql, run);
    switch (plan.kind) {
        case 'records':
            return new RecordQuery(runtime, store, run, (rows) => runtime.use('queryRows', rows)).records(plan, sql);
        case 'count':
            return countRows(store, runtime, sql, run);
        default:
            return aggregateRows(store, runtime, plan, sql, run);
    }
}

/** SQLite wants a LIMIT in front of OFFSET; -1 is none. */
function withLimit({ limit, offset }: PlannedQuery, sql: Sql, run: QueryRun): Sql {
    if (!limit && !offset) return sql;
    return [...sql, ' LIMIT ', constant(limit ? limit(run) : -1), ' OFFSET ', constant(offset ? offset(run) : 0)];
}

function rowsOf(store: Store, sql: Sql, run: QueryRun): SqlValue[][] {
    const statement = render(sql, run);
    return store.rows(statement.sql, statement.parameters);
}

/** COUNT() counts as one row of the limit. */
function countRows(store: Store, runtime: Runtime, sql: Sql, run: QueryRun): number {
    const [[count]] = rowsOf(store, ['SELECT count(*) FROM (', ...sql, ')'], run);
    runtime.use('queryRows', 1);
    return count as number;
}

/**
 * "All aggregate functions other than COUNT() or COUNT(fieldname) include each row used by the aggregation as a query row for the
 * purposes of limit tracking."
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SOQL_agg_fns.htm
 */
function aggregateRows(store: Store, runtime: Runtime, plan: AggregatePlan, sql: Sql, run: QueryRun): Value[] {
    const rows = rowsOf(store, sql, run);
    const aggregated = rows.reduce((sum, row) => sum + (row[plan.rowsColumn] as number), 0);
    runtime.use('queryRows', plan.onlyCounts ? rows.length : aggregated);
    return rows.map((row) => {
        const record = new SObjectValue(plan.result);
        record.queried = true;
        plan.columns.forEach(({ key, decode }, index) => record.fields.set(key, decode(runtime, [row[index]])));
        return record;
    });
}
