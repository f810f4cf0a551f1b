/** Runs the org's asynchronous work outside tests and remembers what it did. */
import { jobName } from '../async/job.ts';
import type { Deaths, JobDeath } from '../async/job-death.ts';
import { runNextDue } from '../async/run-due.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { Activities } from './activities.ts';
import type { Activity, WaitingWork } from './protocol.ts';

export class JobRunner {
    readonly activities = new Activities();
    private readonly org: LocalOrg;
    private deaths: Deaths = {};

    constructor(org: LocalOrg) {
        this.org = org;
    }

    /** The next job or schedule dies that way. */
    killNext(death: JobDeath): void {
        this.deaths = { ...this.deaths, job: death };
    }

    /** The machine of the next finalizer is lost after so many operations. */
    killNextFinalizer(afterOperations: number): void {
        this.deaths = { ...this.deaths, finalizer: { afterOperations, finalizer: false } };
    }

    /** Runs at most so many jobs and schedules that are due. */
    runDue(limit = Infinity): Activity[] {
        const activities: Activity[] = [];
        for (let count = 0; count < limit; count += 1) {
            const next = this.runOne();
            if (next.length === 0) {
                break;
            }
            activities.push(...next);
        }
        return activities;
    }

    private runOne(): Activity[] {
        const runs = runNextDue(this.org, this.deaths);
        const { job, finalizer } = this.deaths;
        this.deaths = {
            job: runs.length > 0 ? undefined : job,
            finalizer: runs.some(({ kind }) => kind === 'finalizer') ? undefined : finalizer
        };
        return runs.map((run) => this.activities.add(run));
    }

    /** Milliseconds until something is due, 0 when it is; undefined when nothing waits. */
    untilNext(): number | undefined {
        const moment = this.org.jobs.nextMoment();
        return moment === undefined ? undefined : Math.max(0, moment - this.org.now());
    }

    waiting(): WaitingWork[] {
        const { waiting, scheduled } = this.org.jobs;
        const jobs = waiting.map((job) => ({
            id: job.id,
            kind: job.kind,
            name: jobName(job),
            user: job.user.alias,
            notBefore: isoTime(job.notBefore)
        }));
        const schedules = scheduled.flatMap(({ id, name, user, nextFireTime }) =>
            nextFireTime === undefined
                ? []
                : { id, kind: 'schedule' as const, name, user: user.alias, notBefore: isoTime(nextFireTime) }
        );
        return [...jobs, ...schedules];
    }
}

function isoTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString();
}
