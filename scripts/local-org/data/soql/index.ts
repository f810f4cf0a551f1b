/** SOQL for the data engine: static and dynamic queries are checked, planned as SQL and run. */
import type { QueryContext } from '@apexdevtools/apex-parser';
import { NotSupported, type AccessMode, type Runtime } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import type { CompiledQuery, DataEngine } from '../engine.ts';
import type { Schema } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import { compileQuery } from './compile-query.ts';
import type { PlannedQuery } from './plan.ts';
import { SoqlError } from './problems.ts';
import { runQuery } from './run/run-query.ts';
import { parseQuery } from './syntax/parse-query.ts';

type QueryEngine = Pick<DataEngine, 'compileQuery' | 'compileDynamicQuery' | 'runQuery'>;

/** How many dynamic queries are remembered; programs build few different ones. */
const remembered = 500;

export function createQueryEngine(schema: Schema, store: Store): QueryEngine {
    const dynamic = new Map<string, CompiledQuery>();
    return {
        compileQuery: (query: QueryContext) => compileQuery(schema, query),
        compileDynamicQuery(runtime, text) {
            const known = dynamic.get(text);
            if (known) return known;
            const query = compileText(schema, runtime, text);
            if (dynamic.size >= remembered) dynamic.clear();
            dynamic.set(text, query);
            return query;
        },
        runQuery: (runtime: Runtime, query: CompiledQuery, binds: readonly Value[], mode: AccessMode) =>
            runQuery(store, runtime, query as PlannedQuery, binds, mode)
    };
}

function compileText(schema: Schema, runtime: Runtime, text: string): PlannedQuery {
    const query = withParseErrors(() => compileQuery(schema, parseQuery(text)));
    const [problem] = query instanceof SoqlError ? [query] : query.problems;
    if (problem instanceof SoqlError && problem.notSupported) {
        throw new NotSupported(problem.notSupported, runtime.position());
    }
    if (problem) throw runtime.exception('System.QueryException', problem.message);
    return query as PlannedQuery;
}

function withParseErrors(work: () => PlannedQuery): PlannedQuery | SoqlError {
    try {
        return work();
    } catch (error) {
        if (error instanceof SoqlError) return error;
        throw error;
    }
}
