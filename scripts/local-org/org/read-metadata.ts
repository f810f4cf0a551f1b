import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { filesUnder, packageDirectories } from '../../project/source-files.ts';
import { readApexSource } from './apex-source.ts';
import { isXmlError, parseMetadataXml } from './metadata-xml.ts';
import type { ApexSource, Metadata, MetadataFile, MetadataProblem } from './metadata.ts';
import { ParsedMetadata } from './parsed-metadata.ts';

/** Suffixes that are metadata XML without `-meta.xml` in Metadata API format; other files are code, pages or binaries. */
const bareSuffix =
    /\.(?:object|labels|md|permissionset|customPermission|namedCredential|externalCredential|profile|group|queue)$/;

/** `.md` is Markdown everywhere but in a folder of custom metadata records. */
function isBareMetadata(path: string): boolean {
    return bareSuffix.test(path) && (!path.endsWith('.md') || /[\\/]customMetadata[\\/][^\\/]+$/.test(path));
}

/** Folders of decomposed children: `objects/Contact/fields/X__c.field-meta.xml`. */
const childFolder =
    /[\\/]objects[\\/]([^\\/]+)[\\/](?:businessProcesses|compactLayouts|fields|fieldSets|indexes|listViews|recordTypes|sharingReasons|validationRules|webLinks)[\\/][^\\/]+$/;

/**
 * Reads a project: the package directories of its sfdx-project.json and further folders (source format or Metadata API format).
 * Files that are malformed are left out and named in `problems`.
 *
 * @param project the folder with sfdx-project.json
 * @param dirs further folders, relative to the working directory
 * @throws Error when sfdx-project.json or a folder is not there, or sfdx-project.json is not JSON
 */
export function readMetadata(project: string, dirs: readonly string[] = []): Metadata {
    const root = resolve(project);
    const apex: ApexSource[] = [];
    const files: MetadataFile[] = [];
    const problems: MetadataProblem[] = [];
    const apiVersion = projectApiVersion(root);
    for (const path of sourcePaths(root, dirs)) {
        const file = displayPath(root, path);
        if (/\.(?:cls|trigger)$/.test(path)) {
            apex.push(readApexSource(path, file, apiVersion));
        } else if (path.endsWith('-meta.xml') || isBareMetadata(path)) {
            const read = readComponent(path, file);
            if ('message' in read) problems.push(read);
            else files.push(read);
        }
    }
    return new ParsedMetadata(apex, files, problems);
}

function sourcePaths(root: string, dirs: readonly string[]): string[] {
    const packages = packageDirectories(root).map((directory) => join(root, directory));
    const further = dirs.map((directory) => resolve(directory));
    const missing = [...packages, ...further].find((directory) => !existsSync(directory));
    if (missing) throw new Error(`The source folder ${missing} does not exist.`);
    // A folder may be named twice, or lie inside another.
    return [...new Set([...packages, ...further].flatMap(filesUnder))];
}

function projectApiVersion(root: string): number {
    const file = join(root, 'sfdx-project.json');
    if (!existsSync(file)) throw new Error(`${root} is not a Salesforce DX project: it has no sfdx-project.json.`);
    const configuration = JSON.parse(readFileSync(file, 'utf8')) as { sourceApiVersion?: string };
    return Number(configuration.sourceApiVersion ?? '67.0');
}

function displayPath(root: string, path: string): string {
    const fromRoot = relative(root, path);
    return fromRoot.startsWith('..') || isAbsolute(fromRoot) ? path : fromRoot;
}

function readComponent(path: string, file: string): MetadataFile | MetadataProblem {
    const parsed = parseMetadataXml(readFileSync(path, 'utf8'));
    if (isXmlError(parsed)) return { file, ...parsed };
    const parent = childFolder.exec(path)?.[1];
    return {
        file,
        type: parsed.type,
        name: componentName(path),
        ...(parent ? { parent } : {}),
        content: parsed.content
    };
}

/** `objects/Foo__c/Foo__c.object-meta.xml` is `Foo__c`, `Type__mdt.Record.md-meta.xml` is `Type__mdt.Record`. */
function componentName(path: string): string {
    const name = basename(path).replace(/(?:\.[^.]+)?-meta\.xml$|\.[^.]+$/, '');
    // The CLI writes symbols in file names as %XX.
    return name.replace(/%([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
