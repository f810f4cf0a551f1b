import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Finding, Gate } from './gate.ts';
import { componentsOf, type Component } from './lwc/components.ts';
import { findingAt } from './source.ts';

/** A component as a whole: its metadata file, its design attributes, whether anybody uses it, whether its build is current. */
export const components: Gate = {
    name: 'components',
    description: 'components have metadata, public design attributes and users',
    run(project) {
        const all = [...componentsOf(project).values()];
        const used = new Set(all.flatMap(namesUsedBy));
        return { findings: all.flatMap((component) => findingsIn(project, component, used)) };
    }
};

function findingsIn(project: string, component: Component, used: ReadonlySet<string>): Finding[] {
    const { name, folder, files, metadataFile, members, designAttributes, isExposed } = component;
    const bundle = relative(project, folder);
    if (!existsSync(metadataFile))
        return [{ file: bundle, message: `has no ${name}.js-meta.xml and would not be deployed` }];
    const hidden = designAttributes.filter((attribute) => !members?.api.has(attribute));
    const left = files.filter((file) => file.endsWith('.js') && !files.includes(file.replace(/\.js$/, '.ts')));
    return [
        ...hidden.map((attribute) =>
            findingAt(project, relative(project, metadataFile), `"${attribute}"`, `the class has no @api ${attribute}`)
        ),
        ...(isExposed || used.has(name) ? [] : [{ file: bundle, message: 'is not exposed and nothing uses it' }]),
        ...left.map((file) => ({ file: relative(project, file), message: 'has no .ts beside it any more; delete it' }))
    ];
}

/** The components that one imports, or has in its templates; not itself. */
function namesUsedBy({ name, files }: Component): string[] {
    const text = files.filter((file) => /\.(ts|html)$/.test(file)).map((file) => readFileSync(file, 'utf8'));
    const imported = [...text.join('\n').matchAll(/['"]c\/(\w+)['"]/g)].map((match) => match[1]);
    const inTemplates = [...text.join('\n').matchAll(/<c-([\w-]+)/g)].map((match) =>
        match[1].replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    );
    return [...imported, ...inTemplates].filter((other) => other !== name);
}
