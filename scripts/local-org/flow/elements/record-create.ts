/** Creates records: one from assigned fields, or those that a variable holds. */
import { SObjectValue } from '../../data/sobject-value.ts';
import { IdValue } from '../../runtime/values.ts';
import { itemsOf, writable } from '../compile/assign.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { reference } from '../compile/references.ts';
import { defineVariable } from '../compile/resources.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowElement, Read } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import { inputAssignments, objectOf } from './record-fields.ts';
import { saveRecords, type Wish } from './save-records.ts';

const CHILDREN = [
    'name',
    'assignRecordIdToReference',
    'connector',
    'faultConnector',
    'inputAssignments',
    'inputReference',
    'object',
    'storeOutputAutomatically'
];

export function recordCreate(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only(...CHILDREN);
    const recordsOf = node.has('inputReference') ? fromVariable(scope, node) : fromFields(scope, node);
    const keepId = idKeeper(scope, name, node);
    const [next, fault] = [scope.connector(node, 'connector'), scope.connector(node, 'faultConnector')];
    return {
        name,
        type: 'recordCreates',
        runAll(batch, interviews) {
            const wishes = interviews.map((interview): Wish => ({ interview, records: recordsOf(interview) }));
            const done = saveRecords(batch, 'insert', wishes, next, fault);
            done.forEach(keepId);
            return `${done.flatMap(({ records }) => records).length} created`;
        }
    };
}

/** Only a create from fields makes its id known. */
export function defineCreatedId(scope: FlowScope, name: string, node: FlowNode): void {
    if (node.flag('storeOutputAutomatically') && !node.has('inputReference')) {
        defineVariable(scope, name, scope.types.id);
    }
}

function idKeeper(scope: FlowScope, name: string, node: FlowNode): (wish: Wish) => void {
    const reference = node.text('assignRecordIdToReference');
    const target = reference === undefined ? undefined : writable(scope, node, reference);
    if (target && target.type !== scope.types.string) node.refuse('an id for a variable that is no text');
    return ({ interview, records }) => {
        const id = records[0]?.fields.get('id') ?? null;
        if (!node.has('inputReference')) interview.values.set(name.toLowerCase(), id);
        target?.write(interview, id instanceof IdValue ? id.value : null);
    };
}

function fromFields(scope: FlowScope, node: FlowNode): (interview: Interview) => SObjectValue[] {
    const object = objectOf(scope, node, node.required('object'));
    const assign = inputAssignments(scope, node, object);
    return (interview) => {
        const record = new SObjectValue(object);
        assign(interview, record);
        return [record];
    };
}

function fromVariable(scope: FlowScope, node: FlowNode): (interview: Interview) => SObjectValue[] {
    if (node.has('object') || node.has('inputAssignments')) node.refuse('fields beside a record variable');
    return recordsOf(scope, node, node.required('inputReference'));
}

/** The records of a record variable or of a collection of records. */
export function recordsOf(scope: FlowScope, node: FlowNode, name: string): (interview: Interview) => SObjectValue[] {
    const { type, read } = reference(scope, node, name);
    const record = scope.types.isList(type) ? type.args[0] : type;
    if (record.definition.kind !== 'sobject') return node.refuse(`a ${type.name} where records are expected`);
    return (interview) => recordsIn(read, interview);
}

function recordsIn(read: Read, interview: Interview): SObjectValue[] {
    const value = read(interview);
    const items = value instanceof SObjectValue ? [value] : itemsOf(value);
    return items.filter((item): item is SObjectValue => item instanceof SObjectValue);
}
