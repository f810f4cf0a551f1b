/** Runs one job: its own transaction, then its finalizer's. */
import type { LocalOrg } from '../org/local-org.ts';
import type { TransactionOptions } from '../org/run-transaction.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { ApexThrow } from '../runtime/runtime.ts';
import type { TestState } from '../runtime/transaction.ts';
import { ObjectValue, type Value } from '../runtime/values.ts';
import { jobName, type Job, type QueueableJob } from './job.ts';
import type { JobDeath } from './job-death.ts';
import { setJobStatus } from './job-rows.ts';
import { errorText, isFault, isLost, runPart, type JobRun } from './job-run.ts';

/** "Only five consecutive times": https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_transaction_finalizers.htm */
const MOST_FAILED_IN_A_ROW = 5;

/** What a System.FinalizerContext answers. */
export interface FinalizerState {
    readonly jobId: string;
    readonly exception: ObjectValue | null;
}

export interface RunJobOptions {
    /** The test that the job belongs to. */
    readonly test?: TestState;
    readonly death?: JobDeath | undefined;
    readonly finalizerDeath?: JobDeath | undefined;
}

/** The transactions in their order: the job's, then its finalizer's. Never throws for what the job's Apex does. */
export function runJob(org: LocalOrg, job: Job, { test, death, finalizerDeath }: RunJobOptions = {}): JobRun[] {
    const { kind, id: jobId, user } = job;
    noteStatus(org, job, 'Processing');
    const options: TransactionOptions = { user, kind, job, test, death };
    const run = runPart(org, { kind, jobId, name: jobName(job) }, options, (runtime) => execute(runtime, job));
    if (isLost(run)) {
        return [run];
    }
    noteStatus(org, job, run.error === undefined ? 'Completed' : 'Failed', errorText(run.error));
    const { finalizer } = run.runtime.transaction;
    if (!finalizer || job.kind !== 'queueable' || isFault(run)) {
        return [run];
    }
    return [run, runFinalizer(org, job, { finalizer, error: run.error, test, death: finalizerDeath })];
}

/** Flows have no AsyncApexJob. */
function noteStatus(org: LocalOrg, { kind, id }: Job, status: string, error: string | null = null): void {
    if (kind !== 'flow') {
        setJobStatus(org, id, status, error);
    }
}

function execute(runtime: ApexRuntime, job: Job): Value | void {
    switch (job.kind) {
        case 'flow':
            return job.run(runtime);
        case 'future':
            runtime.statics(job.method.owner);
            return job.method.invoke!(runtime, null, [...job.args]);
        case 'queueable': {
            const context = new ObjectValue(runtime.types.parse('System.QueueableContext')!, [], job.id);
            return runtime.invoke(job.target, 'execute', [context]);
        }
    }
}

/** The finalizer that a job left, and how the job ended. */
interface FinalizerWork extends Pick<TransactionOptions, 'test' | 'death'> {
    readonly finalizer: ObjectValue;
    readonly error: unknown;
}

function runFinalizer(org: LocalOrg, job: QueueableJob, { finalizer, error, test, death }: FinalizerWork): JobRun {
    const options: TransactionOptions = { user: job.user, kind: 'finalizer', job, test, death };
    const state: FinalizerState = { jobId: job.id, exception: error instanceof ApexThrow ? error.exception : null };
    const names = { kind: 'finalizer', jobId: job.id, name: finalizer.type.name } as const;
    return runPart(org, names, options, (runtime) => {
        const context = new ObjectValue(runtime.types.parse('System.FinalizerContext')!, [], state);
        const result = runtime.invoke(finalizer, 'execute', [context]);
        const { jobs } = runtime.transaction;
        if (error !== undefined && jobs.length > 0 && job.failedBefore >= MOST_FAILED_IN_A_ROW) {
            throw runtime.exception(
                'System.AsyncException',
                'Maximum number of consecutive failed jobs that a finalizer may enqueue again has been reached.'
            );
        }
        return result;
    });
}
