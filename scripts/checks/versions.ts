import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sourceFiles } from '../project/source-files.ts';
import type { Finding, Gate } from './gate.ts';
import { findingAt } from './source.ts';

/** The types that have a version of their own; one that is missing would be the oldest there is. */
const versioned = /\.(cls|trigger|page|component|js|flow)-meta\.xml$/;

/** One API version everywhere: since 67 it decides about sharing and user mode, class by class. */
export const versions: Gate = {
    name: 'versions',
    description: 'every metadata file is at the API version of sfdx-project.json',
    run(project) {
        const { sourceApiVersion } = JSON.parse(readFileSync(join(project, 'sfdx-project.json'), 'utf8')) as {
            sourceApiVersion: string;
        };
        const files = sourceFiles(project).filter((file) => file.endsWith('-meta.xml'));
        return { findings: files.flatMap((file) => findingsIn(project, relative(project, file), sourceApiVersion)) };
    }
};

function findingsIn(project: string, file: string, version: string): Finding[] {
    const found = /<apiVersion>(.*?)<\/apiVersion>/.exec(readFileSync(join(project, file), 'utf8'))?.[1];
    if (found === version) return [];
    if (found) return [findingAt(project, file, '<apiVersion>', `is at API version ${found} instead of ${version}`)];
    return versioned.test(file) ? [{ file, message: `says no API version; it has to be ${version}` }] : [];
}
