/** Runs anonymous Apex and then its jobs, inside the worker thread of run-command.ts. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { CompileFailure } from '../apex/problems.ts';
import { LocalOrg } from '../org/local-org.ts';
import { loadSampleData } from '../org/sample-data.ts';
import { runTransaction, TransactionFailure } from '../org/run-transaction.ts';
import type { RunArguments } from '../run-command.ts';
import { exceptionText } from '../runtime/exception-text.ts';
import { ApexThrow, type ExceptionState } from '../runtime/runtime.ts';
import { JobRunner } from '../worker/job-runner.ts';
import type { Activity } from '../worker/protocol.ts';

const API_VERSION = 67;

function print(lines: readonly string[]): void {
    lines.forEach((line) => process.stdout.write(`${line}\n`));
}

async function main({ file, project, user }: RunArguments): Promise<number> {
    const org = await LocalOrg.load({ project, dirs: [], personAccounts: false });
    if (org.problems.length > 0) {
        throw new CompileFailure(org.problems);
    }
    loadSampleData(org);
    const execute = org.program.anonymous(readFileSync(file, 'utf8'), API_VERSION);
    const runner = user === undefined ? org.testUser : org.user(user);
    const { runtime } = runTransaction(org, org.program, { user: runner, kind: 'anonymous' }, execute);
    print(runtime.transaction.debugLog);
    return runJobs(new JobRunner(org));
}

/** Runs what the script put in the queue and prints it; 1 when a job failed. */
function runJobs(jobs: JobRunner): number {
    let exitCode = 0;
    for (let next = jobs.runDue(1); next.length > 0; next = jobs.runDue(1)) {
        print(next.flatMap(activityLines));
        exitCode = next.some(({ status }) => status === 'failed') ? 1 : exitCode;
    }
    print(jobs.waiting().map(({ kind, name, notBefore }) => `--- waits until ${notBefore}: ${kind} ${name}`));
    return exitCode;
}

function activityLines({ kind, name, user, status, ms, callouts, log, error }: Activity): string[] {
    return [
        `--- ${kind} ${name} as ${user}: ${status}, ${ms} ms`,
        ...callouts.map((callout) => `${callout.method} ${callout.url}: ${callout.status ?? callout.error ?? ''}`),
        ...log,
        ...(error === null ? [] : [error])
    ];
}

function report(error: unknown): void {
    if (error instanceof TransactionFailure && error.reason instanceof ApexThrow) {
        const { exception } = error.reason;
        const { stack } = exception.state as ExceptionState;
        print(error.runtime.transaction.debugLog);
        print([
            exceptionText(exception),
            ...stack.map(({ where, line, column }) => `${where}: line ${line}, column ${column}`)
        ]);
        return;
    }
    const reason = error instanceof TransactionFailure ? error.reason : error;
    print([reason instanceof Error ? reason.message : String(reason)]);
}

let exitCode = 1;
try {
    exitCode = await main((workerData as { data: RunArguments }).data);
} catch (error) {
    report(error);
}
parentPort!.postMessage({ exitCode });
