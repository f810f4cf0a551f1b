/** Runs what is due: waiting jobs, and schedules by the org's clock. */
import type { LocalOrg } from '../org/local-org.ts';
import { runTransaction, TransactionFailure } from '../org/run-transaction.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { ApexThrow } from '../runtime/runtime.ts';
import type { TestState } from '../runtime/transaction.ts';
import { ObjectValue } from '../runtime/values.ts';
import { nextFireTime } from './cron.ts';
import type { ScheduledJob } from './job.ts';
import { runJob, type JobEnd } from './run-job.ts';

/** Runs the next job that is due, if any. */
export function runNextJob(org: LocalOrg): JobEnd | undefined {
    const job = org.jobs.takeDue(org.now());
    return job ? runJob(org, job) : undefined;
}

/** Runs every schedule whose moment has come, and sets its next one; each in a transaction of its own. */
export function runDueSchedules(org: LocalOrg): ApexRuntime[] {
    const due = org.jobs.scheduled.filter(({ nextFireTime: moment }) => moment !== undefined && moment <= org.now());
    return due.map((job) => {
        job.nextFireTime = nextFireTime(job.cron, org.now(), job.user.timeZone);
        return runSchedule(org, job);
    });
}

/** One run of a schedule; what its Apex throws ends that run alone, as on the platform. */
export function runSchedule(org: LocalOrg, job: ScheduledJob, test?: TestState): ApexRuntime {
    try {
        return runTransaction(
            org,
            org.program,
            { user: job.user, kind: 'scheduled', ...(test ? { test } : {}) },
            (runtime) => {
                const context = new ObjectValue(runtime.types.parse('System.SchedulableContext')!, [], job.id);
                return runtime.invoke(job.target, 'execute', [context]);
            }
        ).runtime;
    } catch (error) {
        if (error instanceof TransactionFailure && error.reason instanceof ApexThrow && !test) {
            return error.runtime;
        }
        throw error instanceof TransactionFailure ? error.reason : error;
    }
}
