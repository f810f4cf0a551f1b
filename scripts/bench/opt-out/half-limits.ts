/** Which transactions used more than half of a governor limit. */
import { allowedUse, reportedUses, transactionKindOf } from '../../local-org/limits/allowed-use.ts';
import type { Activity, Trace } from '../../local-org/client.ts';

/** One sentence for each limit of which a transaction used more than half; a save has no kind. */
export function overHalf(traces: readonly (Trace & { kind?: Activity['kind']; name?: string })[]): string[] {
    return traces.flatMap(({ limits, kind, name }) => {
        const transaction = transactionKindOf(kind ?? 'save');
        return reportedUses.flatMap((use) => {
            const allowed = allowedUse(use, transaction);
            const used = limits[use];
            return used > allowed / 2 ? `${kind ?? 'save'} ${name ?? ''}: ${use} ${used} of ${allowed}` : [];
        });
    });
}
