import { transactionKindOf } from '../../local-org/limits/allowed-use.ts';
import type { JobRun } from '../shared/action.ts';
import type { JobQueue } from '../shared/job-queue.ts';
import type { LiveEvents } from './live-events.ts';
import type { PreviewOrg } from './org.ts';
import { shownTrace } from './trace.ts';

const kept = 50;

/** Milliseconds between two looks: the org tells of its jobs when it is asked only. */
const pause = 400;

/** Two readings of the clock differ by what it takes to ask for them. */
const tolerance = 1_000;

/** Who is asked, and who is told. */
interface FollowedOrg {
    org: Pick<PreviewOrg, 'activities' | 'waiting' | 'clock'>;
    events: Pick<LiveEvents, 'publish'>;
}

/** Keeps up with the org's queue and clock, and tells every open page what jobs did. */
export class JobFollower {
    readonly #org: FollowedOrg['org'];
    readonly #events: FollowedOrg['events'];
    readonly #jobs: JobRun[] = [];
    #queue: JobQueue = { waiting: [], aheadMs: 0 };
    #last = 0;
    #looking: Promise<void> | undefined;
    readonly #timer: NodeJS.Timeout;

    constructor({ org, events }: FollowedOrg) {
        this.#org = org;
        this.#events = events;
        // The org is gone before the preview when the preview ends: that is no fault.
        this.#timer = setInterval(() => void this.look().catch(() => this.close()), pause);
    }

    /** Newest first. */
    get jobs(): readonly JobRun[] {
        return this.#jobs;
    }

    get queue(): JobQueue {
        return this.#queue;
    }

    /** Asks the org; a second call meanwhile waits for the same answer. */
    look(): Promise<void> {
        this.#looking ??= this.#ask().finally(() => (this.#looking = undefined));
        return this.#looking;
    }

    close(): void {
        clearInterval(this.#timer);
    }

    async #ask(): Promise<void> {
        for (const activity of await this.#org.activities({ after: this.#last })) {
            this.#last = activity.id;
            this.#add({ ...activity, ...shownTrace(activity, transactionKindOf(activity.kind)) });
        }
        const [waiting, clock] = await Promise.all([this.#org.waiting(), this.#org.clock()]);
        this.#takeQueue({ waiting, aheadMs: Date.parse(clock) - Date.now() });
    }

    #add(job: JobRun): void {
        this.#jobs.unshift(job);
        this.#jobs.length = Math.min(this.#jobs.length, kept);
        this.#events.publish({ type: 'job', job });
    }

    #takeQueue(queue: JobQueue): void {
        const before = this.#queue;
        const isSame = JSON.stringify(queue.waiting) === JSON.stringify(before.waiting);
        if (isSame && Math.abs(queue.aheadMs - before.aheadMs) < tolerance) return;
        this.#queue = queue;
        this.#events.publish({ type: 'queue', queue });
    }
}
