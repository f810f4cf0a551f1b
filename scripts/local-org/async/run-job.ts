/** Runs one job: its own transaction, then its finalizer's. */
import type { LocalOrg } from '../org/local-org.ts';
import { runTransaction, TransactionFailure, type TransactionOptions } from '../org/run-transaction.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { exceptionText } from '../runtime/exception-text.ts';
import { ApexThrow } from '../runtime/runtime.ts';
import type { TestState } from '../runtime/transaction.ts';
import { ObjectValue, type Value } from '../runtime/values.ts';
import type { Job, QueueableJob } from './job.ts';
import { setJobStatus } from './job-rows.ts';

/** "Only five consecutive times": https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_transaction_finalizers.htm */
const MOST_FAILED_IN_A_ROW = 5;

/** What became of a job. */
export interface JobEnd {
    readonly job: Job;
    /** The transactions in their order: the job's, then its finalizer's. */
    readonly runtimes: readonly ApexRuntime[];
    readonly error: unknown;
}

/** What a System.FinalizerContext answers. */
export interface FinalizerState {
    readonly jobId: string;
    readonly exception: ObjectValue | null;
}

/** Never throws for what the job's Apex does; faults of the local org are thrown. */
export function runJob(org: LocalOrg, job: Job, test?: TestState): JobEnd {
    setJobStatus(org, job.id, 'Processing');
    const options: TransactionOptions = { user: job.user, kind: job.kind, job, ...(test ? { test } : {}) };
    const { runtime, error } = attempt(org, options, (apex) => execute(apex, job));
    setJobStatus(
        org,
        job.id,
        error === undefined ? 'Completed' : 'Failed',
        error === undefined ? null : describe(error)
    );
    const finalizer = runtime.transaction.finalizer;
    const runtimes = [runtime];
    if (finalizer && job.kind === 'queueable') {
        runtimes.push(runFinalizer(org, job, finalizer, error, test));
    }
    return { job, runtimes, error };
}

function attempt(
    org: LocalOrg,
    options: TransactionOptions,
    work: (runtime: ApexRuntime) => Value
): { runtime: ApexRuntime; error: unknown } {
    try {
        return { runtime: runTransaction(org, org.program, options, work).runtime, error: undefined };
    } catch (error) {
        if (error instanceof TransactionFailure && error.reason instanceof ApexThrow) {
            return { runtime: error.runtime, error: error.reason };
        }
        throw error instanceof TransactionFailure ? error.reason : error;
    }
}

function execute(runtime: ApexRuntime, job: Job): Value {
    if (job.kind === 'future') {
        runtime.statics(job.method.owner);
        return job.method.invoke!(runtime, null, [...job.args]);
    }
    const context = new ObjectValue(runtime.types.parse('System.QueueableContext')!, [], job.id);
    return runtime.invoke(job.target, 'execute', [context]);
}

function describe(error: unknown): string {
    return error instanceof ApexThrow ? exceptionText(error.exception) : String(error);
}

function runFinalizer(
    org: LocalOrg,
    job: QueueableJob,
    finalizer: ObjectValue,
    error: unknown,
    test?: TestState
): ApexRuntime {
    const options: TransactionOptions = { user: job.user, kind: 'finalizer', job, ...(test ? { test } : {}) };
    const state: FinalizerState = { jobId: job.id, exception: error instanceof ApexThrow ? error.exception : null };
    const { runtime } = attempt(org, options, (apex) => {
        const context = new ObjectValue(apex.types.parse('System.FinalizerContext')!, [], state);
        const result = apex.invoke(finalizer, 'execute', [context]);
        if (error !== undefined && apex.transaction.jobs.length > 0 && job.failedBefore >= MOST_FAILED_IN_A_ROW) {
            throw apex.exception(
                'System.AsyncException',
                'Maximum number of consecutive failed jobs that a finalizer may enqueue again has been reached.'
            );
        }
        return result;
    });
    return runtime;
}
