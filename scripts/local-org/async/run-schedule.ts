/** Runs a schedule once. https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm */
import type { LocalOrg } from '../org/local-org.ts';
import { DatetimeValue, ObjectValue, type Value } from '../runtime/values.ts';
import { nextFireTime } from './cron.ts';
import type { ScheduledJob } from './job.ts';
import { runPart, type JobRun } from './job-run.ts';
import type { RunJobOptions } from './run-job.ts';

/** What its Apex throws ends that run alone: the schedule stays. */
export function runSchedule(org: LocalOrg, job: ScheduledJob, { test, death }: RunJobOptions = {}): JobRun {
    const names = { kind: 'schedule', jobId: job.id, name: job.name } as const;
    return runPart(org, names, { user: job.user, kind: 'scheduled', test, death }, (runtime) => {
        const context = new ObjectValue(runtime.types.parse('System.SchedulableContext')!, [], job.id);
        return runtime.invoke(job.target, 'execute', [context]);
    });
}

/** Sets the schedule's next moment after now; moments that the clock has jumped over do not come back. */
export function advanceSchedule(org: LocalOrg, job: ScheduledJob): void {
    const object = org.schema.object('CronTrigger')!;
    const firedAt = new DatetimeValue(org.now());
    job.nextFireTime = nextFireTime(job.cron, org.now(), job.user.timeZone);
    const times = org.store.read(object, [job.id]).get(job.id)?.get('timestriggered');
    org.store.update(
        object,
        job.id,
        new Map<string, Value>([
            ['previousfiretime', firedAt],
            ['nextfiretime', job.nextFireTime === undefined ? null : new DatetimeValue(job.nextFireTime)],
            ['timestriggered', Number(times ?? 0) + 1],
            ['state', job.nextFireTime === undefined ? 'COMPLETE' : 'WAITING']
        ])
    );
}
