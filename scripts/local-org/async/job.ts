/** Asynchronous work that waits for its turn. */
import type { MethodDefinition } from '../apex/types.ts';
import type { User } from '../org/user.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
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

/** The asynchronous path of a flow: it has no AsyncApexJob row, so `id` is the flow engine's own. */
export interface FlowJob extends JobBase {
    readonly kind: 'flow';
    /** API name of the flow. */
    readonly flow: string;
    readonly run: (runtime: ApexRuntime) => void;
}

export type Job = QueueableJob | FutureJob | FlowJob;

/** What people know a job by: its class, its method or its flow. */
export function jobName(job: Job): string {
    switch (job.kind) {
        case 'queueable':
            return job.target.type.name;
        case 'future':
            return `${job.method.owner.name}.${job.method.name}`;
        case 'flow':
            return job.flow;
    }
}

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
