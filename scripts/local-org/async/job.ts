/** Asynchronous work that waits for its turn. */
import type { MethodDefinition } from '../apex/types.ts';
import type { User } from '../org/user.ts';
import type { ObjectValue, Value } from '../runtime/values.ts';

/** What every job knows; `id` is that of its AsyncApexJob row. */
interface JobBase {
    readonly id: string;
    /** The user who enqueued it: it runs as that user. */
    readonly user: User;
    /** It does not start before this moment; milliseconds since 1970. */
    readonly notBefore: number;
}

export interface QueueableJob extends JobBase {
    readonly kind: 'queueable';
    readonly target: ObjectValue;
    /** 1 for a job that no other job enqueued. */
    readonly depth: number;
    readonly maximumDepth: number | undefined;
    readonly delayInMinutes: number;
    readonly signature: string | undefined;
    /** Times in a row that a finalizer enqueued a job after a failure. */
    readonly failedBefore: number;
}

export interface FutureJob extends JobBase {
    readonly kind: 'future';
    readonly method: MethodDefinition;
    readonly args: readonly Value[];
}

export type Job = QueueableJob | FutureJob;

/** A class that runs by a cron expression. */
export interface ScheduledJob {
    /** Of the CronTrigger row. */
    readonly id: string;
    readonly name: string;
    readonly cron: string;
    readonly user: User;
    readonly target: ObjectValue;
    nextFireTime: number | undefined;
}
