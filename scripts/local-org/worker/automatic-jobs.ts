/** Runs due work between the calls of an org, one job at a time, so that a call never waits for more than the job under way. */
import type { JobRunner } from './job-runner.ts';

/** The longest that a timer of Node can wait is shorter than a schedule may be away. */
const LONGEST_SLEEP = 3_600_000;

export class AutomaticJobs {
    private readonly jobs: JobRunner;
    private timer: NodeJS.Timeout | undefined;

    constructor(jobs: JobRunner) {
        this.jobs = jobs;
    }

    /** Looks anew at what is due and when; to be called whenever work may have been added or the clock has moved. */
    wake(): void {
        clearTimeout(this.timer);
        const wait = this.jobs.untilNext();
        if (wait !== undefined) {
            this.timer = setTimeout(() => this.run(), Math.min(wait, LONGEST_SLEEP));
        }
    }

    private run(): void {
        this.jobs.runDue(1);
        this.wake();
    }
}
