/** From calls of the local org to figures. */
import type { ApexOutcome, Trace } from '../local-org/client.ts';
import type { Figures } from './row.ts';

/** Runs calls one after the other, each a transaction of its own, and adds up what they used. */
export async function measureCalls(calls: readonly (() => Promise<ApexOutcome>)[]): Promise<Figures> {
    const started = performance.now();
    const outcomes: ApexOutcome[] = [];
    for (const call of calls) {
        outcomes.push(await call());
    }
    return figuresOf(outcomes, (performance.now() - started) / 1000);
}

/** Adds up what transactions used that took so many seconds together. */
export function figuresOf(transactions: readonly Trace[], seconds: number): Figures {
    const sum = (name: string): number => transactions.reduce((total, { limits }) => total + (limits[name] ?? 0), 0);
    return {
        callouts: sum('callouts'),
        queries: sum('queries'),
        dmlStatements: sum('dmlStatements'),
        dmlRows: sum('dmlRows'),
        cpuMs: sum('cpuMs'),
        heapBytes: Math.max(...transactions.map(({ limits }) => limits['heapBytes'] ?? 0)),
        transactions: transactions.length,
        seconds: Number(seconds.toFixed(3))
    };
}
