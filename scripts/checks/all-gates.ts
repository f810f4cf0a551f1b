import { accessMode } from './access-mode.ts';
import { apex } from './apex.ts';
import { components } from './components.ts';
import { controllers } from './controllers.ts';
import { convert } from './convert.ts';
import { decisionTable } from './decision-table.ts';
import { flowReferences } from './flow-references.ts';
import { flows } from './flows.ts';
import { format } from './format.ts';
import type { Gate } from './gate.ts';
import { house } from './house.ts';
import { imports } from './imports.ts';
import { labels } from './labels.ts';
import { lint } from './lint.ts';
import { lwcCompile } from './lwc-compile.ts';
import { lwcPaths } from './lwc-paths.ts';
import { metadata } from './metadata.ts';
import { pages } from './pages.ts';
import { permissions } from './permissions.ts';
import { pmd } from './pmd.ts';
import { sharing } from './sharing.ts';
import { soql } from './soql.ts';
import { templates } from './templates.ts';
import { versions } from './versions.ts';

/** Every static gate. Those that start a process of their own come first, so that the others run beside them. */
export const allGates: Gate[] = [
    lint,
    pmd,
    convert,
    apex,
    format,
    soql,
    metadata,
    flows,
    flowReferences,
    lwcCompile,
    lwcPaths,
    components,
    templates,
    imports,
    labels,
    pages,
    permissions,
    controllers,
    sharing,
    accessMode,
    versions,
    decisionTable,
    house
];
