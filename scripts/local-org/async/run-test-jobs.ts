/**
 * What Test.stopTest does: "All asynchronous calls made after the startTest method are collected by the system. When stopTest is
 * executed, all asynchronous processes are run synchronously."
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_start_stop_test.htm
 */
import type { LocalOrg } from '../org/local-org.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { ApexThrow } from '../runtime/runtime.ts';
import type { JobRun } from './job-run.ts';
import { runJob } from './run-job.ts';
import { runSchedule } from './run-schedule.ts';

/** An exception of a job or a schedule reaches the test. */
export function runTestJobs(runtime: ApexRuntime): void {
    const { transaction, frame } = runtime;
    const test = transaction.test!;
    const org = runtime.org as LocalOrg;
    const settle = ({ error }: JobRun): void => {
        runtime.unwindTo(frame);
        if (error instanceof ApexThrow) {
            throw error;
        }
    };
    const scheduled = test.scheduled.splice(0);
    const jobs = transaction.jobs.splice(0);
    // What a job enqueues itself runs too when the depth of its chain allows it: jobs hand theirs over to the test.
    scheduled.forEach((job) => settle(runSchedule(org, job, { test })));
    for (let next = [...jobs, ...test.jobs.splice(0)]; next.length > 0; next = test.jobs.splice(0)) {
        next.forEach((job) => settle(runJob(org, job, { test })[0]));
    }
    transaction.uncommittedWork = true;
}
