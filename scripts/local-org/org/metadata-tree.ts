/** Reading the trees that fast-xml-parser makes of metadata: values are strings, repeated elements are arrays. */
import type { MetadataFile } from './metadata.ts';

export type MetadataNode = Readonly<Record<string, unknown>>;

/** The component's own element: for a CustomField what stands inside `<CustomField>`. */
export function rootOf(file: MetadataFile): MetadataNode {
    return asNode(file.content[file.type]);
}

/** The children of that name, whether there are none, one or many. */
export function nodesOf(node: MetadataNode, name: string): MetadataNode[] {
    return listOf(node[name]).map(asNode);
}

/** The text of each child of that name. */
export function textsOf(node: MetadataNode, name: string): string[] {
    return listOf(node[name]).map(String);
}

/** The text of a child; undefined when it is not there. */
export function textOf(node: MetadataNode, name: string): string | undefined {
    const value = node[name];
    return typeof value === 'string' ? value : undefined;
}

/** True when the child says `true`. */
export function flagOf(node: MetadataNode, name: string): boolean {
    return textOf(node, name) === 'true';
}

/** The child of that name, or an empty node. */
export function nodeOf(node: MetadataNode, name: string): MetadataNode {
    return asNode(node[name]);
}

function listOf(value: unknown): unknown[] {
    if (value === undefined) return [];
    return Array.isArray(value) ? value : [value];
}

// An element without content is read as the empty string.
function asNode(value: unknown): MetadataNode {
    return typeof value === 'object' && value !== null ? (value as MetadataNode) : {};
}
