/** The state of one Apex transaction. */
import type { TypeDefinition } from '../apex/types.ts';
import type { FlowRun } from '../flow/flow-run.ts';
import type { LimitCounter } from '../limits/limits.ts';
import type { User } from '../org/user.ts';
import type { TriggerContext } from './trigger.ts';
import type { Job, ScheduledJob } from '../async/job.ts';
import type { DeathCountdown } from '../async/job-death.ts';
import type { ObjectValue, Value } from './values.ts';

/** One HTTP call that the transaction made. */
export interface CalloutRecord {
    readonly method: string;
    readonly url: string;
    readonly requestBody: string | null;
    readonly status: number | null;
    readonly responseBody: string | null;
    readonly milliseconds: number;
    readonly error: string | null;
}

/** `class` is what a class's sharing keyword resolved to for the code that is running. */
export type Sharing = 'with' | 'without';

export interface Transaction {
    limits: LimitCounter;
    /** The running user; `System.runAs` changes it for a block. */
    user: User;
    /** How the running class sees rows in system mode. */
    sharing: Sharing;
    /** Static fields by class: filled when the class is first touched. */
    readonly statics: Map<TypeDefinition, Value[]>;
    /** What kind of code began it: answers System.isQueueable and its like. */
    readonly kind:
        'synchronous' | 'future' | 'queueable' | 'batch' | 'scheduled' | 'finalizer' | 'flow' | 'test' | 'anonymous';
    /** Set by DML, enqueueJob and the like: a callout is refused from then on. */
    uncommittedWork: boolean;
    /**
     * Savepoints set and not released: a callout is refused while there are any, as with uncommitted work.
     * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
     */
    openSavepoints?: number;
    /** What the Trigger variables answer; undefined outside triggers. Set by data/dml around each trigger. */
    trigger?: TriggerContext;
    /** Triggers under way, one inside the other. */
    triggerDepth?: number;
    /** Which kinds of object DML has touched; `System.runAs` puts a fresh value in place for its block. */
    dmlKinds?: DmlKinds;
    /** The job whose code this is: queueables, futures and their finalizers. */
    readonly job?: Job;
    /** Jobs that wait for the commit. */
    readonly jobs: Job[];
    /** Schedules that wait for the commit. */
    readonly schedules: ScheduledJob[];
    /** Set when the transaction is to die before it ends. */
    readonly death?: DeathCountdown;
    /** Attached by the queueable that runs. */
    finalizer?: ObjectValue;
    /** Inside `Test.startTest` … and the mocks set by the test; undefined outside tests. */
    test?: TestState;
    /** What it began of the platform's operations, see Runtime.begin; where it was killed, the last is what it did not live to do. */
    readonly operations: string[];
    readonly callouts: CalloutRecord[];
    /** Flows that ran in it. */
    readonly flowRuns: FlowRun[];
    readonly debugLog: string[];
}

/**
 * DML on a setup object such as User and on any other object do not go together in one transaction (MIXED_DML_OPERATION).
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_non_mix_sobjects.htm
 */
export interface DmlKinds {
    /** The first object of each kind, by API name. */
    setup?: string;
    other?: string;
}

export interface TestState {
    started: boolean;
    stopped: boolean;
    /** The HttpCalloutMock set by Test.setMock. */
    httpMock: Value;
    /** The counter that was running before Test.startTest. */
    outerLimits?: LimitCounter;
    /** Enqueued since Test.startTest: they run at Test.stopTest. */
    readonly jobs: Job[];
    readonly scheduled: ScheduledJob[];
    /** Jobs that run at Test.stopTest see the static variables of the test, and the test sees theirs. */
    readonly statics: Transaction['statics'];
    /** What was used between Test.startTest and Test.stopTest. */
    innerLimits?: LimitCounter;
}
