/** Updates or deletes records: those of a variable, the triggering one, or those that filters find. */
import type { SObjectDescription } from '../../data/schema/schema.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { reference } from '../compile/references.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowElement } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import type { InterviewBatch } from '../run/interview-batch.ts';
import { findRecords } from './find-records.ts';
import { recordsOf } from './record-create.ts';
import { inputAssignments, objectOf } from './record-fields.ts';
import { recordFilter } from './record-filter.ts';
import { saveRecords, type Wish } from './save-records.ts';

/** The wishes of the interviews; those whose records could not be looked up are on their fault path already. */
type WishesOf = (
    batch: InterviewBatch,
    interviews: readonly Interview[],
    fault: () => FlowElement | undefined
) => readonly Wish[];

export function recordUpdate(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only(
        'name',
        'connector',
        'faultConnector',
        'filterLogic',
        'filters',
        'inputAssignments',
        'inputReference',
        'object'
    );
    return change(scope, name, node, 'update');
}

export function recordDelete(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only('name', 'connector', 'faultConnector', 'filterLogic', 'filters', 'inputReference', 'object');
    return change(scope, name, node, 'delete');
}

function change(scope: FlowScope, name: string, node: FlowNode, operation: 'update' | 'delete'): FlowElement {
    const wishesOf = node.has('inputReference') ? ofVariable(scope, node) : found(scope, node);
    const [next, fault] = [scope.connector(node, 'connector'), scope.connector(node, 'faultConnector')];
    return {
        name,
        type: operation === 'update' ? 'recordUpdates' : 'recordDeletes',
        runAll(batch, interviews) {
            const wishes = wishesOf(batch, interviews, fault);
            const done = saveRecords(batch, operation, wishes, next, fault);
            return `${done.flatMap(({ records }) => records).length} ${operation}d`;
        }
    };
}

function ofVariable(scope: FlowScope, node: FlowNode): WishesOf {
    const name = node.required('inputReference');
    if (node.has('filters')) node.refuse(`filters for ${name}`);
    const read = recordsOf(scope, node, name);
    const { type } = reference(scope, node, name);
    const record = scope.types.isList(type) ? type.args[0] : type;
    const object = objectOf(scope, node, record.definition.objectName ?? '');
    const assign = node.has('inputAssignments') ? inputAssignments(scope, node, object) : undefined;
    if (!assign && name.toLowerCase() === '$record') node.refuse('an update of $Record without fields');
    return (_batch, interviews) =>
        interviews.map((interview) => ({
            interview,
            records: read(interview).map((each) => (assign ? changed(interview, each, assign) : writablePart(each)))
        }));
}

function found(scope: FlowScope, node: FlowNode): WishesOf {
    const object = objectOf(scope, node, node.required('object'));
    const filter = recordFilter(scope, node, object);
    const assign = inputAssignments(scope, node, object);
    const filtered = node.children('filters').map((each) => each.required('field'));
    const fields = ['Id', ...new Set(filtered.filter((field) => field.toLowerCase() !== 'id'))];
    return (batch, interviews, fault) => {
        const search = { object, filter, fields, order: '', firstOnly: false };
        const rows = findRecords(batch, search, interviews);
        if (typeof rows !== 'string') {
            return [...rows].map(([interview, records]) => ({
                interview,
                records: records.map((each) => changed(interview, each, assign))
            }));
        }
        interviews.forEach((interview) => interview.fault(rows, fault()));
        return [];
    };
}

function changed(
    interview: Interview,
    { object, fields }: SObjectValue,
    assign: (interview: Interview, record: SObjectValue) => void
): SObjectValue {
    const record = withId(object, fields);
    assign(interview, record);
    return record;
}

/** A record variable is saved with what it holds of fields that can be changed. */
function writablePart({ object, fields }: SObjectValue): SObjectValue {
    const record = withId(object, fields);
    for (const [key, value] of fields) if (object.fields.get(key)?.updateable) record.fields.set(key, value);
    return record;
}

function withId(object: SObjectDescription, fields: SObjectValue['fields']): SObjectValue {
    const record = new SObjectValue(object);
    const id = fields.get('id');
    if (id !== undefined) record.fields.set('id', id);
    return record;
}
