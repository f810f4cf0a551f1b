import { projectRoot } from '../project/root.ts';
import { countLine } from './outcome.ts';
import { parts } from './parts.ts';
import { runPart, stopRunningParts, type PartResult } from './run-part.ts';

/**
 * `npm test`: every part in order, all of them even if one fails, then a table and the counts.
 * The last line adds up single tests: node:test, Jest and Apex tests, one for each static gate,
 * one for each TypeScript project. A part that fails without a failed test counts as one failure.
 */
async function main(): Promise<void> {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop(signal));
    const results: PartResult[] = [];
    for (const part of parts) {
        console.log(`\n=== ${part.name}`);
        results.push(await runPart(projectRoot, part));
    }
    const skips = results.flatMap((result) => result.skips);
    const total = (count: 'passed' | 'failed'): number => results.reduce((sum, result) => sum + result[count], 0);
    console.log(['', ...table(results), '', ...skips, countLine(total('passed'), total('failed'))].join('\n'));
    if (results.some((result) => result.outcome === 'failed')) process.exitCode = 1;
}

function table(results: PartResult[]): string[] {
    const row = (...cells: string[]): string =>
        cells.map((cell, column) => cell.padEnd([16, 10, 8][column] ?? 0)).join('');
    return [
        row('part', 'outcome', 'tests', 'seconds'),
        ...results.map(({ name, outcome, passed, failed, seconds }) =>
            row(name, outcome, String(passed + failed), seconds.toFixed(1))
        )
    ];
}

function stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
    stopRunningParts();
    const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
    process.exit(128 + numbers[signal]);
}

await main();
