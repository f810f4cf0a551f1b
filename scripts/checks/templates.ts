import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as templateCompiler from 'lwc/template-compiler';
import { projectRoot } from '../project/root.ts';
import type { Finding, Gate } from './gate.ts';
import { componentsOf, type Component } from './lwc/components.ts';
import { TemplateNames, type TemplateNode } from './lwc/template-names.ts';

/** Names in templates that the LWC compiler leaves for the browser to miss. */
export const templates: Gate = {
    name: 'templates',
    description: 'child components, their properties, fields and handlers in templates exist',
    run(project) {
        const components = componentsOf(project);
        const baseComponents = baseComponentNames();
        const findings = [...components.values()].flatMap((component) =>
            component.templates.flatMap((file) => findingsIn(project, file, component, components, baseComponents))
        );
        return { findings };
    }
};

function findingsIn(
    project: string,
    path: string,
    owner: Component,
    components: ReadonlyMap<string, Component>,
    baseComponents: ReadonlySet<string>
): Finding[] {
    const file = relative(project, path);
    const { root } = templateCompiler.parse(readFileSync(path, 'utf8'), {});
    // check:lwc reports why a template cannot be parsed.
    if (!root) return [];
    const names = new TemplateNames(owner, components, baseComponents);
    names.walk(root as unknown as TemplateNode);
    return names.complaints.map((complaint) => ({ file, ...complaint }));
}

/** The base components, lightning-*, by the stubs that Salesforce keeps for tests. */
function baseComponentNames(): Set<string> {
    return new Set(readdirSync(join(projectRoot, 'node_modules/@salesforce/sfdx-lwc-jest/src/lightning-stubs')));
}
