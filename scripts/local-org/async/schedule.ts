/** `System.schedule` and `System.abortJob`. https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm */
import type { LocalOrg } from '../org/local-org.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { DatetimeValue, IdValue, type ObjectValue, type Value } from '../runtime/values.ts';
import { copyState } from './copy-state.ts';
import { nextFireTime } from './cron.ts';
import type { ScheduledJob } from './job.ts';
import { setJobStatus } from './job-rows.ts';

/** "You can only have 100 scheduled Apex jobs at one time." */
const MOST_SCHEDULES = 100;

/** The id of the CronTrigger. */
export function schedule(runtime: ApexRuntime, name: string, cron: string, target: ObjectValue): string {
    const org = runtime.org as LocalOrg;
    const { transaction } = runtime;
    const all = [...org.jobs.scheduled, ...transaction.schedules, ...(transaction.test?.scheduled ?? [])];
    if (all.some((job) => job.name === name)) {
        throw runtime.exception(
            'System.AsyncException',
            `The Apex job named "${name}" is already scheduled for execution.`
        );
    }
    if (all.length >= MOST_SCHEDULES) {
        throw runtime.exception(
            'System.AsyncException',
            'You have exceeded the maximum number (100) of Apex scheduled jobs.'
        );
    }
    const moment = firstMoment(runtime, cron);
    const id = addRows(org, name, cron, moment, transaction.user.id);
    const job: ScheduledJob = {
        id,
        name,
        cron,
        user: transaction.user,
        target: copyState(target),
        nextFireTime: moment
    };
    transaction.uncommittedWork = true;
    (transaction.test?.scheduled ?? transaction.schedules).push(job);
    return id;
}

function firstMoment(runtime: ApexRuntime, cron: string): number {
    try {
        const moment = nextFireTime(cron, runtime.org.now(), runtime.transaction.user.timeZone);
        if (moment !== undefined) {
            return moment;
        }
    } catch (error) {
        throw runtime.exception(
            'System.StringException',
            `Illegal cron expression format (${cron}): ${(error as Error).message}`
        );
    }
    throw runtime.exception(
        'System.AsyncException',
        `Based on configured schedule, the given trigger will never fire: ${cron}`
    );
}

function addRows(org: LocalOrg, name: string, cron: string, moment: number, userId: string): string {
    const detail = org.schema.object('CronJobDetail')!;
    const trigger = org.schema.object('CronTrigger')!;
    const detailId = org.store.nextId(detail);
    const id = org.store.nextId(trigger);
    // 7 is Scheduled Apex.
    org.store.insert(
        detail,
        new Map<string, Value>([
            ['id', new IdValue(detailId)],
            ['name', name],
            ['jobtype', '7']
        ])
    );
    org.store.insert(
        trigger,
        new Map<string, Value>([
            ['id', new IdValue(id)],
            ['cronjobdetailid', new IdValue(detailId)],
            ['cronexpression', cron],
            ['nextfiretime', new DatetimeValue(moment)],
            ['state', 'WAITING'],
            ['ownerid', new IdValue(userId)],
            ['createdbyid', new IdValue(userId)],
            ['createddate', new DatetimeValue(org.now())],
            ['timestriggered', 0]
        ])
    );
    return id;
}

/** Ends a schedule or a job that waits; throws for an id that is neither. */
export function abortJob(runtime: ApexRuntime, text: string): void {
    const org = runtime.org as LocalOrg;
    const id = (runtime.convert(text, runtime.types.id) as IdValue).value;
    const { test } = runtime.transaction;
    const inTest = test?.scheduled.findIndex((job) => job.id === id) ?? -1;
    if (inTest >= 0) {
        test!.scheduled.splice(inTest, 1);
    } else if (!org.jobs.abort(id)) {
        throw runtime.exception('System.StringException', `Invalid job id: ${text}`);
    }
    const trigger = org.schema.object('CronTrigger')!;
    if (id.startsWith(trigger.keyPrefix)) {
        org.store.remove(trigger, [id]);
    } else {
        setJobStatus(org, id, 'Aborted');
    }
}
