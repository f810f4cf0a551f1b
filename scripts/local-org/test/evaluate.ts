/** Runs pieces of Apex in an org of its own: what the local org's tests are written with. */
import { resolve } from 'node:path';
import { CompileFailure } from '../apex/problems.ts';
import { LocalOrg } from '../org/local-org.ts';
import { runTransaction, TransactionFailure } from '../org/run-transaction.ts';
import { exceptionText } from '../runtime/exception-text.ts';
import { ApexThrow } from '../runtime/runtime.ts';

const API_VERSION = 67;
const empty = resolve(import.meta.dirname, 'empty-project');

let shared: Promise<LocalOrg> | undefined;

/** An org without source, shared by all tests of a process; each run is undone. */
export function emptyOrg(): Promise<LocalOrg> {
    shared ??= LocalOrg.load({ project: empty, dirs: [], personAccounts: false });
    return shared;
}

/** What `System.debug(expression)` shows; an exception as `Type: message`, a compile error as `compile error: message`. */
export async function evaluate(expression: string): Promise<string> {
    const lines = await run(`System.debug(${expression});`);
    return lines.join('\n');
}

/** The debug lines of statements, without the line numbers; the exception that ended them comes last. */
export async function run(statements: string, org?: LocalOrg): Promise<string[]> {
    return runIn(org ?? (await emptyOrg()), statements);
}

/** As {@link run} in an org that is there already. */
export function runIn(org: LocalOrg, statements: string): string[] {
    return org.isolated(() => runForGood(org, statements));
}

/** As {@link runIn}, but what the statements did stays. */
export function runForGood(org: LocalOrg, statements: string): string[] {
    try {
        const execute = org.program.anonymous(statements, API_VERSION);
        const { runtime } = runTransaction(org, org.program, { user: org.testUser, kind: 'anonymous' }, execute);
        return textsOf(runtime.transaction.debugLog);
    } catch (error) {
        return failureLines(error);
    }
}

function textsOf(log: readonly string[]): string[] {
    return log.map((line) => line.replace(/^\d+\|\w+\|/, ''));
}

function failureLines(error: unknown): string[] {
    if (error instanceof CompileFailure) {
        return error.problems.map(({ message }) => `compile error: ${message}`);
    }
    if (error instanceof TransactionFailure && error.reason instanceof ApexThrow) {
        return [...textsOf(error.runtime.transaction.debugLog), exceptionText(error.reason.exception)];
    }
    throw error instanceof TransactionFailure ? error.reason : error;
}
