/** Choices of radio buttons and picklists: written down, from a picklist field, or from records. */
import { fieldType } from '../../apex/compile/sobject-fields.ts';
import type { Type } from '../../apex/types.ts';
import { ApexThrow } from '../../runtime/runtime.ts';
import { IdValue, type Value } from '../../runtime/values.ts';
import { convertRead, textOfValue } from '../compile/convert.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { checkedField } from '../compile/references.ts';
import { template } from '../compile/templates.ts';
import { value } from '../compile/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { ScreenChoice } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import { findRecords } from './find-records.ts';
import { objectOf } from './record-fields.ts';
import { recordFilter } from './record-filter.ts';

type Choices = (interview: Interview) => readonly ScreenChoice[];

export function screenChoices(scope: FlowScope, node: FlowNode, type: Type): Choices {
    const sources = node.texts('choiceReferences').map((name) => choicesNamed(scope, node, name, type));
    if (sources.length === 0) node.refuse('a choice between nothing');
    return (interview) => sources.flatMap((source) => source(interview));
}

function choicesNamed(scope: FlowScope, node: FlowNode, name: string, type: Type): Choices {
    const isNamed = (each: { readonly name: string }): boolean => each.name === name;
    const choice = scope.root.named('choices', 'choice').find(isNamed);
    if (choice) return writtenChoice(scope, name, choice.node, type);
    const set = scope.root.named('dynamicChoiceSets', 'choice set').find(isNamed);
    if (!set) return node.refuse(`the choice ${name}`);
    return set.node.has('picklistField') ? picklistChoices(scope, set.node) : recordChoices(scope, set.node, type);
}

function writtenChoice(scope: FlowScope, name: string, node: FlowNode, type: Type): Choices {
    node.only('name', 'choiceText', 'dataType', 'value');
    const label = template(scope, node, node.required('choiceText'));
    // A choice without a value stands for its label.
    const given = node.child('value');
    const read = given ? convertRead(scope, node, value(scope, given), type) : label;
    if (!given && type !== scope.types.string) node.refuse('a choice without a value');
    return (interview) => [{ token: name, label: textOfValue(label(interview)), value: read(interview) }];
}

function picklistChoices(scope: FlowScope, node: FlowNode): Choices {
    node.only('name', 'dataType', 'picklistField', 'picklistObject', 'sortOrder');
    const object = objectOf(scope, node, node.required('picklistObject'));
    const name = node.required('picklistField');
    const field = object.fields.get(name.toLowerCase()) ?? node.refuse(`the field ${object.name}.${name}`);
    const choices = field.picklistValues
        .filter(({ active }) => active)
        .map(({ value: token, label }): ScreenChoice => ({ token, label, value: token }));
    const order = node.text('sortOrder');
    if (order) choices.sort((left, right) => left.label.localeCompare(right.label) * (order === 'Desc' ? -1 : 1));
    return () => choices;
}

function recordChoices(scope: FlowScope, node: FlowNode, type: Type): Choices {
    node.only(
        'name',
        'dataType',
        'displayField',
        'filterLogic',
        'filters',
        'object',
        'sortField',
        'sortOrder',
        'valueField'
    );
    const object = objectOf(scope, node, node.required('object'));
    const named = (child: string, otherwise: string): string => {
        const name = node.text(child) ?? otherwise;
        return checkedField(node, object, object.fields.get(name.toLowerCase()), name).name;
    };
    const [shown, kept, sorted] = [named('displayField', ''), named('valueField', 'Id'), named('sortField', 'Id')];
    const filter = recordFilter(scope, node, object);
    const filtered = node.children('filters').map((each) => each.required('field'));
    const fields = [...new Set(['Id', shown, kept, ...filtered])];
    const order = `ORDER BY ${sorted} ${node.text('sortOrder') === 'Desc' ? 'DESC' : 'ASC'}`;
    return (interview) => {
        const { batch } = interview;
        const found = findRecords(batch, { object, filter, fields, order, firstOnly: false }, [interview]);
        if (typeof found === 'string') throw fault(interview, found);
        return (found.get(interview) ?? []).map((record): ScreenChoice => {
            const [id, label] = [record.fields.get('id'), record.fields.get(shown.toLowerCase())];
            return {
                token: id instanceof IdValue ? id.value : '',
                label: textOfValue(label ?? null),
                value: converted(interview, record.fields.get(kept.toLowerCase()) ?? null)
            };
        });
    };

    function converted(interview: Interview, given: Value): Value {
        const from = fieldType(scope.types, object.fields.get(kept.toLowerCase())!);
        return convertRead(scope, node, { type: from, read: () => given }, type)(interview);
    }
}

function fault({ batch }: Interview, message: string): ApexThrow {
    return batch.runtime.exception('System.FlowException', message);
}
