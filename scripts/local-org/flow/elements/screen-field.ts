/** What a screen shows and asks for. */
import { convertRead } from '../compile/convert.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { formula } from '../compile/formulas.ts';
import { template } from '../compile/templates.ts';
import { value } from '../compile/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { ScreenField, ScreenFieldKind } from '../flow.ts';
import { screenChoices } from './screen-choices.ts';

const CHILDREN = [
    'name',
    'choiceReferences',
    'dataType',
    'defaultSelectedChoiceReference',
    'defaultValue',
    'fieldText',
    'fieldType',
    'helpText',
    'inputsOnNextNavToAssocScrn',
    'isRequired',
    'scale',
    'styleProperties',
    'validationRule'
];

export const INPUTS: readonly string[] = ['InputField', 'LargeTextArea', 'RadioButtons', 'DropdownBox'];
const WITH_CHOICES: readonly string[] = ['RadioButtons', 'DropdownBox'];

export function screenField(scope: FlowScope, node: FlowNode): ScreenField {
    const kind = node.required('fieldType');
    if (kind !== 'DisplayText' && !INPUTS.includes(kind)) node.refuse(`the field type ${kind}`);
    node.only(...CHILDREN);
    if (node.text('inputsOnNextNavToAssocScrn') === 'ResetValues') node.refuse('inputs that are forgotten');
    const name = node.required('name');
    const label = template(scope, node, node.text('fieldText') ?? '');
    const isInput = kind !== 'DisplayText';
    const type = isInput ? scope.resource(name, node).type : undefined;
    const defaultNode = node.child('defaultValue');
    return {
        name,
        kind: kind as ScreenFieldKind,
        dataType: isInput ? (node.text('dataType') ?? 'String') : '',
        type,
        label,
        helpText: template(scope, node, node.text('helpText') ?? ''),
        required: node.flag('isRequired'),
        initial: type && defaultNode ? convertRead(scope, node, value(scope, defaultNode), type) : undefined,
        choices: type && WITH_CHOICES.includes(kind) ? screenChoices(scope, node, type) : undefined,
        defaultChoice: node.text('defaultSelectedChoiceReference'),
        check: validation(scope, node)
    };
}

function validation(scope: FlowScope, node: FlowNode): ScreenField['check'] {
    const rule = node.child('validationRule')?.only('errorMessage', 'formulaExpression');
    if (!rule) return undefined;
    const { evaluate } = formula(scope, node, rule.required('formulaExpression'));
    return {
        holds: (interview) => evaluate(interview) === true,
        message: template(scope, node, rule.required('errorMessage'))
    };
}
