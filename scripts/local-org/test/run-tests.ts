/** Runs test classes: each method in a transaction of its own that is rolled back, after the class's @TestSetup. */
import { formatProblem, CompileFailure } from '../apex/problems.ts';
import type { MethodDefinition } from '../apex/types.ts';
import { limitUse, newTransaction, NO_LIMIT_USE } from '../org/run-transaction.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { ApexRuntime } from '../runtime/apex-runtime.ts';
import { exceptionText } from '../runtime/exception-text.ts';
import { ApexThrow, type ExceptionState } from '../runtime/runtime.ts';
import { coverageOf } from './coverage.ts';
import { brokenTestFiles, findTests, type TestClass } from './find-tests.ts';
import type { TestOutcome, TestReport } from './test-types.ts';

export interface RunOptions {
    /** Only these classes, without case. */
    readonly classes?: readonly string[];
    /** Told of each outcome as it comes. */
    readonly onOutcome?: (outcome: TestOutcome) => void;
}

export function runTests(org: LocalOrg, options: RunOptions = {}): TestReport {
    const wanted = options.classes?.map((name) => name.toLowerCase());
    const selected = (name: string): boolean => !wanted || wanted.includes(name.toLowerCase());
    const tests: TestOutcome[] = [];
    const add = (outcome: TestOutcome): void => {
        tests.push(outcome);
        options.onOutcome?.(outcome);
    };
    org.program.units.forEach((unit) => unit.forgetCoverage());
    for (const { name, message } of brokenTestFiles(org.program).filter((each) => selected(each.name))) {
        add({ ...notRun(name, '<compile>', message), outcome: 'CompileFail' });
    }
    for (const testClass of findTests(org.program).filter((each) => selected(each.name))) {
        runClass(org, testClass, add);
    }
    return { tests, coverage: coverageOf(org.program) };
}

function notRun(name: string, method: string, message: string): TestOutcome {
    return { class: name, method, outcome: 'Fail', message, stack: '', ms: 0, limits: NO_LIMIT_USE };
}

function runClass(org: LocalOrg, testClass: TestClass, add: (outcome: TestOutcome) => void): void {
    const { name, tests, setup, type } = testClass;
    if (type.unit.problems.length > 0) {
        const message = type.unit.problems.map(formatProblem).join('\n');
        const methods = tests.length > 0 ? tests.map((each) => each.name) : ['<compile>'];
        methods.forEach((method) => add({ ...notRun(name, method, message), outcome: 'CompileFail' }));
        return;
    }
    org.isolated(() => {
        const failed = setup.map((method) => runMethod(org, name, method)).find((each) => each.outcome !== 'Pass');
        for (const method of tests) {
            if (failed) {
                add({ ...failed, method: method.name, message: `@TestSetup ${failed.method}: ${failed.message}` });
            } else {
                org.isolated(() => add(runMethod(org, name, method)));
            }
        }
    });
}

function runMethod(org: LocalOrg, className: string, method: MethodDefinition): TestOutcome {
    const runtime = new ApexRuntime(org, org.program, newTransaction({ user: org.testUser, kind: 'test' }));
    const started = performance.now();
    const failure = attempt(runtime, method);
    return {
        class: className,
        method: method.name,
        outcome: failure?.outcome ?? 'Pass',
        message: failure?.message ?? '',
        stack: failure?.stack ?? '',
        ms: Math.round(performance.now() - started),
        limits: limitUse(runtime)
    };
}

type Failure = Pick<TestOutcome, 'outcome' | 'message' | 'stack'>;

function attempt(runtime: ApexRuntime, method: MethodDefinition): Failure | undefined {
    try {
        runtime.statics(method.owner);
        method.invoke!(runtime, null, []);
        return undefined;
    } catch (raw) {
        return failureOf(runtime.asApexThrow(raw));
    }
}

/** A fault of the local org itself shows its own stack: it must never look like a failed assertion. */
function failureOf(error: unknown): Failure {
    if (error instanceof ApexThrow) {
        const { stack } = error.exception.state as ExceptionState;
        return {
            outcome: 'Fail',
            message: exceptionText(error.exception),
            stack: stack.map(({ where, line, column }) => `${where}: line ${line}, column ${column}`).join('\n')
        };
    }
    if (error instanceof CompileFailure) {
        return { outcome: 'CompileFail', message: error.message, stack: '' };
    }
    const fault = error instanceof Error ? error : new Error(String(error));
    return { outcome: 'Fail', message: fault.message, stack: fault.stack ?? '' };
}
