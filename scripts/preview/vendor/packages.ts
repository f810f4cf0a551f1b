import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The packages whose versions decide what the vendor build writes. */
const inputs = ['@lwc/compiler', '@lwc/engine-dom', '@lwc/synthetic-shadow', 'lightning-base-components', 'esbuild'];

/** The folder of an installed package. */
export function packageFolder(name: string): string {
    return dirname(require.resolve(`${name}/package.json`));
}

/** The parsed package.json of an installed package. */
export function packageJson<T>(name: string): T & { version: string } {
    return JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as T & { version: string };
}

/** Where lightning-base-components keeps its bundles: one folder for each `lightning/<name>`. */
export const baseComponentsSource = join(packageFolder('lightning-base-components'), 'src/lightning');

/**
 * Changes whenever a package that goes into the vendor build, or the build itself, changes; the build's output lies in a
 * folder of this name.
 */
export function vendorKey(): string {
    const hash = createHash('sha256');
    for (const name of inputs) hash.update(`${name}@${packageJson(name).version}\n`);
    for (const file of ownSources(import.meta.dirname)) hash.update(readFileSync(file));
    return hash.digest('hex').slice(0, 12);
}

function ownSources(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .sort()
        .map((file) => join(folder, file));
}

/** The file that a bundle begins with (script, else template, else stylesheet); undefined if there is no such bundle. */
export function bundleEntry(name: string): string | undefined {
    return ['js', 'html', 'css']
        .map((ending) => join(baseComponentsSource, name, `${name}.${ending}`))
        .find(existsSync);
}
