import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder, packageJson } from '../vendor/packages.ts';

/** What a user of the preview has set; everything else is as lightning-base-components has it (en-US, US dollars). */
const chosen: Readonly<Record<string, unknown>> = {
    '@salesforce/i18n/locale': 'en-US',
    '@salesforce/i18n/lang': 'en-US',
    '@salesforce/i18n/currency': 'USD',
    '@salesforce/i18n/dir': 'ltr'
};

/** Every `@salesforce/i18n/…` and `@salesforce/client/…` value, by module name. */
export async function localeSettings(): Promise<Record<string, unknown>> {
    const { lwc } = packageJson<{ lwc: { modules: { name?: string; path?: string }[] } }>('lightning-base-components');
    const folder = packageFolder('lightning-base-components');
    const settings = lwc.modules.map(async ({ name, path }) => {
        if (!name || !path || !/^@salesforce\/(i18n|client)\//.test(name)) return [];
        const module = (await import(pathToFileURL(join(folder, path)).href)) as { default: unknown };
        return [[name, module.default]];
    });
    const defaults = Object.fromEntries((await Promise.all(settings)).flat()) as Record<string, unknown>;
    return { ...defaults, ...chosen };
}
