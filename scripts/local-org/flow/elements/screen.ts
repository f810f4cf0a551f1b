/** Screens: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm, FlowScreen */
import type { FlowScope } from '../compile/flow-scope.ts';
import { defineVariable, typeNamed } from '../compile/resources.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowElement } from '../flow.ts';
import { INPUTS, screenField } from './screen-field.ts';

/** Pausing is not offered; header and footer are drawn or not. */
const CHILDREN = [
    'name',
    'allowBack',
    'allowFinish',
    'allowPause',
    'backButtonLabel',
    'connector',
    'fields',
    'helpText',
    'nextOrFinishButtonLabel',
    'showFooter',
    'showHeader'
];

export function screen(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only(...CHILDREN);
    if (scope.root.text('processType') !== 'Flow') node.refuse('a screen');
    const next = scope.connector(node, 'connector');
    const nextLabel = node.text('nextOrFinishButtonLabel');
    return {
        name,
        type: 'screens',
        screen: {
            label: node.text('label') ?? name,
            fields: fieldNodes(node).map((each) => screenField(scope, each)),
            allowBack: node.text('allowBack') !== 'false',
            allowFinish: node.text('allowFinish') !== 'false',
            backLabel: node.text('backButtonLabel') ?? 'Previous',
            nextLabel: () => nextLabel ?? (next() ? 'Next' : 'Finish'),
            next
        }
    };
}

/** What people enter can be named from anywhere in the flow. */
export function defineScreenInputs(scope: FlowScope, _name: string, node: FlowNode): void {
    for (const field of fieldNodes(node)) {
        const kind = field.text('fieldType') ?? '';
        if (!INPUTS.includes(kind)) continue;
        const type =
            kind === 'LargeTextArea' ? scope.types.string : typeNamed(scope, field, field.required('dataType'));
        defineVariable(scope, field.required('name'), type);
    }
}

/** Sections with columns hold fields of their own: how they are arranged is how they look. */
function fieldNodes(node: FlowNode): FlowNode[] {
    return node.named('fields', 'screen field').flatMap(({ node: field }) => {
        const kind = field.text('fieldType');
        if (kind !== 'RegionContainer' && kind !== 'Region') return [field];
        field.only('name', 'fieldText', 'fieldType', 'fields', 'inputParameters', 'isRequired', 'regionContainerType');
        return fieldNodes(field);
    });
}
