/** What the client and the worker of a local org say to each other. */
import type { CompileProblem } from '../apex/problems.ts';
import type { AuraTrace } from '../aura/invoke.ts';
import type { JobDeath } from '../async/job-death.ts';
import type { JobRun } from '../async/job-run.ts';
import type { FlowRun } from '../flow/flow-run.ts';
import type { FlowState } from '../flow/run/flow-state.ts';
import type { ScreenAction } from '../flow/run/screen-flows.ts';
import type { SaveErrors } from '../records/record-failure.ts';
import type { RecordChange } from '../records/records.ts';
import type { CalloutRecord } from '../runtime/transaction.ts';

export interface StartOptions {
    /** The folder with sfdx-project.json. */
    readonly project: string;
    /** Sample accounts, contacts, leads and the preview's users. */
    readonly sampleData?: boolean;
    /** Of the sample users, an IANA name; that of San Francisco unless given, as Salesforce's own. */
    readonly timeZone?: string | undefined;
    /** Where `callout:Mailchimp` goes, without a path: `http://127.0.0.1:8080`. */
    readonly namedCredentialUrl?: string;
    /** The API key that the external credential's principal starts with. */
    readonly apiKey?: string;
    readonly personAccounts?: boolean;
    /** Folders with further source. */
    readonly dirs?: readonly string[];
    /** How many queueables may follow one another; no limit unless given. */
    readonly queueableDepth?: number;
    /** `automatic`: due jobs and schedules run between calls. `onRequest` (default): they wait for `runDue`. */
    readonly jobs?: 'automatic' | 'onRequest';
    /**
     * Milliseconds that a callout really waits for its answer at most. To Apex the timeout of the request passes all the same: it sees
     * "Read timed out", and the org's clock moves on by the rest.
     */
    readonly longestCalloutWait?: number;
    /** Where hosts really are: an origin by host name, or by `*.` and the name that hosts are below. */
    readonly hosts?: Readonly<Record<string, string>> | undefined;
}

export interface ApexCall {
    /** Alias of the user: rep, manager, admin, nobody. */
    readonly user: string;
    readonly className: string;
    readonly method: string;
    readonly params: unknown;
}

export interface Callout {
    readonly method: string;
    readonly url: string;
    readonly status: number | null;
    /** Milliseconds. */
    readonly ms: number;
    readonly requestBody: string | null;
    readonly responseBody: string | null;
    readonly error: string | null;
}

/** What one transaction did. */
export interface Trace {
    readonly log: string[];
    readonly callouts: Callout[];
    /** What was used, by the names of LimitUse. */
    readonly limits: Record<string, number>;
    readonly flowRuns: FlowRun[];
}

export interface ApexOutcome extends Trace {
    readonly value: unknown;
}

/** Where a screen flow stands after a call, and what the transactions of the call did; of each limit the most that one of them used. */
export type FlowOutcome = FlowState & Trace;

/** One transaction of asynchronous work: a job, its finalizer, a schedule's run or the asynchronous path of a flow. */
export interface Activity extends Trace {
    /** Grows from one activity to the next. */
    readonly id: number;
    readonly kind: JobRun['kind'];
    /** Of the AsyncApexJob or the CronTrigger. */
    readonly jobId: string;
    /** The class, the method, the flow, or the name that a schedule was given. */
    readonly name: string;
    /** Alias of the user it ran as. */
    readonly user: string;
    /** By the org's clock, ISO 8601. */
    readonly startedAt: string;
    /** What it took on this computer. */
    readonly ms: number;
    /** `lost`: the machine it ran on was lost, see `killNextJob`. */
    readonly status: 'finished' | 'failed' | 'lost';
    readonly error: string | null;
    /**
     * Queries, DML statements, callouts and jobs put in the queue, in their order: `insert Account`. Of a job that was killed the last is
     * what it did not live to do, which may be `commit`.
     */
    readonly operations: string[];
}

/** A job or a schedule that waits for its moment. */
export interface WaitingWork {
    readonly id: string;
    readonly kind: JobRun['kind'];
    readonly name: string;
    readonly user: string;
    /** By the org's clock, ISO 8601. */
    readonly notBefore: string;
}

export interface OrgUser {
    readonly id: string;
    /** The alias, which every call takes as `user`. */
    readonly username: string;
    readonly name: string;
    /** IANA name. */
    readonly timeZone: string;
    readonly permissionSets: string[];
    readonly customPermissions: string[];
    /** API names of the tabs that the user has in the navigation. */
    readonly tabs: string[];
}

/** A field as the User Interface API gives it. */
export interface FieldValue {
    readonly value: unknown;
    readonly displayValue: string | null;
}

/** https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_record.htm */
export interface RecordRepresentation {
    readonly apiName: string;
    readonly id: string;
    readonly fields: Record<string, FieldValue>;
    readonly childRelationships: Record<string, never>;
    readonly recordTypeInfo: null;
}

/** The calls that the worker answers. */
export interface OrgCalls {
    start(options: StartOptions): Promise<void>;
    invokeApex(call: ApexCall): ApexOutcome;
    getRecord(query: { user: string; recordId: string; fields: string[] }): RecordRepresentation;
    updateRecord(change: { user: string } & RecordChange): Trace;
    updateRecords(save: { user: string; changes: readonly RecordChange[] }): Trace;
    listRecords(query: {
        user: string;
        object: string;
        fields: string[];
        orderBy?: string;
        limit?: number;
    }): RecordRepresentation[];
    users(_: undefined): OrgUser[];
    reload(_: undefined): void;
    runAnonymous(args: { user: string; source: string }): ApexOutcome;
    setCredential(args: { apiKey?: string; url?: string }): void;
    startFlow(args: { user: string; flow: string; inputs: Record<string, unknown> }): FlowOutcome;
    resumeFlow(args: { interviewId: string; action: ScreenAction; values: Record<string, unknown> }): FlowOutcome;
    runDue(args: { limit?: number }): Activity[];
    activities(args: { after: number }): Activity[];
    waiting(_: undefined): WaitingWork[];
    clock(_: undefined): string;
    moveClock(args: { ms: number }): string;
    killNextJob(death: JobDeath): void;
    killNextFinalizer(args: { afterOperations: number }): void;
    remember(_: undefined): void;
    goBack(_: undefined): void;
}

export interface WorkerCall {
    readonly id: number;
    readonly name: keyof OrgCalls;
    readonly args: unknown;
}

export type WorkerError =
    | {
          readonly kind: 'apex';
          readonly message: string;
          readonly exceptionType: string;
          readonly stackTrace: string;
          readonly trace: Trace;
      }
    | { readonly kind: 'compile'; readonly problems: readonly CompileProblem[] }
    | {
          readonly kind: 'record';
          readonly message: string;
          readonly errorCode: string;
          readonly status: number;
          readonly output: SaveErrors | undefined;
      }
    | { readonly kind: 'fault'; readonly message: string; readonly stack: string };

export interface WorkerAnswer {
    readonly id: number;
    readonly value?: unknown;
    readonly error?: WorkerError;
}

/** What the local org noted of a transaction, as the client sees it. */
export function traceForClient({ log, callouts, limits, flowRuns }: AuraTrace): Trace {
    return { log: [...log], callouts: calloutsOf(callouts), limits: { ...limits }, flowRuns: [...flowRuns] };
}

/** The log's callouts as the client sees them. */
function calloutsOf(records: readonly CalloutRecord[]): Callout[] {
    return records.map(({ method, url, status, milliseconds, requestBody, responseBody, error }) => ({
        method,
        url,
        status,
        ms: milliseconds,
        requestBody,
        responseBody,
        error
    }));
}
