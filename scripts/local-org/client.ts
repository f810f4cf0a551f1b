/**
 * A local org for programs that must not wait for Apex: it lives in a worker thread, so that the Mailchimp server and the web server
 * go on answering while Apex waits for a callout.
 */
import type { Worker } from 'node:worker_threads';
import { CompileFailure } from './apex/problems.ts';
import type { SaveErrors } from './records/record-failure.ts';
import { startDeepWorker } from './worker/deep-worker.ts';
import type {
    Activity,
    ApexCall,
    ApexOutcome,
    FlowOutcome,
    OrgCalls,
    OrgUser,
    StartOptions,
    Trace,
    WaitingWork,
    WorkerAnswer
} from './worker/protocol.ts';

export type { Activity, ApexCall, ApexOutcome, FlowOutcome, OrgUser, StartOptions, Trace, WaitingWork };

/** Apex that failed, with what a component gets of it and what happened before. */
export class ApexError extends Error implements Partial<ApexOutcome> {
    readonly exceptionType: string;
    readonly stackTrace: string;
    readonly log: string[];
    readonly callouts: ApexOutcome['callouts'];
    readonly limits: ApexOutcome['limits'];
    readonly flowRuns: ApexOutcome['flowRuns'];

    constructor(message: string, exceptionType: string, stackTrace: string, trace: Trace) {
        super(message);
        this.exceptionType = exceptionType;
        this.stackTrace = stackTrace;
        this.log = trace.log;
        this.callouts = trace.callouts;
        this.limits = trace.limits;
        this.flowRuns = trace.flowRuns;
    }
}

/** Record access that the platform refuses: a User Interface API error. */
export class RecordError extends Error {
    readonly errorCode: string;
    readonly status: number;
    /** What is wrong with which field; undefined unless records were to be saved. */
    readonly output: SaveErrors | undefined;

    constructor(message: string, errorCode: string, status: number, output: SaveErrors | undefined) {
        super(message);
        this.errorCode = errorCode;
        this.status = status;
        this.output = output;
    }
}

type CallName = keyof OrgCalls;

export class LocalOrgClient {
    private readonly worker: Worker;
    private readonly pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
    private last = 0;

    constructor(worker: Worker) {
        this.worker = worker;
        worker.on('message', (answer: WorkerAnswer) => this.settle(answer));
        worker.on('error', (error) => this.fail(error));
        worker.on('exit', () => this.fail(new Error('The local org has stopped.')));
    }

    private settle({ id, value, error }: WorkerAnswer): void {
        const call = this.pending.get(id);
        this.pending.delete(id);
        if (error) {
            call?.reject(errorOf(error));
        } else {
            call?.resolve(value);
        }
    }

    private fail(error: Error): void {
        this.pending.forEach(({ reject }) => reject(error));
        this.pending.clear();
    }

    /** Sends one call to the worker; calls are answered one after the other. */
    call<Name extends CallName>(
        name: Name,
        args: Parameters<OrgCalls[Name]>[0]
    ): Promise<Awaited<ReturnType<OrgCalls[Name]>>> {
        this.last += 1;
        const id = this.last;
        return new Promise((resolve, reject) => {
            this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
            this.worker.postMessage({ id, name, args });
        });
    }

    /** Calls an @AuraEnabled method; rejects with {@link ApexError}. */
    invokeApex(call: ApexCall): Promise<ApexOutcome> {
        return this.call('invokeApex', call);
    }

    /** A record in the shape of the User Interface API; rejects with {@link RecordError}. */
    getRecord(query: Parameters<OrgCalls['getRecord']>[0]): Promise<ReturnType<OrgCalls['getRecord']>> {
        return this.call('getRecord', query);
    }

    /** Changes fields of a record as the user; rejects with {@link RecordError}. */
    updateRecord(change: Parameters<OrgCalls['updateRecord']>[0]): Promise<Trace> {
        return this.call('updateRecord', change);
    }

    /** Changes records in one save as the user, all of them or none; rejects with {@link RecordError}. */
    updateRecords(save: Parameters<OrgCalls['updateRecords']>[0]): Promise<Trace> {
        return this.call('updateRecords', save);
    }

