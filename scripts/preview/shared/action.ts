import type { Activity, Callout } from '../../local-org/worker/protocol.ts';
import type { FlowRun } from '../../local-org/flow/flow-run.ts';
import type { JobQueue } from './job-queue.ts';
import type { Problem } from './problem.ts';

/** What one governor limit came to: used, and allowed in one transaction. */
export interface LimitUse {
    name: string;
    used: number;
    allowed: number;
}

/** What one transaction of the org did. */
export interface ShownTrace {
    log: string[];
    callouts: Callout[];
    limits: LimitUse[];
    flowRuns: FlowRun[];
}

/** One thing that the page asked of the org, and what it took. */
export interface Action extends ShownTrace {
    id: number;
    /** ISO 8601. */
    at: string;
    /** The username it ran as. */
    user: string;
    /** Such as `MailchimpMembershipsController.refresh`. */
    name: string;
    parameters: unknown;
    /** Read by a wire while a page was shown, not asked for by anybody. */
    isWire: boolean;
    /** What the page was told, when it failed. */
    error?: string;
    ms: number;
}

/** One job, finalizer, schedule or asynchronous path of a flow that has run, and what it took. */
export type JobRun = Omit<Activity, keyof ShownTrace> & ShownTrace;

/** What the server tells every open page. */
export type LiveEvent =
    | { type: 'action'; action: Action }
    | { type: 'job'; job: JobRun }
    | { type: 'queue'; queue: JobQueue }
    /** Module addresses that give something else now; the page may replace them in place. */
    | { type: 'modules'; addresses: string[] }
    /** Something changed that only a new page shows. */
    | { type: 'reload' }
    /** Apex was compiled anew: what was read with the old code is out of date. */
    | { type: 'apex' }
    /** What does not compile now; empty when all is well again. */
    | { type: 'problems'; problems: Problem[] };
