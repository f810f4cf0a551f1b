/** One Apex transaction from begin to commit or rollback. */
import { transactionKindOf } from '../limits/allowed-use.ts';
import { LimitCounter, type LimitName } from '../limits/limits.ts';
import type { Program } from '../apex/program.ts';
import type { TypeDefinition } from '../apex/types.ts';
import { ApexRuntime } from '../runtime/apex-runtime.ts';
import type { Job } from '../async/job.ts';
import { DeathCountdown, type JobDeath } from '../async/job-death.ts';
import type { TestState, Transaction } from '../runtime/transaction.ts';
import type { Value } from '../runtime/values.ts';
import type { Org } from './org.ts';
import type { User } from './user.ts';

export interface TransactionOptions {
    readonly user: User;
    readonly kind: Transaction['kind'];
    /** No DML: methods that are cacheable. */
    readonly readOnly?: boolean;
    readonly job?: Job;
    /** The test that the transaction belongs to: its mocks and its static variables are seen. */
    readonly test?: TestState | undefined;
    /** How it is to die, when it is. */
    readonly death?: JobDeath | undefined;
}

export function newTransaction({ user, kind, readOnly, job, test, death }: TransactionOptions): Transaction {
    const testState = test ?? (kind === 'test' ? newTestState() : undefined);
    return {
        limits: new LimitCounter({
            isAsync: transactionKindOf(kind) === 'asynchronous',
            readOnly: readOnly ?? false,
            oneQueueable: kind === 'finalizer'
        }),
        user,
        sharing: 'with',
        statics: testState?.statics ?? new Map<TypeDefinition, Value[]>(),
        kind,
        uncommittedWork: false,
        operations: [],
        callouts: [],
        flowRuns: [],
        debugLog: [],
        jobs: [],
        schedules: [],
        ...(job ? { job } : {}),
        ...(death ? { death: new DeathCountdown(death) } : {}),
        ...(testState ? { test: testState } : {})
    };
}

function newTestState(): TestState {
    return { started: false, stopped: false, httpMock: null, jobs: [], scheduled: [], statics: new Map() };
}

/** What a transaction used, as the test report and the preview show it. */
export interface LimitUse {
    readonly callouts: number;
    readonly queries: number;
    readonly queryRows: number;
    readonly dmlStatements: number;
    readonly dmlRows: number;
    readonly cpuMs: number;
    /** The most that was held at a query, DML statement or callout. */
    readonly heapBytes: number;
}

export const NO_LIMIT_USE: LimitUse = {
    callouts: 0,
    queries: 0,
    queryRows: 0,
    dmlStatements: 0,
    dmlRows: 0,
    cpuMs: 0,
    heapBytes: 0
};

export function limitUse(runtime: ApexRuntime): LimitUse {
    const { limits, test } = runtime.transaction;
    const most = (name: LimitName): number => Math.max(limits.used[name], test?.innerLimits?.used[name] ?? 0);
    return {
        callouts: most('callouts'),
        queries: most('queries'),
        queryRows: most('queryRows'),
        dmlStatements: most('dmlStatements'),
        dmlRows: most('dmlRows'),
        cpuMs: Math.max(runtime.cpu.used(), test?.innerLimits?.used.cpuTime ?? 0),
        heapBytes: most('heapSize')
    };
}

/** Runs work and commits; whatever it throws rolls everything back and goes on. `runtime` stays readable afterwards. */
export function runTransaction(
    org: Org,
    program: Program,
    options: TransactionOptions,
    work: (runtime: ApexRuntime) => Value | void
): { value: Value; runtime: ApexRuntime } {
    const runtime = new ApexRuntime(org, program, newTransaction(options));
    org.data.begin();
    try {
        const value = work(runtime) ?? null;
        runtime.dieAtCommit();
        org.data.commit();
        handOverJobs(org, runtime);
        return { value, runtime };
    } catch (error) {
        org.data.rollback();
        throw new TransactionFailure(runtime, runtime.asApexThrow(error));
    }
}

/** Jobs begin to wait when what enqueued them is committed; inside a test they wait for Test.stopTest. */
function handOverJobs(org: Org, { transaction }: ApexRuntime): void {
    if (transaction.test) {
        transaction.test.jobs.push(...transaction.jobs);
    } else {
        org.jobs.add(transaction.jobs, transaction.schedules);
    }
}

/** A transaction that ended with an error; its log, callouts and limits are still there. */
export class TransactionFailure extends Error {
    readonly runtime: ApexRuntime;
    readonly reason: unknown;

    constructor(runtime: ApexRuntime, reason: unknown) {
        super('The transaction failed.');
        this.runtime = runtime;
        this.reason = reason;
    }
}
