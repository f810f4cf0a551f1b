/** Starts worker threads for Apex: 1,000 nested calls need more stack than a main thread has. */
import { Worker } from 'node:worker_threads';

/** Megabytes: measured with 1,000 nested calls through loops and try blocks, which take about 30. */
const STACK = 128;
const HEAP = 6_144;

/** A worker that loads a TypeScript module; `data` reaches it as `workerData.data`. */
export function startDeepWorker(module: URL, data: unknown): Worker {
    return new Worker(new URL('typescript-worker.mjs', import.meta.url), {
        workerData: { module: module.href, data },
        resourceLimits: { stackSizeMb: STACK, maxOldGenerationSizeMb: HEAP }
    });
}

/** Runs a command's module in a deep worker to its end and gives the exit code that it posted as `{ exitCode }`. */
export function runInDeepWorker(module: URL, data: unknown): Promise<number> {
    return new Promise((resolve, reject) => {
        const worker = startDeepWorker(module, data);
        let exitCode = 0;
        worker.on('message', (message: { exitCode: number }) => {
            exitCode = message.exitCode;
        });
        worker.on('error', reject);
        worker.on('exit', (code) => resolve(code === 0 ? exitCode : code));
    });
}
