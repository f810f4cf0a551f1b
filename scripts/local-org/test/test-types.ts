/** What the test runner reports. */
import type { LimitUse } from '../org/run-transaction.ts';

export interface TestOutcome {
    readonly class: string;
    readonly method: string;
    readonly outcome: 'Pass' | 'Fail' | 'CompileFail';
    /** Empty when it passed. */
    readonly message: string;
    readonly stack: string;
    /** Milliseconds. */
    readonly ms: number;
    readonly limits: LimitUse;
}

/** Lines of one class or trigger that can run and that ran. */
export interface FileCoverage {
    readonly name: string;
    readonly file: string;
    readonly covered: readonly number[];
    readonly uncovered: readonly number[];
}

export interface TestReport {
    readonly tests: readonly TestOutcome[];
    readonly coverage: readonly FileCoverage[];
}
