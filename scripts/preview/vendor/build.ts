import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import * as esbuild from 'esbuild';
import { baseComponentNames } from './base-component-names.ts';
import { baseComponentsPlugin } from './base-components-plugin.ts';
import { bundleEntry, packageFolder } from './packages.ts';

const common = {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    tsconfigRaw: '{}',
    define: {
        'process.env.NODE_ENV': '"development"',
        'process.env.SKIP_LWC_VERSION_MISMATCH_CHECK': '"false"',
        'import.meta.env.SSR': 'false',
        'import.meta.env': '{}'
    }
} as const satisfies esbuild.BuildOptions;

/**
 * Writes what the browser needs from packages: lwc.js, synthetic-shadow.js, lightning.js (all base components in one
 * file) and lightning/<name>.js (its exports under the name that components import), with manifest.json listing the names.
 * The folder appears only when all of it is there.
 */
export async function buildVendorFiles(folder: string): Promise<void> {
    const names = baseComponentNames();
    const unfinished = `${folder}.${process.pid}`;
    const plugin = baseComponentsPlugin();
    await Promise.all([bundleEngine(unfinished), bundleBaseComponents(names, plugin, unfinished)]);
    await writeFacades(names, plugin, unfinished);
    writeFileSync(join(unfinished, 'manifest.json'), JSON.stringify({ modules: names }));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
}

function bundleEngine(folder: string): Promise<esbuild.BuildResult> {
    const entryPoints = {
        lwc: join(packageFolder('@lwc/engine-dom'), 'dist/index.js'),
        'synthetic-shadow': join(packageFolder('@lwc/synthetic-shadow'), 'dist/index.js')
    };
    return esbuild.build({ ...common, outdir: folder, entryPoints });
}

function bundleBaseComponents(names: string[], plugin: esbuild.Plugin, folder: string): Promise<esbuild.BuildResult> {
    return esbuild.build({
        ...common,
        plugins: [plugin],
        outfile: join(folder, 'lightning.js'),
        stdin: {
            contents: names.map((name) => `export * as ${name} from 'lightning/${name}';`).join('\n'),
            resolveDir: packageFolder('lightning-base-components')
        }
    });
}

/** A module's named exports must be spelled out for `import { x } from 'lightning/y'` to link. */
async function writeFacades(names: string[], plugin: esbuild.Plugin, folder: string): Promise<void> {
    const { metafile } = await esbuild.build({
        ...common,
        bundle: false,
        write: false,
        metafile: true,
        outdir: folder,
        plugins: [plugin],
        entryPoints: Object.fromEntries(names.map((name) => [name, bundleEntry(name) as string]))
    });
    mkdirSync(join(folder, 'lightning'), { recursive: true });
    for (const [file, { exports }] of Object.entries(metafile.outputs)) {
        const { name } = parse(file);
        writeFileSync(join(folder, 'lightning', `${name}.js`), facade(name, exports));
    }
}

function facade(name: string, exports: string[]): string {
    const lines = exports.map((id) =>
        id === 'default' ? 'export default all.default;' : `export const ${id} = all.${id};`
    );
    return [`import { ${name} as all } from '../lightning.js';`, ...lines, ''].join('\n');
}
