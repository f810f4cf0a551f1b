// npm test: installs what is missing and hands over to the test run. Plain JavaScript that even an old Node reads.
import { requireSupportedNode } from './frame/node-version.mjs';

requireSupportedNode();
import('./frame/hand-over.mjs').then(function ({ handOver }) {
    return handOver('scripts/test-run/main.ts');
});
