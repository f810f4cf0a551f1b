import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of an SFDX project that hold source, relative to the project, in the order of sfdx-project.json. */
export function packageDirectories(project: string): string[] {
    const text = readFileSync(join(project, 'sfdx-project.json'), 'utf8');
    const configuration = JSON.parse(text) as { packageDirectories: { path: string }[] };
    return configuration.packageDirectories.map(({ path }) => path);
}

/** Every file under a folder, sorted, each path beginning with the folder's; [] if the folder is not there. */
export function filesUnder(folder: string): string[] {
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
}

/** The files of every package directory of a project, sorted, as absolute or relative as `project` is. */
export function sourceFiles(project: string): string[] {
    return packageDirectories(project).flatMap((directory) => filesUnder(join(project, directory)));
}
