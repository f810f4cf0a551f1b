/** One transaction of asynchronous work, and how it ended. */
import type { LocalOrg } from '../org/local-org.ts';
import { runTransaction, TransactionFailure, type TransactionOptions } from '../org/run-transaction.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { exceptionText } from '../runtime/exception-text.ts';
import { ApexThrow } from '../runtime/runtime.ts';
import type { Value } from '../runtime/values.ts';
import { MachineLost } from './job-death.ts';

export interface JobRun {
    readonly kind: 'flow' | 'queueable' | 'finalizer' | 'future' | 'schedule';
    /** Of the AsyncApexJob, of the CronTrigger for schedules. */
    readonly jobId: string;
    readonly name: string;
    readonly runtime: ApexRuntime;
    /** An ApexThrow, {@link MachineLost}, or a fault of the local org such as Apex that it does not cover; undefined = none. */
    readonly error: unknown;
    /** By the org's clock; milliseconds since 1970. */
    readonly startedAt: number;
    /** What it took on this computer. */
    readonly milliseconds: number;
}

export type RunNames = Pick<JobRun, 'kind' | 'jobId' | 'name'>;

/** Runs work in a transaction of its own. What it throws ends that transaction alone; inside tests faults of the local org go on. */
export function runPart(
    org: LocalOrg,
    names: RunNames,
    options: TransactionOptions,
    work: (runtime: ApexRuntime) => Value | void
): JobRun {
    const startedAt = org.now();
    const started = performance.now();
    const ended = (runtime: ApexRuntime, error: unknown): JobRun => ({
        ...names,
        runtime,
        error,
        startedAt,
        milliseconds: performance.now() - started
    });
    try {
        return ended(runTransaction(org, org.program, options, work).runtime, undefined);
    } catch (failure) {
        if (!(failure instanceof TransactionFailure)) {
            throw failure;
        }
        if (options.test && !(failure.reason instanceof ApexThrow)) {
            throw failure.reason;
        }
        return ended(failure.runtime, failure.reason);
    }
}

/** `Type: message` for Apex, the message for everything else; null when there was no error. */
export function errorText(error: unknown): string | null {
    if (error === undefined) {
        return null;
    }
    return error instanceof ApexThrow ? exceptionText(error.exception) : (error as Error).message;
}

export function isLost({ error }: JobRun): boolean {
    return error instanceof MachineLost;
}

/** The local org could not go on, for example because the Apex asks for what it does not cover. */
export function isFault({ error }: JobRun): boolean {
    return error !== undefined && !(error instanceof ApexThrow);
}
