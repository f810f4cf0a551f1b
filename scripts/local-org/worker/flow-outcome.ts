/** What a call on a screen flow did, as the client sees it. */
import { traceOf } from '../aura/invoke.ts';
import type { FlowStep } from '../flow/run/screen-flows.ts';
import { traceForClient, type FlowOutcome, type Trace } from './protocol.ts';

export function flowOutcome({ state, runtimes }: FlowStep): FlowOutcome {
    const traces = runtimes.map((runtime) => traceForClient(traceOf(runtime)));
    const trace: Trace = {
        log: traces.flatMap(({ log }) => log),
        callouts: traces.flatMap(({ callouts }) => callouts),
        limits: most(traces.map(({ limits }) => limits)),
        flowRuns: traces.flatMap(({ flowRuns }) => flowRuns)
    };
    return { ...state, ...trace };
}

function most(limits: readonly Trace['limits'][]): Trace['limits'] {
    const result: Record<string, number> = {};
    for (const [name, used] of limits.flatMap((each) => Object.entries(each))) {
        result[name] = Math.max(result[name] ?? 0, used);
    }
    return result;
}
