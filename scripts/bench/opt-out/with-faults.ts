/** Thousands of people opt out while Mailchimp fails in every way it can and jobs die. */
import type { Activity, Trace } from '../../local-org/client.ts';
import { seededRandom } from '../../mailchimp/random.ts';
import { withBenchOrg, type BenchOrg } from './bench-org.ts';
import { faultsInShare } from './faults.ts';
import { UnsubscribeCount } from './mailchimp-account.ts';
import { optOut, repeatAsManager, scheduleSweep, setFaults, startPlain } from './opt-out.ts';
import { mixedPeople } from './population.ts';
import { JobDriver } from './run-jobs.ts';
import { judge, type Verdict } from './verdict.ts';

export interface FaultyRunOptions {
    readonly people: number;
    /** Another number, other faults and other deaths. */
    readonly seed: number;
    /** How many queueables may follow one another; no limit unless given. */
    readonly queueableDepth?: number;
    /**
     * Milliseconds that a callout waits for Mailchimp. A server on the same computer answers sooner unless the computer is busy; a longer
     * wait only costs time, a shorter one makes more calls time out than were meant to.
     */
    readonly longestWait: number;
}

export interface FaultyRun {
    readonly traces: readonly (Trace & Partial<Pick<Activity, 'kind' | 'name' | 'status' | 'error'>>)[];
    readonly verdict: Verdict;
    /** When Mailchimp was well again and a manager had repeated what had failed; null where nobody can. */
    readonly afterRepeat: Verdict | null;
    readonly sentTwice: number;
    /** Requests that reached the server, and how many of them met a fault. */
    readonly requests: number;
    readonly faults: number;
    readonly killed: number;
    readonly refused: number;
    /** On the org's clock. */
    readonly hours: number;
    /** Wall time. */
    readonly seconds: number;
}

const FAULTS = 0.2;
const KILL_EVERY = 10;
const REFUSE_EVERY = 25;

/** People of the server who are nobody's contact: nothing may happen to them. */
const BYSTANDERS = 0.05;

/** Most can be unsubscribed; the others must be left as they are. */
const STATUSES = { subscribed: 88, unsubscribed: 4, cleaned: 3, pending: 3, transactional: 2 };

/** This product: the flows, the change table, the worker and the sweep. */
export function optOutWithFaults(options: FaultyRunOptions): Promise<FaultyRun> {
    return run(options, true, async (bench, driver) => {
        await scheduleSweep(bench);
        return optOut(bench, () => driver.runOne());
    });
}

/** The plain pattern under the same faults. */
export function plainWithFaults(options: FaultyRunOptions): Promise<FaultyRun> {
    return run(options, false, (bench, driver) =>
        optOut(bench, async (saved) => {
            await startPlain(bench, saved);
            await driver.runOne();
        })
    );
}

function run(
    { people, seed, queueableDepth, longestWait }: FaultyRunOptions,
    flows: boolean,
    save: (bench: BenchOrg, driver: JobDriver) => Promise<Trace[]>
): Promise<FaultyRun> {
    const options = {
        people: mixedPeople(people),
        serverMembers: Math.ceil(people * (1 + BYSTANDERS)),
        statuses: STATUSES,
        flows,
        longestCalloutWait: longestWait,
        ...(queueableDepth === undefined ? {} : { queueableDepth })
    };
    return withBenchOrg(options, async (bench) => {
        const count = new UnsubscribeCount(bench.origin);
        const trouble = { random: seededRandom(seed), killEvery: KILL_EVERY, refuseEvery: REFUSE_EVERY };
        const driver = new JobDriver(bench, trouble, count);
        await setFaults(bench, faultsInShare(FAULTS, seed));
        const started = performance.now();
        const saves = await save(bench, driver);
        await driver.runAll();
        const seconds = (performance.now() - started) / 1000;
        const { killed, refused, hours } = driver;
        const { sentTwice, requests, faults } = count;
        const traces = [...saves, ...driver.activities];
        const verdict = await judge(bench);
        await setFaults(bench, []);
        const afterRepeat = flows ? await repeatFailed(bench, verdict) : null;
        return { traces, seconds, verdict, afterRepeat, sentTwice, requests, faults, killed, refused, hours };
    });
}

async function repeatFailed(bench: BenchOrg, before: Verdict): Promise<Verdict> {
    if (!before.changes['Failed']) {
        return before;
    }
    await repeatAsManager(bench);
    await new JobDriver(bench).runAll();
    return judge(bench);
}