    listRecords(query: Parameters<OrgCalls['listRecords']>[0]): Promise<ReturnType<OrgCalls['listRecords']>> {
        return this.call('listRecords', query);
    }

    users(): Promise<OrgUser[]> {
        return this.call('users', undefined);
    }

    /** Compiles the source again, keeping the data; rejects with CompileFailure and keeps the last good code. */
    reload(): Promise<void> {
        return this.call('reload', undefined);
    }

    runAnonymous(args: Parameters<OrgCalls['runAnonymous']>[0]): Promise<ApexOutcome> {
        return this.call('runAnonymous', args);
    }

    /** Puts another API key or address behind the named credential. */
    setCredential(args: Parameters<OrgCalls['setCredential']>[0]): Promise<void> {
        return this.call('setCredential', args);
    }

    /** Starts a screen flow as the user and runs it to its first screen; rejects with {@link RecordError} when it cannot be started. */
    startFlow(args: Parameters<OrgCalls['startFlow']>[0]): Promise<FlowOutcome> {
        return this.call('startFlow', args);
    }

    /** Leaves the screen that a flow waits at, with the values by the names of its inputs; rejects with {@link RecordError}. */
    resumeFlow(args: Parameters<OrgCalls['resumeFlow']>[0]): Promise<FlowOutcome> {
        return this.call('resumeFlow', args);
    }

    /**
     * Runs jobs and schedules that are due by the org's clock, those included that these put in the queue, until none is due or `limit`
     * of them have run. A finalizer is an activity of its own and belongs to its job.
     */
    runDue(args: { limit?: number } = {}): Promise<Activity[]> {
        return this.call('runDue', args);
    }

    /** What has run after the activity with that id, oldest first; 0 for everything that is still remembered. */
    activities(args: { after: number }): Promise<Activity[]> {
        return this.call('activities', args);
    }

    /** Jobs that wait, then schedules. */
    waiting(): Promise<WaitingWork[]> {
        return this.call('waiting', undefined);
    }

    /** The org's clock, ISO 8601. */
    clock(): Promise<string> {
        return this.call('clock', undefined);
    }

    /** Moves the org's clock by milliseconds and gives what it shows then. */
    moveClock(args: { ms: number }): Promise<string> {
        return this.call('moveClock', args);
    }

    /** The next job or schedule to run dies after so many platform operations; what it wrote is undone, its callouts have happened. */
    killNextJob(death: Parameters<OrgCalls['killNextJob']>[0]): Promise<void> {
        return this.call('killNextJob', death);
    }

    /** The next finalizer to run is lost with its machine after so many platform operations: nothing of it remains. */
    killNextFinalizer(args: { afterOperations: number }): Promise<void> {
        return this.call('killNextFinalizer', args);
    }

    /** Remembers the org's records, credentials, jobs, schedules and clock as they are now, and nothing that was remembered before. */
    remember(): Promise<void> {
        return this.call('remember', undefined);
    }

    /** Makes everything what `remember` has remembered; may be repeated. Ids that were given out meanwhile do not come again. */
    goBack(): Promise<void> {
        return this.call('goBack', undefined);
    }

    async stop(): Promise<void> {
        await this.worker.terminate();
    }
}

function errorOf(error: NonNullable<WorkerAnswer['error']>): Error {
    switch (error.kind) {
        case 'apex':
            return new ApexError(error.message, error.exceptionType, error.stackTrace, error.trace);
        case 'compile':
            return new CompileFailure(error.problems);
        case 'record':
            return new RecordError(error.message, error.errorCode, error.status, error.output);
        case 'fault':
            return Object.assign(new Error(error.message), { stack: error.stack });
    }
}

/** Starts an org in a worker thread; rejects with CompileFailure when the project does not compile. */
export async function startLocalOrg(options: StartOptions): Promise<LocalOrgClient> {
    const client = new LocalOrgClient(startDeepWorker(new URL('worker/org-worker.ts', import.meta.url), options));
    try {
        await client.call('start', options);
        return client;
    } catch (error) {
        await client.stop();
        throw error;
    }
}
