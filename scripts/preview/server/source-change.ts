import { existsSync } from 'node:fs';
import { parse, relative, sep } from 'node:path';
import type { Bundle } from '../project/bundles.ts';

/** What a set of changed files asks for. */
export interface SourceChange {
    /** Addresses of modules that an open page may replace in place. */
    modules: string[];
    /** An open page must be loaded again. */
    reloadPage: boolean;
    /** Apex, objects, permissions … must be compiled and read again. */
    reloadOrg: boolean;
}

/**
 * Says what must be done about changed files.
 * @param files absolute paths, in any order
 */
export function sourceChange(files: string[], bundles: Iterable<Bundle>): SourceChange {
    const all = [...bundles];
    const effects = files.filter(matters).map((file) => effectOf(file, all));
    return {
        modules: effects.flatMap((effect) => (typeof effect === 'string' ? [] : [effect.module])),
        reloadPage: effects.some((effect) => effect === 'page' || effect === 'both'),
        reloadOrg: effects.some((effect) => effect === 'org' || effect === 'both')
    };
}

type Effect = 'page' | 'org' | 'both' | { module: string };

/** Leaves out tests, what editors write beside a file, and what `npm run build` writes. */
function matters(file: string): boolean {
    if (/[\\/]__tests__[\\/]|~$|\.sw[a-z]$|\.d\.ts$/.test(file)) return false;
    return !(file.endsWith('.js') && existsSync(file.replace(/\.js$/, '.ts')));
}

function effectOf(file: string, bundles: Bundle[]): Effect {
    if (file.endsWith('.labels-meta.xml')) return 'both';
    if (!file.includes(`${sep}lwc${sep}`)) return 'org';
    const bundle = bundles.find(({ folder }) => file.startsWith(folder + sep));
    if (!bundle) return 'page';
    const { name, ext } = parse(file);
    // Only the class, template and stylesheet of a component itself can be swapped while it is on the page.
    const isOwnFile = name === bundle.name && /^\.(ts|js|html|css)$/.test(ext) && existsSync(file);
    return isOwnFile ? { module: `/c/${name}/${relative(bundle.folder, file)}` } : 'page';
}
