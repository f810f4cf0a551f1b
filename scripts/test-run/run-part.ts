import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { countsIn, skippingFails, type Counts, type Outcome } from './outcome.ts';
import type { Part } from './parts.ts';

/** How a part ended. */
export interface PartResult extends Counts {
    name: string;
    outcome: Outcome;
    seconds: number;
    /** The lines that began with SKIPPED. */
    skips: string[];
}

/** How a part is run: where its output goes, and the environment that says whether skipping is allowed. */
export interface PartRun {
    environment: NodeJS.ProcessEnv;
    minutes: number;
    print: (text: string) => void;
}

/** Parts that run now, so that Ctrl-C can end them. */
const running = new Set<ChildProcess>();

/** Ends every part that runs, with all the processes that it started; those that do not listen are killed after five seconds. */
export async function stopRunningParts(): Promise<void> {
    const parts = [...running];
    const ended = Promise.all(parts.map((child) => once(child, 'close')));
    for (const child of parts) stop(child, 'SIGTERM');
    const timer = setTimeout(() => {
        for (const child of parts) stop(child, 'SIGKILL');
    }, 5000);
    await ended;
    clearTimeout(timer);
}

/** A part is the leader of a process group, whose members all get the signal. Windows has no such groups. */
function stop(child: ChildProcess, signal: NodeJS.Signals): void {
    if (process.platform === 'win32' || child.pid === undefined) {
        child.kill(signal);
        return;
    }
    try {
        process.kill(-child.pid, signal);
    } catch (error) {
        // It has ended by itself in the meantime.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
}

/**
 * Runs one part, shows its output as it comes, and reads the counts from its last line.
 * A part that takes too long is ended and has failed; so has one that says nothing about its tests.
 */
export async function runPart(project: string, part: Part, run: PartRun): Promise<PartResult> {
    const started = performance.now();
    const { status, output } = await runProgram(project, part, run);
    const seconds = (performance.now() - started) / 1000;
    const skips = output.split('\n').filter((line) => line.startsWith('SKIPPED '));
    const { passed, failed } = countsIn(output) ?? { passed: 0, failed: 0 };
    const outcome = outcomeOf(status, { passed, failed }, skips, run.environment);
    return { name: part.name, outcome, seconds, skips, passed, failed: outcome === 'failed' ? Math.max(failed, 1) : 0 };
}

function outcomeOf(status: number, counts: Counts, skips: string[], environment: NodeJS.ProcessEnv): Outcome {
    const skippedWrongly = skips.length > 0 && skippingFails(environment);
    if (status !== 0 || counts.failed > 0 || skippedWrongly) return 'failed';
    if (counts.passed > 0) return 'passed';
    return skips.length > 0 ? 'skipped' : 'failed';
}

function runProgram(
    project: string,
    part: Part,
    { minutes, print }: PartRun
): Promise<{ status: number; output: string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', part.program, ...part.parameters], {
        cwd: project,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true
    });
    running.add(child);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        print(text);
    });
    child.stderr.setEncoding('utf8').on('data', print);
    const timer = setTimeout(() => {
        print(`${part.name} did not end within ${minutes} minutes and is stopped.\n`);
        stop(child, 'SIGKILL');
    }, minutes * 60_000);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (status) => {
            clearTimeout(timer);
            running.delete(child);
            resolve({ status: status ?? 1, output });
        });
    });
}
