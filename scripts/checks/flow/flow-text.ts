import type { MetadataNode } from '../../local-org/org/metadata-tree.ts';

/** A text somewhere in a flow, and the element that it stands in. */
export interface FlowText {
    element: string;
    text: string;
}

/** Elements whose whole text names something of the flow. */
const referenceElements = [
    'assignToReference',
    'collectionReference',
    'elementReference',
    'inputReference',
    'leftValueReference',
    'outputReference'
];

/** Every text in a flow, from the outside in. */
export function textsInside(node: MetadataNode): FlowText[] {
    return Object.entries(node).flatMap(([element, value]) =>
        (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((each) =>
            typeof each === 'object' && each !== null
                ? textsInside(each as MetadataNode)
                : [{ element, text: String(each) }]
        )
    );
}

/** What a text refers to: itself, or what stands between {! and } in it. */
export function referencesIn({ element, text }: FlowText): string[] {
    if (referenceElements.includes(element)) return [text];
    return [...text.matchAll(/\{!([$\w.]+)\}/g)].map((match) => match[1]);
}
