/**
 * What a worker thread starts with: tsx reads TypeScript in the main thread only, so the thread registers it for itself and then loads
 * the module named by `workerData.module`.
 */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.module);
