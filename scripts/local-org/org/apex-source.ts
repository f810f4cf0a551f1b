import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeOf, textOf } from './metadata-tree.ts';
import { isXmlError, parseMetadataXml } from './metadata-xml.ts';
import type { ApexSource } from './metadata.ts';

/**
 * Reads a class or trigger; its API version is what the `-meta.xml` beside it says, otherwise the project's.
 *
 * @param path where the file is
 * @param file how errors name it
 */
export function readApexSource(path: string, file: string, projectApiVersion: number): ApexSource {
    return {
        file,
        name: basename(path).replace(/\.(?:cls|trigger)$/, ''),
        text: readFileSync(path, 'utf8'),
        kind: path.endsWith('.cls') ? 'class' : 'trigger',
        apiVersion: apiVersionBeside(path) ?? projectApiVersion
    };
}

function apiVersionBeside(path: string): number | undefined {
    const metaFile = `${path}-meta.xml`;
    if (!existsSync(metaFile)) return undefined;
    const parsed = parseMetadataXml(readFileSync(metaFile, 'utf8'));
    // The malformed file itself is reported where all metadata is read.
    if (isXmlError(parsed)) return undefined;
    const version = textOf(nodeOf(parsed.content, parsed.type), 'apiVersion');
    return version === undefined ? undefined : Number(version);
}
