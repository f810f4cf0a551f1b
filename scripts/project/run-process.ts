import { spawn } from 'node:child_process';

/** What a finished process left behind. `status` is null when a signal ended it. */
export interface ProcessResult {
    status: number | null;
    stdout: string;
    stderr: string;
}

/**
 * Runs a command to its end and keeps its output. Rejects only when the command cannot be started
 * (not found: the error's `code` is ENOENT); a non-zero status is a result like any other.
 */
export function runProcess(
    command: string,
    parameters: string[],
    options: { cwd: string; environment?: Record<string, string> }
): Promise<ProcessResult> {
    const child = spawn(command, parameters, {
        cwd: options.cwd,
        // Output that is read by a program has no use for colours, which some tools add under CI.
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.environment },
        stdio: ['ignore', 'pipe', 'pipe']
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (status) => resolve({ status, ...output }));
    });
}
