import type { Trace } from '../../local-org/client.ts';
import { limitRules, type LimitName } from '../../local-org/limits/limits.ts';
import type { LimitUse as OrgLimitUse } from '../../local-org/org/run-transaction.ts';
import type { LimitUse, ShownTrace } from '../shared/action.ts';

/** Limits are higher in asynchronous transactions. */
export type TransactionKind = 'synchronous' | 'asynchronous';

/** What a transaction did, as the page shows it; of one that failed before it began, nothing. */
export function shownTrace(trace: Partial<Trace>, kind: TransactionKind): ShownTrace {
    const { log = [], callouts = [], limits = {}, flowRuns = [] } = trace;
    const uses = Object.entries(limits).map(([name, used]) => limitUse(name as keyof OrgLimitUse, used, kind));
    return { log, callouts, flowRuns, limits: uses };
}

/** The limit that each figure of the org counts against. */
const limitNames = {
    callouts: 'callouts',
    queries: 'queries',
    queryRows: 'queryRows',
    dmlStatements: 'dmlStatements',
    dmlRows: 'dmlRows',
    cpuMs: 'cpuTime',
    heapBytes: 'heapSize'
} as const satisfies Record<keyof OrgLimitUse, LimitName>;

function limitUse(name: keyof OrgLimitUse, used: number, kind: TransactionKind): LimitUse {
    return { name, used, allowed: limitRules[limitNames[name]][kind] };
}
