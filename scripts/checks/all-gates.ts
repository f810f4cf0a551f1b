import { format } from './format.ts';
import type { Gate } from './gate.ts';
import { lint } from './lint.ts';
import { lwcPaths } from './lwc-paths.ts';

/** Every static gate, slow ones first so that two at a time end at about the same moment. */
export const allGates: Gate[] = [lint, format, lwcPaths];
