import { workerData } from 'node:worker_threads';
import { buildVendorFiles } from './build.ts';

// In a worker thread: compiling blocks its thread for seconds, while the preview has other things to start.
await buildVendorFiles((workerData as { data: string }).data);
