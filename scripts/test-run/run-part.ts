import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countsIn, skippedLine, skippingFails, type Counts, type Outcome } from './outcome.ts';
import type { Part } from './parts.ts';

/** How a part ended. */
export interface PartResult extends Counts {
    name: string;
    outcome: Outcome;
    seconds: number;
    /** The lines that began with SKIPPED. */
    skips: string[];
}

/** Parts that run now, so that Ctrl-C can end them. */
const running = new Set<ChildProcess>();

/** Ends every part that runs, with all the processes that it started. */
export function stopRunningParts(): void {
    for (const { pid } of running) {
        if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    }
}

/**
 * Runs one part, shows its output as it comes, and reads the counts from its last line.
 * A part that is over its time is ended and has failed; so has one that says nothing about its tests.
 */
export async function runPart(project: string, part: Part, minutes = 8): Promise<PartResult> {
    const started = performance.now();
    const { status, output } = existsSync(join(project, part.program))
        ? await runProgram(project, part, minutes)
        : notThere(part);
    const seconds = (performance.now() - started) / 1000;
    const skips = output.split('\n').filter((line) => line.startsWith('SKIPPED '));
    const counts = countsIn(output) ?? { passed: 0, failed: 0 };
    const failed = status !== 0 || counts.failed > 0 || (skips.length > 0 && skippingFails());
    if (failed && counts.failed === 0) counts.failed = 1;
    const outcome = failed ? 'failed' : counts.passed === 0 ? 'skipped' : 'passed';
    return { name: part.name, outcome, seconds, skips, ...counts };
}

function notThere({ name, program }: Part): { status: number; output: string } {
    const output = skippedLine(name, `${program} is not there yet`);
    console.log(output);
    return { status: 0, output };
}

function runProgram(project: string, part: Part, minutes: number): Promise<{ status: number; output: string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', part.program, ...part.parameters], {
        cwd: project,
        stdio: ['ignore', 'pipe', 'pipe'],
        // a group of its own, so that whatever the part started ends with it
        detached: true
    });
    running.add(child);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        process.stdout.write(text);
    });
    child.stderr.pipe(process.stderr, { end: false });
    const timer = setTimeout(() => {
        console.error(`${part.name} did not end within ${minutes} minutes and was stopped.`);
        process.kill(-child.pid!, 'SIGTERM');
    }, minutes * 60_000);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (status) => {
            clearTimeout(timer);
            running.delete(child);
            const silent = status === 0 && countsIn(output) === undefined;
            if (silent) console.error(`${part.name} ended without saying how many tests passed.`);
            resolve({ status: silent ? 1 : (status ?? 1), output });
        });
    });
}
