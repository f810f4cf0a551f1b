/** How one part of the test run, or one gate, ended. */
export type Outcome = 'passed' | 'failed' | 'skipped';

/** Under CI nothing may be left out: there, a skipped part counts as failed. */
export function skippingFails(environment: NodeJS.ProcessEnv = process.env): boolean {
    return environment.CI === 'true' || environment.CI === '1';
}

/** The line that says why something did not run. */
export function skippedLine(part: string, reason: string): string {
    return `SKIPPED ${part}: ${reason}`;
}

/** The last line of every part: the orchestrator reads the counts from it. */
export function countLine(passed: number, failed: number): string {
    return `${passed} passed, ${failed} failed`;
}

/** How many tests passed and failed. */
export interface Counts {
    passed: number;
    failed: number;
}

/** The counts of the last line of a part's output; undefined when there is no such line. */
export function countsIn(output: string): Counts | undefined {
    const match = /(\d+) passed, (\d+) failed\s*$/.exec(output);
    return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}
