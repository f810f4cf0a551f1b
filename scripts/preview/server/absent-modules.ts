import { readFileSync } from 'node:fs';
import { filesUnder } from '../../project/source-files.ts';
import type { Bundle } from '../project/bundles.ts';

/**
 * Source of a `lightning/<name>` that only an org has: a labelled placeholder as the component, and every name that the
 * project imports from it, each saying once in the console that it does nothing here.
 */
export function absentModule(name: string, bundles: Iterable<Bundle>): string {
    const module = JSON.stringify(name);
    const lines = [...importedNames(name, bundles)].map(
        (id) => `export const ${id} = unavailable(${module}, ${JSON.stringify(id)});`
    );
    return [
        `import { placeholder, unavailable } from '/platform/absent.ts';`,
        `export default placeholder(${module});`,
        ...lines
    ].join('\n');
}

function importedNames(name: string, bundles: Iterable<Bundle>): Set<string> {
    const statement = new RegExp(`import\\s+(?:\\w+\\s*,\\s*)?\\{([^}]*)\\}\\s*from\\s*['"]lightning/${name}['"]`, 'g');
    const names = [...bundles]
        .flatMap(({ folder }) => filesUnder(folder))
        .filter((file) => /\.(ts|js)$/.test(file))
        .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(statement)])
        .flatMap(([, list]) => list.split(','))
        .map((item) => item.trim().split(/\s+as\s+/)[0])
        .filter((id) => /^[\w$]+$/.test(id));
    return new Set(names);
}
