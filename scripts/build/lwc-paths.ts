import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, posix, relative, sep } from 'node:path';
import { sourceFiles } from '../project/source-files.ts';

/** The file that tells TypeScript where `c/<bundle>` is; committed, so that an editor knows it in a fresh clone. */
export const pathsFile = 'config/tsconfig.lwc-paths.json';

/**
 * The text that config/tsconfig.lwc-paths.json should have: one `c/<bundle>` entry for each Lightning web component.
 * TypeScript allows a single `*` in a path, so `c/*` to `lwc/<name>/<name>` cannot be written by hand.
 */
export function lwcPaths(project: string): string {
    const entries = sourceFiles(project)
        .filter((file) => file.split(sep).at(-3) === 'lwc' && basename(file, '.ts') === basename(dirname(file)))
        .map(
            (file) => [`c/${basename(file, '.ts')}`, [posix.join('..', ...relative(project, file).split(sep))]] as const
        )
        .sort(([left], [right]) => (left < right ? -1 : 1));
    return `${JSON.stringify({ compilerOptions: { paths: Object.fromEntries(entries) } }, null, 4)}\n`;
}

/** Whether the committed file says what the bundles say. */
export function lwcPathsAreCurrent(project: string): boolean {
    try {
        const committed: unknown = JSON.parse(readFileSync(`${project}/${pathsFile}`, 'utf8'));
        return JSON.stringify(committed) === JSON.stringify(JSON.parse(lwcPaths(project)));
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
        throw error;
    }
}

/** Writes the file if it is missing or out of date. */
export function writeLwcPaths(project: string): void {
    if (!lwcPathsAreCurrent(project)) writeFileSync(`${project}/${pathsFile}`, lwcPaths(project));
}
