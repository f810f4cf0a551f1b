/**
 * `System.enqueueJob` and @future calls: checked at once, queued when the transaction commits.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm
 */
import type { MethodDefinition } from '../apex/types.ts';
import type { LocalOrg } from '../org/local-org.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import type { ObjectValue, Value } from '../runtime/values.ts';
import { copyState } from './copy-state.ts';
import type { QueueableJob } from './job.ts';
import { addJobRow } from './job-rows.ts';

const MINUTE = 60_000;
const LONGEST_DELAY = 10;

export interface EnqueueOptions {
    readonly delayInMinutes?: number;
    readonly maximumDepth?: number;
    readonly signature?: string;
}

/** The id of the job. */
export function enqueueQueueable(runtime: ApexRuntime, target: ObjectValue, options: EnqueueOptions): string {
    const { transaction } = runtime;
    const org = runtime.org as LocalOrg;
    const delayInMinutes = options.delayInMinutes ?? 0;
    if (delayInMinutes < 0 || delayInMinutes > LONGEST_DELAY) {
        throw runtime.exception(
            'System.IllegalArgumentException',
            `The delay must be between 0 and ${LONGEST_DELAY} minutes: ${delayInMinutes}`
        );
    }
    runtime.begin('queueableJobs', `enqueue ${target.type.name}`);
    const parent = transaction.job?.kind === 'queueable' ? transaction.job : undefined;
    const depth = transaction.kind === 'queueable' && parent ? parent.depth + 1 : 1;
    const maximumDepth = options.maximumDepth ?? parent?.maximumDepth;
    checkDepth(runtime, depth, maximumDepth);
    checkSignature(runtime, options.signature);
    const id = addJobRow(org, {
        jobType: 'Queueable',
        className: target.type.definition.outer?.name ?? target.type.definition.name,
        methodName: null,
        userId: transaction.user.id
    });
    const job: QueueableJob = {
        kind: 'queueable',
        id,
        user: transaction.user,
        notBefore: org.now() + delayInMinutes * MINUTE,
        target: copyState(target),
        depth,
        maximumDepth,
        delayInMinutes,
        signature: options.signature,
        failedBefore: transaction.kind === 'finalizer' ? (parent?.failedBefore ?? 0) + 1 : 0
    };
    transaction.uncommittedWork = true;
    transaction.jobs.push(job);
    return id;
}

/** Developer, trial and scratch orgs allow a chain of five; AsyncOptions may set another depth. */
function checkDepth(runtime: ApexRuntime, depth: number, maximumDepth: number | undefined): void {
    const allowed = maximumDepth ?? (runtime.org as LocalOrg).options.queueableDepth;
    if (depth > allowed) {
        throw runtime.exception('System.AsyncException', 'Maximum stack depth has been reached.');
    }
}

function checkSignature(runtime: ApexRuntime, signature: string | undefined): void {
    if (signature === undefined) {
        return;
    }
    const waiting = [...(runtime.org as LocalOrg).jobs.waiting, ...runtime.transaction.jobs];
    if (waiting.some((job) => job.kind === 'queueable' && job.signature === signature)) {
        throw runtime.exception(
            'System.DuplicateMessageException',
            'Attempt to enqueue job with duplicate queueable signature'
        );
    }
}

/** A call of an @future method: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_invoking_future_methods.htm */
export function enqueueFuture(runtime: ApexRuntime, method: MethodDefinition, args: readonly Value[]): void {
    const { transaction } = runtime;
    const org = runtime.org as LocalOrg;
    if (transaction.kind === 'future' || transaction.kind === 'batch') {
        const from = transaction.kind === 'future' ? 'a future method' : 'a batch job';
        throw runtime.exception('System.AsyncException', `Future method cannot be called from ${from}: ${method.name}`);
    }
    runtime.begin('futureCalls', `enqueue ${method.owner.name}.${method.name}`);
    const id = addJobRow(org, {
        jobType: 'Future',
        className: method.owner.name,
        methodName: method.name,
        userId: transaction.user.id
    });
    transaction.uncommittedWork = true;
    transaction.jobs.push({
        kind: 'future',
        id,
        user: transaction.user,
        notBefore: org.now(),
        method,
        args: args.map(copyState)
    });
}
