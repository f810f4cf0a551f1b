/**
 * What Test.stopTest does: "All asynchronous calls made after the startTest method are collected by the system. When stopTest is
 * executed, all asynchronous processes are run synchronously."
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_start_stop_test.htm
 */
import type { LocalOrg } from '../org/local-org.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { ApexThrow } from '../runtime/runtime.ts';
import { runSchedule } from './run-due.ts';
import { runJob } from './run-job.ts';

/** An exception of a job reaches the test. */
export function runTestJobs(runtime: ApexRuntime): void {
    const { transaction } = runtime;
    const test = transaction.test!;
    const org = runtime.org as LocalOrg;
    const { frame } = runtime;
    const scheduled = test.scheduled.splice(0);
    const jobs = transaction.jobs.splice(0);
    // What a job enqueues itself runs too when the depth of its chain allows it: jobs hand theirs over to the test.
    scheduled.forEach((job) => runSchedule(org, job, test));
    for (let next = [...jobs, ...test.jobs.splice(0)]; next.length > 0; next = test.jobs.splice(0)) {
        for (const job of next) {
            const { error } = runJob(org, job, test);
            runtime.unwindTo(frame);
            if (error instanceof ApexThrow) {
                throw error;
            }
        }
    }
    transaction.uncommittedWork = true;
}
