/** Runs the tests of a project inside the worker thread of test-command.ts and prints what came of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { formatProblem } from '../apex/problems.ts';
import { LocalOrg } from '../org/local-org.ts';
import { percentOf } from './coverage.ts';
import { coverageTable, limitTable } from './report-tables.ts';
import { runTests } from './run-tests.ts';
import type { TestArguments } from '../test-command.ts';
import type { TestOutcome, TestReport } from './test-types.ts';

/** Every class of the project must be covered this far, in percent. */
const REQUIRED_COVERAGE = 90;

function print(text: string): void {
    process.stdout.write(`${text}\n`);
}

function printOutcome({ class: className, method, outcome, message, stack, ms }: TestOutcome): void {
    const mark = outcome === 'Pass' ? 'pass' : outcome === 'Fail' ? 'FAIL' : 'COMPILE';
    print(`${mark.padEnd(7)} ${className}.${method} (${ms} ms)`);
    if (outcome !== 'Pass') {
        print([message, stack].filter(Boolean).join('\n').replace(/^/gm, '        '));
    }
}

/** Test classes tell of their own compile errors; what else does not compile is told first. */
function printProblems(org: LocalOrg): void {
    for (const problem of org.problems) {
        print(formatProblem(problem));
    }
}

function writeJson(file: string, report: TestReport): void {
    const path = resolve(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(report, null, 4)}\n`);
}

/** Names of classes below the required coverage, when coverage was asked for. */
function tooLittle(args: TestArguments, report: TestReport): string[] {
    if (!args.coverage || args.classes) {
        return [];
    }
    return report.coverage.filter((each) => percentOf(each) < REQUIRED_COVERAGE).map(({ name }) => name);
}

async function main(args: TestArguments): Promise<number> {
    const started = performance.now();
    const org = await LocalOrg.load({ project: args.project, dirs: args.dirs, personAccounts: args.personAccounts });
    printProblems(org);
    const report = runTests(org, { ...(args.classes ? { classes: args.classes } : {}), onOutcome: printOutcome });
    if (args.coverage) {
        print(coverageTable(report.coverage));
    }
    print(limitTable(report.tests));
    const low = tooLittle(args, report);
    low.forEach((name) => print(`${name} is covered less than ${REQUIRED_COVERAGE} %`));
    if (args.json) {
        writeJson(args.json, report);
    }
    const failed = report.tests.filter(({ outcome }) => outcome !== 'Pass').length;
    const unknown = unknownClasses(args, report);
    unknown.forEach((name) => print(`There is no test class ${name}`));
    print(`${Math.round(performance.now() - started)} ms`);
    print(`${report.tests.length - failed} passed, ${failed} failed`);
    return failed + low.length + unknown.length + (args.classes ? 0 : org.problems.length) > 0 ? 1 : 0;
}

function unknownClasses({ classes = [] }: TestArguments, { tests }: TestReport): string[] {
    const known = new Set(tests.map((each) => each.class.toLowerCase()));
    return classes.filter((name) => !known.has(name.toLowerCase()));
}

const { data } = workerData as { data: TestArguments };
let exitCode = 1;
try {
    exitCode = await main(data);
} catch (error) {
    print(error instanceof Error ? error.message : String(error));
    print('0 passed, 1 failed');
}
parentPort!.postMessage({ exitCode });
