/** From calls of the local org to figures. */
import type { ApexOutcome } from '../local-org/client.ts';
import type { Figures } from './row.ts';

/** Runs calls one after the other, each a transaction of its own, and adds up what they used. */
export async function measureCalls(calls: readonly (() => Promise<ApexOutcome>)[]): Promise<Figures> {
    const started = performance.now();
    const outcomes: ApexOutcome[] = [];
    for (const call of calls) {
        outcomes.push(await call());
    }
    const seconds = (performance.now() - started) / 1000;
    const sum = (name: string): number => outcomes.reduce((total, { limits }) => total + (limits[name] ?? 0), 0);
    return {
        callouts: sum('callouts'),
        queries: sum('queries'),
        dmlStatements: sum('dmlStatements'),
        dmlRows: sum('dmlRows'),
        cpuMs: sum('cpuMs'),
        heapBytes: Math.max(...outcomes.map(({ limits }) => limits['heapBytes'] ?? 0)),
        transactions: outcomes.length,
        seconds: Number(seconds.toFixed(3))
    };
}
