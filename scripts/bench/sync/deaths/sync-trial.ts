/** One run of the sync from the same beginning, with or without a death, and what is wrong with what it left. */
import type { Activity } from '../../../local-org/client.ts';
import { findingsIn } from '../findings.ts';
import type { HistoryOrg } from '../history-org.ts';
import type { Memberships } from '../../opt-out/mailchimp-account.ts';
import { LONGER_THAN_A_JOB_LIVES, runToTheEnd } from '../settle.ts';
import { FixedHistory } from './fixed-history.ts';
import { differences, runsAfter, tracesOf, type Run, type Traces } from './traces.ts';

/** What a run counts of its work; what it reads, it may have to read again. */
const WORK = ['MembersChanged', 'Checked', 'Unchecked'];
/** Names begin with this. */
const everybody = '';

export interface Outcome {
    readonly traces: Traces;
    readonly runs: readonly Run[];
    /** Sentences: what Mailchimp or the rule says otherwise. */
    readonly wrong: readonly string[];
}

export class SyncTrial {
    readonly world: HistoryOrg;
    private readonly history: FixedHistory;
    private memberships: Memberships = new Map();
    private runsBefore = 0;

    constructor(world: HistoryOrg) {
        this.world = world;
        this.history = new FixedHistory(world);
    }

    /** Plays the history, up to the run that waits for its first job. */
    async begin(): Promise<void> {
        await this.history.run();
        this.memberships = await this.world.memberships();
        this.runsBefore = (await runsAfter(this.world, 0)).length - 1;
    }

    /** Runs what waits until nothing waits any more. */
    finish(): Promise<Activity[]> {
        return runToTheEnd(this.world);
    }

    /** The schedule starts the next run when the present one has been silent for too long. */
    async startNext(): Promise<void> {
        await this.world.org.moveClock({ ms: LONGER_THAN_A_JOB_LIVES });
        await this.world.asAdmin('SyncRuns.startScheduled();');
    }

    async outcome(): Promise<Outcome> {
        const states = await this.world.people(everybody);
        const { wrong } = findingsIn(this.history.people, states, this.memberships);
        return {
            traces: await tracesOf(this.world, states),
            runs: await runsAfter(this.world, this.runsBefore),
            wrong
        };
    }

    /** Whether the sync has left Mailchimp alone. */
    async isMailchimpTheSame(): Promise<boolean> {
        const now = await this.world.memberships();
        return JSON.stringify([...now].map(entries)) === JSON.stringify([...this.memberships].map(entries));
    }
}

function entries([audience, members]: [string, ReadonlyMap<string, string>]): unknown {
    return [audience, [...members]];
}

/** The run went on by itself: there is the one run, with the same counts as if nothing had happened. */
export function problemsOfSurvival(expected: Outcome, found: Outcome): string[] {
    const same = JSON.stringify(found.runs) === JSON.stringify(expected.runs);
    return [...problems(expected, found), ...(same ? [] : [`not the run that it should be: ${textOf(found.runs)}`])];
}

/** The run ended, and the next one went on with its work, so that both together did it once. */
export function problemsOfTakeover(expected: Outcome, found: Outcome): string[] {
    const [dead, next, ...more] = found.runs;
    const isTakenOver = dead.state === 'Interrupted' && next?.state === 'Completed' && next.takesOver;
    const again = WORK.filter((name) => sum(found.runs, name) !== sum(expected.runs, name));
    return [
        ...problems(expected, found),
        ...(isTakenOver && more.length === 0 ? [] : [`not taken over: ${textOf(found.runs)}`]),
        ...again.map((name) => `${name} is ${sum(found.runs, name)} and not ${sum(expected.runs, name)}`)
    ];
}

function problems(expected: Outcome, found: Outcome): string[] {
    return [...found.wrong, ...differences(expected.traces, found.traces)];
}

function sum(runs: readonly Run[], name: string): number {
    return runs.reduce((total, { counters }) => total + counters[name], 0);
}

function textOf(runs: readonly Run[]): string {
    return JSON.stringify(runs);
}
