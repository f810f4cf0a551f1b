/** Loads network-worker.ts in the thread that synckit starts. */
import { register } from 'tsx/esm/api';

register();
await import('./network-worker.ts');
