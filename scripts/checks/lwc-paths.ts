import { lwcPathsAreCurrent, pathsFile } from '../build/lwc-paths.ts';
import type { Gate } from './gate.ts';

/** The committed list of `c/…` paths that TypeScript resolves imports by. */
export const lwcPaths: Gate = {
    name: 'paths',
    description: `${pathsFile} names every component`,
    run: (project) => ({
        findings: lwcPathsAreCurrent(project)
            ? []
            : [{ file: pathsFile, message: 'is out of date; npm run build writes it, commit it with the components' }]
    })
};
