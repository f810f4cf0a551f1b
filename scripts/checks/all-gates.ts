import { apex } from './apex.ts';
import { convert } from './convert.ts';
import { flows } from './flows.ts';
import { format } from './format.ts';
import type { Gate } from './gate.ts';
import { lint } from './lint.ts';
import { lwcCompile } from './lwc-compile.ts';
import { lwcPaths } from './lwc-paths.ts';
import { metadata } from './metadata.ts';
import { pmd } from './pmd.ts';
import { soql } from './soql.ts';

/** Every static gate, slow ones first so that two at a time end at about the same moment. */
export const allGates: Gate[] = [lint, convert, pmd, apex, format, soql, metadata, lwcCompile, flows, lwcPaths];
