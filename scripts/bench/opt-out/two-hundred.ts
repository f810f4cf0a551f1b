/** 200 contacts in three audiences opt out in one save. */
import type { Activity, Trace } from '../../local-org/client.ts';
import { withBenchOrg, type BenchOrg } from './bench-org.ts';
import { optOut, startPlain } from './opt-out.ts';
import { knownPerson, refusedPerson, unknownPerson, type Person } from './population.ts';
import { JobDriver } from './run-jobs.ts';
import { judge, type Verdict } from './verdict.ts';

const PEOPLE = 200;
const MIDDLE = 100;

/** Who is in the middle of the 200: people like the others, an address that Mailchimp refuses, somebody new to the mirror, or both. */
const middle = {
    known: [],
    refused: [refusedPerson(MIDDLE)],
    unknown: [unknownPerson(MIDDLE)],
    both: [refusedPerson(MIDDLE), unknownPerson(MIDDLE + 1)]
} as const satisfies Record<string, readonly Person[]>;

export type Variant = keyof typeof middle;

export interface TwoHundred {
    readonly traces: readonly (Trace & Partial<Pick<Activity, 'kind' | 'name' | 'status'>>)[];
    readonly verdict: Verdict;
    /** Wall time of the save and its jobs. */
    readonly seconds: number;
}

/** By the ready-made flow and the worker. */
export function optOutTwoHundred(variant: Variant): Promise<TwoHundred> {
    return measure(variant, true, optOut);
}

/** The same by the plain pattern. */
export function plainTwoHundred(): Promise<TwoHundred> {
    return measure('known', false, (bench) => optOut(bench, (saved) => startPlain(bench, saved)));
}

function measure(variant: Variant, flows: boolean, save: (bench: BenchOrg) => Promise<Trace[]>): Promise<TwoHundred> {
    const people = Array.from({ length: PEOPLE }, (_, n) => middle[variant][n - MIDDLE] ?? knownPerson(n));
    const options = { people, serverMembers: PEOPLE, statuses: { subscribed: 1 }, flows };
    return withBenchOrg(options, async (bench) => {
        const started = performance.now();
        const saves = await save(bench);
        const driver = new JobDriver(bench);
        await driver.runAll();
        const seconds = (performance.now() - started) / 1000;
        return { traces: [...saves, ...driver.activities], seconds, verdict: await judge(bench) };
    });
}
