import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installCommand, reasonToInstall } from './dependencies.mjs';
import './end-with-parent.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const typescript = ['--import', 'tsx', '--import', new URL('./end-with-parent.mjs', import.meta.url).href];

/**
 * Installs the dependencies if need be, runs the steps before, then runs a TypeScript program as if it were this process:
 * same terminal, signals passed on, same exit code.
 * @param {string} program a TypeScript file of the project
 * @param {string[]} stepsBefore TypeScript files that must succeed first
 */
export async function handOver(program, stepsBefore = []) {
    const reason = reasonToInstall(project);
    if (reason) {
        console.log(`Installing the dependencies, which takes a minute or two: ${reason}.`);
        await run(...installCommand());
    }
    for (const step of stepsBefore) await run(process.execPath, ...typescript, step);
    await run(process.execPath, ...typescript, program, ...process.argv.slice(2));
}

/**
 * Runs one command to its end. A command that fails or is stopped ends this process in the same way.
 * @param {string} command
 * @param {...string} parameters
 * @returns {Promise<void>}
 */
function run(command, ...parameters) {
    const child = spawn(command, parameters, { cwd: project, stdio: 'inherit' });
    const stopForwarding = forwardSignals(child);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            stopForwarding();
            if (code === 0) resolve();
            else process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
        });
    });
}

/**
 * Passes signals on and lets the child decide when to end. A terminal sends Ctrl-C to the child as well,
 * so it is passed on only when there is no terminal.
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    return () => {
        for (const signal of signals) process.off(signal, forward);
    };
}
