/**
 * Operators of assignments.
 * https://help.salesforce.com/s/articleView?id=platform.flow_ref_operators_assignment.htm&type=5
 */
import { copyState } from '../../async/copy-state.ts';
import type { BigDecimal } from 'bigdecimal.js';
import type { Type } from '../../apex/types.ts';
import { decimalFromInteger, toDecimal } from '../../runtime/decimals.ts';
import { ListValue, type Value } from '../../runtime/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Read } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import { convertRead } from './convert.ts';
import type { FlowScope, Resource, TypedRead } from './flow-scope.ts';
import { reference } from './references.ts';
import { value } from './values.ts';

export function assign(scope: FlowScope, node: FlowNode): (interview: Interview) => void {
    node.only('assignToReference', 'operator', 'value');
    const target = writable(scope, node, node.required('assignToReference'));
    const compute = computation(scope, node, target, value(scope, node.child('value')));
    return (interview) => target.write(interview, compute(interview));
}

/** @throws NotSupported for what cannot be set: constants, formulas, results of elements, and the triggering record after the save */
export function writable(scope: FlowScope, node: FlowNode, name: string): Required<Resource> {
    const target = reference(scope, node, name);
    const { write } = target;
    if (!write || name.startsWith('$')) return node.refuse(`setting ${name}`);
    return { ...target, write };
}

function computation(scope: FlowScope, node: FlowNode, target: Resource, given: TypedRead): Read {
    const { types } = scope;
    const operator = node.required('operator');
    const isList = types.isList(target.type);
    if (operator === 'Assign') return copied(convertRead(scope, node, given, target.type));
    if (operator === 'AssignCount' && types.isList(given.type)) {
        const count: Read = (interview) => decimalFromInteger(itemsOf(given.read(interview)).length);
        return convertRead(scope, node, { type: types.decimal, read: count }, target.type);
    }
    if (isList && ['Add', 'AddItem', 'AddAtStart'].includes(operator)) {
        return listWith(scope, node, target, given, operator === 'AddAtStart');
    }
    if (operator === 'Add' && target.type === types.string) {
        const text = convertRead(scope, node, given, types.string);
        return (interview) => `${stringOf(target.read(interview))}${stringOf(text(interview))}`;
    }
    if ((operator === 'Add' || operator === 'Subtract') && isNumber(scope, target.type)) {
        const amount = convertRead(scope, node, given, types.decimal);
        const sum: Read = (interview) => {
            const [left, right] = [numberOf(target.read(interview)), numberOf(amount(interview))];
            return operator === 'Add' ? left.add(right) : left.subtract(right);
        };
        return convertRead(scope, node, { type: types.decimal, read: sum }, target.type);
    }
    return node.refuse(`the operator ${operator} for a ${target.type.name}`);
}

function isNumber({ types }: FlowScope, type: Type): boolean {
    return type === types.decimal || type === types.integer || type === types.double || type === types.long;
}

/** Records and collections are values: a change of one does not show in the other. */
function copied(read: Read): Read {
    return (interview) => copyState(read(interview));
}

function listWith(scope: FlowScope, node: FlowNode, target: Resource, given: TypedRead, atStart: boolean): Read {
    const { type } = target;
    const isList = scope.types.isList(given.type);
    const read = copied(convertRead(scope, node, given, isList ? type : type.args[0]));
    return (interview) => {
        const more = isList ? itemsOf(read(interview)) : [read(interview)];
        const before = itemsOf(target.read(interview));
        return new ListValue(type, atStart ? [...more, ...before] : [...before, ...more]);
    };
}

export function itemsOf(list: Value): Value[] {
    return list instanceof ListValue ? list.items : [];
}

function stringOf(text: Value): string {
    return typeof text === 'string' ? text : '';
}

function numberOf(number: Value): BigDecimal {
    return toDecimal(number ?? 0);
}
