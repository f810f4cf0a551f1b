import { projectRoot } from '../project/root.ts';
import { runProcess } from '../project/run-process.ts';
import { countsIn, type Counts } from './outcome.ts';

/** What one process of node:test files said and counted. */
export interface NodeTestResult extends Counts {
    output: string;
}

/**
 * Runs node:test files in one process of their own and counts their tests.
 * A process that ends badly without a failed test (it crashed, or left something running) counts as one failure.
 */
export async function runNodeTests(files: string[]): Promise<NodeTestResult> {
    const { status, stdout, stderr } = await runProcess(
        process.execPath,
        [
            '--import=tsx',
            '--test-reporter=./scripts/test-run/reporter.ts',
            '--test-reporter-destination=stdout',
            'scripts/test-run/import-tests.ts',
            ...files
        ],
        { cwd: projectRoot }
    );
    const counts = countsIn(stdout) ?? { passed: 0, failed: 0 };
    const crashed = status !== 0 && counts.failed === 0;
    const complaint = crashed ? `The test process ended with status ${status}.\n` : '';
    return { passed: counts.passed, failed: counts.failed + (crashed ? 1 : 0), output: stdout + stderr + complaint };
}
