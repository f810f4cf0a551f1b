import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Bundle } from '../project/bundles.ts';
import type { VendorFiles } from '../vendor/vendor.ts';

const previewFolder = join(import.meta.dirname, '..');
const platformModules = readdirSync(join(previewFolder, 'platform/lightning'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => parse(file).name);

/** The bundles of the shell itself, which components of the project cannot import. */
export const shellBundles = join(previewFolder, 'shell/lwc');

/** Where the browser finds each module that components import by name. */
export function importMap(bundles: Iterable<Bundle>, vendor: VendorFiles): Record<string, string> {
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
    for (const { name, entry } of bundles) map[`c/${name}`] = `/c/${name}/${entry}`;
    return map;
}

function shellBundleNames(): string[] {
    return existsSync(shellBundles) ? readdirSync(shellBundles) : [];
}
