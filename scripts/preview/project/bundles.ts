import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** A Lightning web component bundle and what its js-meta.xml says. */
export interface Bundle {
    name: string;
    /** Absolute path. */
    folder: string;
    /** The file that the module `c/<name>` is: script, else template, else stylesheet. */
    entry: string;
    apiVersion?: number;
    isExposed: boolean;
    masterLabel: string;
    targets: BundleTarget[];
}

/** A place where the bundle may be put, such as lightning__RecordPage. */
export interface BundleTarget {
    name: string;
    /** API names of the objects whose pages take it; undefined: all of them. */
    objects?: string[];
    /** Values that an admin has not touched, by name of the design attribute. */
    defaults: Record<string, string | number | boolean>;
}

interface MetaProperty {
    name: string;
    type: string;
    default?: string;
}

interface Meta {
    apiVersion?: string;
    isExposed?: string;
    masterLabel?: string;
    targets?: { target: string[] };
    targetConfigs?: {
        targetConfig: { targets: string; property?: MetaProperty[]; objects?: { object: string[] } }[];
    };
}

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name, _path, _isLeaf, isAttribute) =>
        !isAttribute && ['target', 'targetConfig', 'property', 'object'].includes(name)
});

/** The bundles among the files of a project; `files` are absolute. */
export function readBundles(files: string[]): Map<string, Bundle> {
    const folders = new Set(files.map(dirname).filter((folder) => basename(dirname(folder)) === 'lwc'));
    const bundles = [...folders].filter((folder) => !basename(folder).startsWith('__')).flatMap(readBundle);
    return new Map(bundles.map((bundle) => [bundle.name, bundle]));
}

function readBundle(folder: string): Bundle[] {
    const name = basename(folder);
    // .ts before .js: a .js that the build wrote beside its source may be stale.
    const entry = ['ts', 'js', 'html', 'css']
        .map((ending) => `${name}.${ending}`)
        .find((file) => existsSync(join(folder, file)));
    if (!entry) return [];
    const meta = readMeta(join(folder, `${name}.js-meta.xml`));
    const bundle = {
        name,
        folder,
        entry,
        apiVersion: meta.apiVersion ? Number(meta.apiVersion) : undefined,
        isExposed: meta.isExposed === 'true',
        masterLabel: meta.masterLabel ?? name,
        targets: readTargets(meta)
    };
    return [bundle];
}

function readMeta(file: string): Meta {
    if (!existsSync(file)) return {};
    const { LightningComponentBundle } = parser.parse(readFileSync(file, 'utf8')) as {
        LightningComponentBundle?: Meta;
    };
    return LightningComponentBundle ?? {};
}

function readTargets(meta: Meta): BundleTarget[] {
    const configs = meta.targetConfigs?.targetConfig ?? [];
    return (meta.targets?.target ?? []).map((name) => {
        const config = configs.find(({ targets }) => targets.split(/\s*,\s*/).includes(name));
        const defaults = (config?.property ?? []).flatMap(defaultValue);
        return { name, objects: config?.objects?.object, defaults: Object.fromEntries(defaults) };
    });
}

function defaultValue({ name, type, default: text }: MetaProperty): [string, string | number | boolean][] {
    if (text === undefined) return [];
    if (type === 'Integer') return [[name, Number(text)]];
    return [[name, type === 'Boolean' ? text === 'true' : text]];
}
