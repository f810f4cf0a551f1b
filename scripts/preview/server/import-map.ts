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

/** What the browser may keep for ever stands below `/at/<revision>/`: after a change everything has another address. */
export const revisionPrefix = /^\/at\/\w+(?=\/)/;

/** What a user may or may not do: the browser must ask again for each user. */
const userModules = ['customPermission', 'userPermission', 'user'];

/** Where the browser finds each module that components import by name or by address. */
export function importMap(project: Project, revision: string, vendor: VendorFiles): Record<string, string> {
    const at = `/at/${revision}`;
    const map: Record<string, string> = {
        lwc: `/vendor/${vendor.key}/lwc.js`,
        '@salesforce/apex': `${at}/platform/apex.ts`
    };
    for (const folder of ['/c/', '/shell/', '/platform/', '/shared/']) map[folder] = at + folder;
    map['@salesforce/'] = `${at}/@salesforce/`;
    for (const kind of userModules) map[`@salesforce/${kind}/`] = `/@salesforce/${kind}/`;
    // What neither the package nor platform/lightning has.
    map['lightning/'] = `${at}/absent/lightning/`;
    for (const name of vendor.modules) map[`lightning/${name}`] = `/vendor/${vendor.key}/lightning/${name}.js`;
    for (const name of platformModules) map[`lightning/${name}`] = `${at}/platform/lightning/${name}.ts`;
    for (const name of shellBundleNames()) map[`preview/${name}`] = `${at}/shell/lwc/${name}/${name}.ts`;
    for (const { name, entry } of project.bundles.values()) map[`c/${name}`] = `${at}/c/${name}/${entry}`;
    for (const [name, value] of project.labels) map[`@salesforce/label/c.${name}`] = constantModule(value);
    return map;
}

/** A label in the map itself: components import them by the dozen, and each would be a request. */
function constantModule(value: string): string {
    return `data:text/javascript,${encodeURIComponent(`export default ${JSON.stringify(value)}`)}`;
}

function shellBundleNames(): string[] {
    return existsSync(shellBundles) ? readdirSync(shellBundles) : [];
}
