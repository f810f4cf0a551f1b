import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { isXmlError, parseMetadataXml } from '../local-org/org/metadata-xml.ts';
import { sourceFiles } from '../project/source-files.ts';
import type { Finding, Gate } from './gate.ts';
import { MetadataTypes, type Member } from './metadata-types.ts';

/** Every metadata file against Salesforce's Metadata API: well-formed, known elements, values, required elements. */
export const metadata: Gate = {
    name: 'metadata',
    description: "metadata XML against the Metadata API's types",
    run(project) {
        const types = new MetadataTypes();
        const files = sourceFiles(project).filter((file) => file.endsWith('-meta.xml'));
        return {
            findings: files.flatMap((file) => fileFindings(types, relative(project, file), readFileSync(file, 'utf8')))
        };
    }
};

/** An element as fast-xml-parser gives it in document order: its name to its children; text is `#text`. */
type XmlElement = Readonly<Record<string, XmlElement[]>> & { '#text'?: string };

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: true,
    parseTagValue: false,
    ignoreDeclaration: true
});

/** How long texts may be: the platform refuses longer ones, and its types do not say so. */
const longestTexts: Readonly<Record<string, number>> = {
    'CustomField/label': 40,
    'CustomObject/label': 40,
    'CustomObject/pluralLabel': 40,
    'PermissionSet/label': 80,
    'PermissionSet/description': 255
};

function fileFindings(types: MetadataTypes, file: string, text: string): Finding[] {
    const parsed = parseMetadataXml(text);
    if (isXmlError(parsed)) return [{ file, ...parsed }];
    const [root] = parser.parse(text) as XmlElement[];
    const name = nameOf(root);
    if (!types.has(name)) return [{ file, message: `there is no metadata type ${name}` }];
    return complaints(types, name, name, root[name]).map((message) => ({ file, message }));
}

/** What is wrong inside an element of a metadata type; `path` says where it is. */
function complaints(types: MetadataTypes, path: string, typeName: string, children: XmlElement[]): string[] {
    const { members } = types.get(typeName);
    const inside = children.flatMap((child) => {
        const name = nameOf(child);
        if (name === '#text') return [`${path}: text "${child['#text']?.trim()}" has no place here`];
        const member = members.get(name);
        if (!member) return [`${path}: ${typeName} has no element ${name}`];
        return memberComplaints(types, `${path}/${name}`, member, child[name]);
    });
    return [...inside, ...countComplaints(path, typeName, members, children.map(nameOf))];
}

/** Missing elements, and those given more often than once. The full name is the file's name. */
function countComplaints(
    path: string,
    typeName: string,
    members: ReadonlyMap<string, Member>,
    given: string[]
): string[] {
    return [...members].flatMap(([name, { optional, array }]) => {
        const times = given.filter((other) => other === name).length;
        if (times === 0 && !optional && !array && name !== 'fullName') return [`${path}: ${typeName} needs ${name}`];
        return times > 1 && !array ? [`${path}/${name}: is given ${times} times, ${typeName} takes one`] : [];
    });
}

function memberComplaints(types: MetadataTypes, path: string, { type }: Member, children: XmlElement[]): string[] {
    const text = children.map((child) => child['#text'] ?? '').join('');
    if ('scalar' in type) return scalarComplaints(path, type.scalar, text, children);
    const { members, values } = types.get(type.named);
    if (values) return values.has(text) ? [] : [`${path}: "${text}" is none of the values of ${type.named}`];
    return members.size > 0 ? complaints(types, path, type.named, children) : [];
}

function scalarComplaints(path: string, scalar: string, text: string, children: XmlElement[]): string[] {
    // The design attributes of a component stand inside an element that the WSDL calls a text.
    if (path === 'LightningComponentBundle/targetConfigs') return [];
    if (children.some((child) => nameOf(child) !== '#text')) return [`${path}: takes text, not elements`];
    if (scalar === 'boolean' && !/^(true|false)$/.test(text)) return [`${path}: "${text}" is not true or false`];
    if (scalar === 'number' && (text === '' || Number.isNaN(Number(text))))
        return [`${path}: "${text}" is not a number`];
    const longest = longestTexts[path] ?? Infinity;
    return text.length > longest ? [`${path}: has ${text.length} characters, ${longest} at most`] : [];
}

function nameOf(element: XmlElement): string {
    return Object.keys(element)[0];
}
