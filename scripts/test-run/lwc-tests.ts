import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project/root.ts';
import { runTool } from '../project/tool.ts';
import { countLine, type Counts } from './outcome.ts';

const resultFile = join(projectRoot, 'build/test/lwc.json');

/**
 * `npm run test:lwc [-- JEST PARAMETERS]`: the component tests with coverage.
 * Jest's cache leaves the instrumentation out of files that were transformed without coverage before, hence --no-cache.
 */
async function main(parameters: string[]): Promise<void> {
    mkdirSync(dirname(resultFile), { recursive: true });
    rmSync(resultFile, { force: true });
    const jest = ['--', '--coverage', '--no-cache', '--json', `--outputFile=${resultFile}`, ...parameters];
    const { status, stderr, stdout } = await runTool('@salesforce/sfdx-lwc-jest', 'sfdx-lwc-jest', jest, {
        cwd: projectRoot
    });
    console.log(stderr);
    console.log(withoutJson(stdout));
    const { passed, failed } = existsSync(resultFile) ? counts() : { passed: 0, failed: 1 };
    console.log(countLine(passed, failed));
    if (status !== 0 || failed > 0) process.exitCode = 1;
}

/** The counts of Jest's result file; a test file that could not be loaded counts as one failure. */
function counts(): Counts {
    const result = JSON.parse(readFileSync(resultFile, 'utf8')) as JestResult;
    const switchedOff = result.numPendingTests + result.numTodoTests;
    return {
        passed: result.numPassedTests,
        failed: result.numFailedTests + switchedOff + result.numRuntimeErrorTestSuites
    };
}

/** https://jestjs.io/docs/cli#--json; tests that were switched off are pending or todo, and count as failed. */
interface JestResult {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    numRuntimeErrorTestSuites: number;
}

/** Jest's report is on standard error, its coverage table on standard output beside the JSON. */
function withoutJson(output: string): string {
    return output
        .split('\n')
        .filter((line) => !line.startsWith('{"'))
        .join('\n');
}

await main(process.argv.slice(2));
