import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { transformSync } from '@lwc/compiler';
import type { OnLoadResult, OnResolveArgs, OnResolveResult, Plugin } from 'esbuild';
import { isBaseComponent } from './base-component-names.ts';
import { baseComponentsSource, bundleEntry, packageFolder, packageJson } from './packages.ts';
import { iconBundle, showIconsFromSprites } from './sprite-icons.ts';

const standIns = join(import.meta.dirname, 'stand-ins');
const standInModules: Readonly<Record<string, string>> = { 'lightning/modalUtils': 'modal-utils.ts' };
const packageRoot = packageFolder('lightning-base-components');

/**
 * Lets esbuild bundle lightning-base-components: compiles its templates, stylesheets and classes with the LWC compiler,
 * takes the user's settings (`@salesforce/i18n`, `@salesforce/client`) from `globalThis.$sf` at run time, and leaves
 * `lwc` to the browser's import map.
 */
export function baseComponentsPlugin(): Plugin {
    const compiled = new Map<string, OnLoadResult>();
    const scoped = scopedModules();
    return {
        name: 'lightning-base-components',
        setup(build) {
            build.onResolve({ filter: /^lwc$/ }, ({ path }) => ({ path, external: true }));
            build.onResolve({ filter: /^lightning\// }, resolveLightning);
            build.onResolve({ filter: /^@salesforce\/(i18n|client)\// }, ({ path }) => ({
                path,
                namespace: 'setting'
            }));
            build.onLoad({ filter: /.*/, namespace: 'setting' }, ({ path }) => setting(path, scoped.get(path)));
            build.onResolve({ filter: /^(@salesforce\/|assert$)/ }, ({ path }) => ({ path: scoped.get(path) }));
            build.onResolve({ filter: /^\.\.?\// }, resolveRelative);
            build.onLoad({ filter: /\.css$/, namespace: 'absent' }, () => ({ contents: 'export default []' }));
            build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'export default undefined' }));
            build.onLoad({ filter: /\.(js|html|css)$/ }, ({ path, suffix }) => {
                if (!path.startsWith(baseComponentsSource)) return undefined;
                const known = compiled.get(path + suffix) ?? compile(path, suffix);
                compiled.set(path + suffix, known);
                return known;
            });
        }
    };
}

/** Modules such as `@salesforce/label/LightningForm.edit` that the package brings along, by name. */
function scopedModules(): Map<string, string> {
    const { lwc } = packageJson<{ lwc: { modules: { name?: string; path?: string }[] } }>('lightning-base-components');
    return new Map(
        lwc.modules.flatMap(({ name, path }) => (name && path ? [[name, join(packageRoot, path)] as const] : []))
    );
}

function resolveLightning({ path }: OnResolveArgs): OnResolveResult {
    const name = path.slice('lightning/'.length);
    if (path in standInModules) return { path: join(standIns, standInModules[path]) };
    if (isBaseComponent(name)) return { path: bundleEntry(name) };
    // A stylesheet that the package imports without containing it: in synthetic shadow the page's SLDS styles apply.
    if (name.startsWith('slds')) return { path: `${name}.css`, namespace: 'absent' };
    return { path, external: true };
}

function resolveRelative({ path, importer, resolveDir }: OnResolveArgs): OnResolveResult {
    if (path === './fetch' && dirname(importer) === iconBundle) return { path: join(standIns, 'icon-library.ts') };
    const [relative, query] = path.split('?');
    const file = resolve(resolveDir, extname(relative) ? relative : `${relative}.js`);
    if (!existsSync(file) && /\.(html|css)$/.test(file)) return { path: file, namespace: 'absent' };
    return { path: file, suffix: query ? `?${query}` : '' };
}

function setting(name: string, fallback: string | undefined): OnLoadResult {
    const contents = `import fallback from ${JSON.stringify(fallback)};
        export default globalThis.$sf?.[${JSON.stringify(name)}] ?? fallback;`;
    return { contents, resolveDir: packageRoot };
}

function compile(path: string, suffix: string): OnLoadResult {
    const source = readFileSync(path, 'utf8');
    const isIcon = path === join(iconBundle, 'primitiveIcon.js');
    const { code } = transformSync(isIcon ? showIconsFromSprites(source) : source, path, {
        namespace: 'lightning',
        name: basename(dirname(path)),
        scopedStyles: suffix.includes('scoped'),
        // multiColumnSortingModal and the overlays use <lwc:component>.
        enableDynamicComponents: true,
        // baseCombobox calls attachInternals().
        enableSyntheticElementInternals: true,
        outputConfig: {}
    });
    return { contents: code, loader: 'js', resolveDir: dirname(path) };
}
