import { watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps; changes this close together (milliseconds) are one. */
const settle = 40;

/**
 * Calls back with the files that changed under some folders.
 * @returns stops watching
 */
export function watchFiles(folders: string[], changed: (files: string[]) => void): () => void {
    const files = new Set<string>();
    let timer: NodeJS.Timeout | undefined;
    const report = () => {
        const settled = [...files];
        files.clear();
        changed(settled);
    };
    const watchers = folders.map((folder) =>
        watch(folder, { recursive: true }, (_event, file) => {
            if (file) files.add(join(folder, file));
            clearTimeout(timer);
            timer = setTimeout(report, settle);
        })
    );
    return () => {
        clearTimeout(timer);
        for (const watcher of watchers) watcher.close();
    };
}
