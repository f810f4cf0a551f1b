// A worker thread does not inherit the TypeScript loader of the thread that starts it.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { buildVendorFiles } = await import('./build.ts');
await buildVendorFiles(workerData);
