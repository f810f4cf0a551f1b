/** Texts with `{!merge.fields}`. */
import type { FlowNode } from '../flow-node.ts';
import type { Read } from '../flow.ts';
import { isText, textOfValue } from './convert.ts';
import type { FlowScope } from './flow-scope.ts';
import { reference } from './references.ts';

const MERGE_FIELD = /\{!([^}]*)\}/;

/** What is empty leaves nothing behind. */
export function template(scope: FlowScope, node: FlowNode, text: string): Read {
    const parts = text.split(MERGE_FIELD);
    if (parts.length === 1) return () => text;
    const reads = parts.map((part, index): Read => (index % 2 === 0 ? () => part : textRead(scope, node, part)));
    return (interview) => reads.map((read) => textOfValue(read(interview))).join('');
}

function textRead(scope: FlowScope, node: FlowNode, path: string): Read {
    const { type, read } = reference(scope, node, path);
    return isText(scope.types, type) ? read : node.refuse(`the ${type.name} {!${path}} in a text`);
}
