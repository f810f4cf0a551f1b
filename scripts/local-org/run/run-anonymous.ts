/** Runs anonymous Apex inside the worker thread of run-command.ts. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { CompileFailure } from '../apex/problems.ts';
import { LocalOrg } from '../org/local-org.ts';
import { loadSampleData } from '../org/sample-data.ts';
import { runTransaction, TransactionFailure } from '../org/run-transaction.ts';
import type { RunArguments } from '../run-command.ts';
import { exceptionText } from '../runtime/exception-text.ts';
import { ApexThrow, type ExceptionState } from '../runtime/runtime.ts';

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
    return 0;
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
