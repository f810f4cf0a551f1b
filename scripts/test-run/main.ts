import { constants } from 'node:os';
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
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.once(signal, () => {
            stopping = true;
            void stop(signal);
        });
    }
    const results: PartResult[] = [];
    for (const part of parts) {
        if (stopping) return;
        console.log(`\n=== ${part.name}`);
        results.push(await runPart(projectRoot, part, { environment: process.env, minutes: 15, print }));
    }
    const skips = results.flatMap((result) => result.skips);
    const total = (count: 'passed' | 'failed'): number => results.reduce((sum, result) => sum + result[count], 0);
    console.log(['', ...table(results), '', ...skips, countLine(total('passed'), total('failed'))].join('\n'));
    if (results.some((result) => result.outcome === 'failed')) process.exitCode = 1;
}

function print(text: string): void {
    process.stdout.write(text);
}

function table(results: PartResult[]): string[] {
    const row = (...cells: string[]): string =>
        cells.map((cell, column) => cell.padEnd([28, 10, 8][column] ?? 0)).join('');
    return [
        row('part', 'outcome', 'tests', 'seconds'),
        ...results.map(({ name, outcome, passed, failed, seconds }) =>
            row(name, outcome, String(passed + failed), seconds.toFixed(1))
        )
    ];
}

async function stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): Promise<void> {
    await stopRunningParts();
    process.exit(128 + constants.signals[signal]);
}

await main();
