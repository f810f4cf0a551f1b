/** `inputAssignments`: the fields that a record element sets. */
import { fieldType } from '../../apex/compile/sobject-fields.ts';
import type { SObjectDescription } from '../../data/schema/schema.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import { convertRead } from '../compile/convert.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { checkedField } from '../compile/references.ts';
import { value } from '../compile/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Interview } from '../run/interview.ts';

export function inputAssignments(
    scope: FlowScope,
    node: FlowNode,
    object: SObjectDescription
): (interview: Interview, record: SObjectValue) => void {
    const fields = node.children('inputAssignments').map((each) => {
        each.only('field', 'value');
        const name = each.required('field');
        const field = checkedField(node, object, object.fields.get(name.toLowerCase()), name);
        const read = convertRead(scope, each, value(scope, each.child('value')), fieldType(scope.types, field));
        return { key: field.name.toLowerCase(), read };
    });
    return (interview, record) => fields.forEach(({ key, read }) => record.fields.set(key, read(interview)));
}

export function objectOf(scope: FlowScope, node: FlowNode, name: string): SObjectDescription {
    return scope.org.schema.object(name) ?? node.refuse(`the object ${name}`);
}
