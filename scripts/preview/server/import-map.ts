import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Project } from '../project/project.ts';
import type { VendorFiles } from '../vendor/vendor.ts';

const previewFolder = join(import.meta.dirname, '..');
const platformModules = readdirSync(join(previewFolder, 'platform/lightning'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => parse(file).name);

/** The bundles of the shell itself, which components of the project cannot import. */
export const shellBundles = join(previewFolder, 'shell/lwc');

/** Where the browser finds each module that components import by name. */
export function importMap({ bundles, labels }: Project, vendor: VendorFiles): Record<string, string> {
    const map: Record<string, string> = {
        lwc: `/vendor/${vendor.key}/lwc.js`,
        '@salesforce/apex': '/platform/apex.ts',
        '@salesforce/': '/@salesforce/',
        // What neither the package nor platform/lightning has.
        'lightning/': '/absent/lightning/'
    };
    for (const name of vendor.modules) map[`lightning/${name}`] = `/vendor/${vendor.key}/lightning/${name}.js`;
    for (const name of platformModules) map[`lightning/${name}`] = `/platform/lightning/${name}.ts`;
    for (const name of shellBundleNames()) map[`preview/${name}`] = `/shell/lwc/${name}/${name}.ts`;
    for (const { name, entry } of bundles.values()) map[`c/${name}`] = `/c/${name}/${entry}`;
    for (const [name, value] of labels) map[`@salesforce/label/c.${name}`] = constantModule(value);
    return map;
}

/** A label in the map itself: components import them by the dozen, and each would be a request. */
function constantModule(value: string): string {
    return `data:text/javascript,${encodeURIComponent(`export default ${JSON.stringify(value)}`)}`;
}

function shellBundleNames(): string[] {
    return existsSync(shellBundles) ? readdirSync(shellBundles) : [];
}
