import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { sourceFiles } from '../../project/source-files.ts';
import { membersOf, type ClassMembers } from './class-members.ts';

/** One Lightning web component, as other files can refer to it. */
export interface Component {
    /** The folder's name, such as `orderList` for `c-order-list`. */
    name: string;
    folder: string;
    /** The files of the component itself, without its tests; absolute or relative as the project is. */
    files: string[];
    templates: string[];
    metadataFile: string;
    /** Undefined for a module without a class. */
    members: ClassMembers | undefined;
    isExposed: boolean;
    /** The names of the attributes that administrators can set on a page. */
    designAttributes: string[];
}

const parser = new XMLParser({
    attributeNamePrefix: '',
    ignoreAttributes: false,
    isArray: (name) => ['property', 'targetConfig'].includes(name)
});

/** Every component of a project by its name. */
export function componentsOf(project: string): Map<string, Component> {
    const files = sourceFiles(project).filter(
        (file) => /[\\/]lwc[\\/][^\\/]+[\\/]/.test(file) && !/__(tests|mocks)__/.test(file)
    );
    const folders = new Set(files.map(bundleFolder));
    return new Map([...folders].map((folder) => [basename(folder), readComponent(folder, files, folders)]));
}

function bundleFolder(file: string): string {
    const folders = dirname(file).split(sep);
    return folders.slice(0, folders.lastIndexOf('lwc') + 2).join(sep);
}

function readComponent(folder: string, allFiles: string[], folders: ReadonlySet<string>): Component {
    const name = basename(folder);
    const files = allFiles.filter((file) => bundleFolder(file) === folder);
    const entry = join(folder, `${name}.ts`);
    const metadataFile = join(folder, `${name}.js-meta.xml`);
    return {
        name,
        folder,
        files,
        templates: files.filter((file) => file.endsWith('.html')),
        metadataFile,
        members: existsSync(entry)
            ? membersOf(entry, (from, specifier) => resolve(from, specifier, folders))
            : undefined,
        ...readMetadata(metadataFile)
    };
}

/** The file behind `./x` or `c/x`; undefined for modules of the platform. */
function resolve(from: string, specifier: string, folders: ReadonlySet<string>): string | undefined {
    if (specifier.startsWith('.')) return join(dirname(from), `${specifier}.ts`);
    const name = /^c\/(\w+)$/.exec(specifier)?.[1];
    const folder = name && [...folders].find((each) => basename(each) === name);
    return folder ? join(folder, `${name}.ts`) : undefined;
}

interface BundleXml {
    LightningComponentBundle?: {
        isExposed?: boolean;
        targetConfigs?: { targetConfig?: { property?: { name: string }[] }[] } | '';
    };
}

function readMetadata(file: string): Pick<Component, 'isExposed' | 'designAttributes'> {
    if (!existsSync(file)) return { isExposed: false, designAttributes: [] };
    const { LightningComponentBundle: bundle } = parser.parse(readFileSync(file, 'utf8')) as BundleXml;
    const configurations = (bundle?.targetConfigs && bundle.targetConfigs.targetConfig) || [];
    const names = configurations.flatMap(({ property }) => property ?? []).map(({ name }) => name);
    return { isExposed: bundle?.isExposed === true, designAttributes: [...new Set(names)] };
}
