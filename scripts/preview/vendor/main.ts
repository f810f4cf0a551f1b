import { buildVendorFiles } from './build.ts';

// A process of its own: compiling blocks its thread for seconds, while the preview has other things to start.
await buildVendorFiles(process.argv[2]);
