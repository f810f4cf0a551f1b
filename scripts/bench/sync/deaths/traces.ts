/** What is left of runs, as SyncTraces.cls tells it. */
import type { HistoryOrg, PersonState } from '../history-org.ts';

/** A run. */
export interface Run {
    readonly state: string;
    readonly phase: string;
    /** It goes on with what an interrupted run has left. */
    readonly takesOver: boolean;
    /** By the names of the run's fields, without `__c`. */
    readonly counters: Readonly<Record<string, number>>;
}

/** Everything that has to be the same whatever died on the way, in an order of its own. */
export interface Traces {
    readonly mirror: readonly string[];
    /** The history: what was observed in Mailchimp, and what was written into Email Opt Out. */
    readonly changes: readonly string[];
    readonly boxes: readonly string[];
    readonly cursors: readonly string[];
}

const CLASS = 'SyncTraces';

/** All runs but the oldest ones, in the order in which they were started. */
export function runsAfter(world: HistoryOrg, after: number): Promise<Run[]> {
    return world.apex('runs', { after }, CLASS);
}

export async function tracesOf(world: HistoryOrg, states: readonly PersonState[]): Promise<Traces> {
    const lines = async (method: string): Promise<string[]> => (await world.apex<string[]>(method, {}, CLASS)).sort();
    return {
        mirror: await lines('mirror'),
        changes: await lines('changes'),
        boxes: states.map(({ name, optedOut }) => `${name}: ${optedOut}`).sort(),
        cursors: await lines('cursors')
    };
}

/** The latest run's job of that step comes once more, in so many minutes. */
export function repeatJob(world: HistoryOrg, step: number, minutes: number): Promise<void> {
    return world.apex('repeatJob', { step, minutes }, CLASS);
}

/** A sentence for each line that is missing, or too much, compared with what has to be there. */
export function differences(expected: Traces, found: Traces): string[] {
    return (Object.keys(expected) as (keyof Traces)[]).flatMap((part) => [
        ...without(expected[part], found[part]).map((line) => `missing in ${part}: ${line}`),
        ...without(found[part], expected[part]).map((line) => `too much in ${part}: ${line}`)
    ]);
}

/** What is left of `lines` when each of `others` takes away one line like it. */
function without(lines: readonly string[], others: readonly string[]): string[] {
    const left = [...lines];
    others.forEach((other) => {
        const place = left.indexOf(other);
        if (place >= 0) {
            left.splice(place, 1);
        }
    });
    return left;
}
