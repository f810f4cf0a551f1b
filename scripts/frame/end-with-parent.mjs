import { isMainThread } from 'node:worker_threads';

/**
 * Ends this process in the regular way (SIGTERM) when the process that started it is gone, so that nothing keeps running
 * unseen: npm starts a shell in between, and a signal that ends npm does not always reach what the shell runs.
 * Meant for `node --import`; in a worker thread it does nothing.
 */
export function endWithParent() {
    const parent = process.ppid;
    const timer = setInterval(() => {
        if (process.ppid === parent) return;
        clearInterval(timer);
        process.kill(process.pid, 'SIGTERM');
    }, 500);
    timer.unref();
}

// Started without npm, this process may well be meant to outlive its shell.
if (isMainThread && process.env.npm_lifecycle_event) endWithParent();
