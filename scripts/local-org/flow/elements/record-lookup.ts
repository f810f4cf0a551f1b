/** Gets records: into the element's own name, a variable, or single fields into variables. */
import { fieldType } from '../../apex/compile/sobject-fields.ts';
import type { FieldDescription, SObjectDescription } from '../../data/schema/schema.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import { ListValue, type Value } from '../../runtime/values.ts';
import { writable } from '../compile/assign.ts';
import { convertRead } from '../compile/convert.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { checkedField } from '../compile/references.ts';
import { defineVariable } from '../compile/resources.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowElement } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import type { InterviewBatch } from '../run/interview-batch.ts';
import { findRecords } from './find-records.ts';
import { objectOf } from './record-fields.ts';
import { recordFilter } from './record-filter.ts';

const CHILDREN = [
    'name',
    'assignNullValuesIfNoRecordsFound',
    'connector',
    'faultConnector',
    'filterLogic',
    'filters',
    'getFirstRecordOnly',
    'object',
    'outputAssignments',
    'outputReference',
    'queriedFields',
    'sortField',
    'sortOrder',
    'storeOutputAutomatically'
];

type Keep = (interview: Interview, found: readonly SObjectValue[]) => void;

export function recordLookup(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only(...CHILDREN);
    const object = objectOf(scope, node, node.required('object'));
    const filter = recordFilter(scope, node, object);
    const firstOnly = isFirstOnly(node);
    const keep = keeper(scope, name, node, object);
    const order = orderBy(node, object);
    const [next, fault] = [scope.connector(node, 'connector'), scope.connector(node, 'faultConnector')];
    return {
        name,
        type: 'recordLookups',
        runAll(batch, interviews) {
            const fields = fieldsOf(batch, node, object);
            const found = findRecords(batch, { object, filter, fields, order, firstOnly }, interviews);
            if (typeof found === 'string') {
                interviews.forEach((interview) => interview.fault(found, fault()));
                return found;
            }
            for (const [interview, records] of found) {
                keep(interview, records);
                interview.at = next();
            }
            return `${[...found.values()].flat().length} found`;
        }
    };
}

export function defineFoundRecords(scope: FlowScope, name: string, node: FlowNode): void {
    if (!node.flag('storeOutputAutomatically')) return;
    const objectName = node.required('object');
    const record = scope.types.sobjectType(objectName) ?? node.refuse(`the object ${objectName}`);
    defineVariable(scope, name, isFirstOnly(node) ? record : scope.types.list(record));
}

/** With fields into variables there is only one record. */
function isFirstOnly(node: FlowNode): boolean {
    return node.flag('getFirstRecordOnly') || node.has('outputAssignments');
}

function keeper(scope: FlowScope, name: string, node: FlowNode, object: SObjectDescription): Keep {
    if (node.flag('storeOutputAutomatically'))
        return intoVariable(scope, node, scope.resource(name, node), object, true);
    const clears = node.flag('assignNullValuesIfNoRecordsFound');
    const reference = node.text('outputReference');
    if (reference !== undefined) return intoVariable(scope, node, writable(scope, node, reference), object, clears);
    const assignments = node.children('outputAssignments').map((each) => fieldInto(scope, each, object));
    return (interview, [record]) => {
        if (record ?? clears) assignments.forEach((assign) => assign(interview, record));
    };
}

function intoVariable(
    scope: FlowScope,
    node: FlowNode,
    { type, write }: ReturnType<FlowScope['resource']>,
    object: SObjectDescription,
    clears: boolean
): Keep {
    const isList = scope.types.isList(type);
    const record = isList ? type.args[0] : type;
    if (record !== scope.types.sobjectType(object.name)) node.refuse(`records of ${object.name} for a ${type.name}`);
    return (interview, found) => {
        if (found.length === 0 && !clears) return;
        write?.(interview, isList ? new ListValue(type, [...found]) : (found[0] ?? null));
    };
}

function fieldInto(
    scope: FlowScope,
    node: FlowNode,
    object: SObjectDescription
): (interview: Interview, record: SObjectValue | undefined) => void {
    node.only('assignToReference', 'field');
    const name = node.required('field');
    const field = checkedField(node, object, object.fields.get(name.toLowerCase()), name);
    const target = writable(scope, node, node.required('assignToReference'));
    let value: Value = null;
    const read = convertRead(scope, node, { type: fieldType(scope.types, field), read: () => value }, target.type);
    return (interview, record) => {
        value = record?.fields.get(field.name.toLowerCase()) ?? null;
        target.write(interview, read(interview));
    };
}

function orderBy(node: FlowNode, object: SObjectDescription): string {
    const name = node.text('sortField');
    if (name === undefined) return '';
    const { name: field } = checkedField(node, object, object.fields.get(name.toLowerCase()), name);
    return `ORDER BY ${field} ${node.text('sortOrder') === 'Desc' ? 'DESC' : 'ASC'}`;
}

/** The fields that are named, or all that the flow may read; those of the filters are there in any case. */
function fieldsOf({ org, mode, runtime }: InterviewBatch, node: FlowNode, object: SObjectDescription): string[] {
    const named = [
        ...node.texts('queriedFields'),
        ...node.children('outputAssignments').map((each) => each.required('field'))
    ];
    const { user } = runtime.transaction;
    const isReadable = (field: FieldDescription): boolean =>
        mode === 'system' || org.security.canRead(user, object, field);
    const fields = named.length > 0 ? named : [...object.fields.values()].filter(isStored).filter(isReadable);
    const filtered = node.children('filters').map((each) => each.required('field'));
    const names = ['Id', ...fields.map((field) => (typeof field === 'string' ? field : field.name)), ...filtered];
    return [...new Map(names.map((each) => [each.toLowerCase(), each])).values()];
}

function isStored({ formula, notSupported, type }: FieldDescription): boolean {
    return formula === undefined && !notSupported && !['address', 'location', 'base64', 'anytype'].includes(type);
}
