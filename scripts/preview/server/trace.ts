import type { Trace } from '../../local-org/client.ts';
import { allowedUse, type TransactionKind } from '../../local-org/limits/allowed-use.ts';
import type { LimitUse as OrgLimitUse } from '../../local-org/org/run-transaction.ts';
import type { LimitUse, ShownTrace } from '../shared/action.ts';

/** What a transaction did, as the page shows it; of one that failed before it began, nothing. */
export function shownTrace(trace: Partial<Trace>, kind: TransactionKind): ShownTrace {
    const { log = [], callouts = [], limits = {}, flowRuns = [] } = trace;
    const uses = Object.entries(limits).map(([name, used]) => limitUse(name as keyof OrgLimitUse, used, kind));
    return { log, callouts, flowRuns, limits: uses };
}

function limitUse(name: keyof OrgLimitUse, used: number, kind: TransactionKind): LimitUse {
    return { name, used, allowed: allowedUse(name, kind) };
}
