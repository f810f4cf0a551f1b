/** Runs what is due by the org's clock: schedules, and jobs that wait. */
import type { LocalOrg } from '../org/local-org.ts';
import type { Deaths } from './job-death.ts';
import type { JobRun } from './job-run.ts';
import { runJob } from './run-job.ts';
import { advanceSchedule, runSchedule } from './run-schedule.ts';

/** Runs the next schedule or job that is due, each part of it in its own transaction; nothing when nothing is due. */
export function runNextDue(org: LocalOrg, { job: death, finalizer: finalizerDeath }: Deaths = {}): JobRun[] {
    const options = { death, finalizerDeath };
    const schedule = org.jobs.dueSchedule(org.now());
    if (schedule) {
        advanceSchedule(org, schedule);
        return [runSchedule(org, schedule, options)];
    }
    const job = org.jobs.takeDue(org.now());
    return job ? runJob(org, job, options) : [];
}
