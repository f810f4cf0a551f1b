/** Which transactions used more than half of a governor limit. */
import { limitRules, type LimitName } from '../../local-org/limits/limits.ts';
import type { Activity, Trace } from '../../local-org/client.ts';

/** The local org's names of what is used, and the limits' names. */
const limitOf: Readonly<Record<string, LimitName>> = {
    callouts: 'callouts',
    queries: 'queries',
    queryRows: 'queryRows',
    dmlStatements: 'dmlStatements',
    dmlRows: 'dmlRows',
    cpuMs: 'cpuTime',
    heapBytes: 'heapSize'
};

const ASYNCHRONOUS: readonly Activity['kind'][] = ['queueable', 'future'];

/** One sentence for each limit of which a transaction used more than half; a save has no kind. */
export function overHalf(traces: readonly (Trace & { kind?: Activity['kind']; name?: string })[]): string[] {
    return traces.flatMap(({ limits, kind, name }) => {
        const isAsynchronous = kind !== undefined && ASYNCHRONOUS.includes(kind);
        return Object.entries(limitOf).flatMap(([use, limit]) => {
            const allowed = limitRules[limit][isAsynchronous ? 'asynchronous' : 'synchronous'];
            const used = limits[use];
            return used > allowed / 2 ? `${kind ?? 'save'} ${name ?? ''}: ${use} ${used} of ${allowed}` : [];
        });
    });
}
