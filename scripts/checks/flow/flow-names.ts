import { nodesOf, rootOf, textOf, type MetadataNode } from '../../local-org/org/metadata-tree.ts';
import type { MetadataFile } from '../../local-org/org/metadata.ts';

/** Kinds of nodes that hold something and do nothing: no path can lead to one. */
const resources = ['choices', 'constants', 'dynamicChoiceSets', 'formulas', 'stages', 'textTemplates', 'variables'];

/** What a flow calls by name inside itself. */
export interface FlowNames {
    /** Nodes that a path can lead to. */
    elements: ReadonlySet<string>;
    /** Everything that a reference can name, elements included. */
    all: ReadonlySet<string>;
    /** The object of each record variable, record lookup and loop; a collection has none of its own fields. */
    objects: ReadonlyMap<string, string>;
    /** The object of the record that started the flow. */
    recordObject: string | undefined;
}

/** Reads the names of a flow, https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm */
export function namesOf(flow: MetadataFile): FlowNames {
    const root = rootOf(flow);
    const elements = new Set<string>();
    const all = new Set<string>();
    for (const kind of Object.keys(root)) {
        for (const name of nodesOf(root, kind).flatMap(namesInside)) {
            all.add(name);
            if (!resources.includes(kind)) elements.add(name);
        }
    }
    const [start] = nodesOf(root, 'start');
    return { elements, all, objects: objectsOf(root), recordObject: start && textOf(start, 'object') };
}

/** A node's own name, and those of the fields of a screen. */
function namesInside(node: MetadataNode): string[] {
    const inside = [...nodesOf(node, 'fields'), ...nodesOf(node, 'choices')].flatMap(namesInside);
    const name = textOf(node, 'name');
    return name === undefined ? inside : [name, ...inside];
}

function objectsOf(root: MetadataNode): Map<string, string> {
    const objects = new Map<string, string>();
    const collections = new Map<string, string>();
    const add = (node: MetadataNode, object: string | undefined, isCollection: boolean): void => {
        const name = textOf(node, 'name');
        if (name && object) (isCollection ? collections : objects).set(name, object);
    };
    for (const node of nodesOf(root, 'variables'))
        add(node, textOf(node, 'objectType'), textOf(node, 'isCollection') === 'true');
    for (const node of nodesOf(root, 'recordLookups')) {
        add(node, textOf(node, 'object'), textOf(node, 'getFirstRecordOnly') !== 'true');
    }
    for (const node of nodesOf(root, 'loops'))
        add(node, collections.get(textOf(node, 'collectionReference') ?? ''), false);
    return objects;
}
