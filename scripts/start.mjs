// npm start: installs what is missing, builds, and hands over to the preview. Plain JavaScript that even an old Node reads.
import { requireSupportedNode } from './frame/node-version.mjs';

requireSupportedNode();
import('./frame/hand-over.mjs').then(function ({ handOver }) {
    return handOver('scripts/preview/main.ts', ['scripts/build/main.ts']);
});
