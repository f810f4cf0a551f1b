/** `Variable.Field`, `$Record.Name`, `$Flow.FaultMessage`, `Action.output`: what merge fields and elementReferences name. */
import { fieldType } from '../../apex/compile/sobject-fields.ts';
import { findAnnotation } from '../../apex/declare/modifiers.ts';
import type { Type } from '../../apex/types.ts';
import { referenceField } from '../../data/dml/formula-context.ts';
import { loadRecords } from '../../data/dml/load-records.ts';
import type { FieldDescription, SObjectDescription } from '../../data/schema/schema.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import { IdValue, ObjectValue, type Value } from '../../runtime/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Read } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import type { FlowScope, Resource, TypedRead } from './flow-scope.ts';
import { flowGlobal, globalVariable } from './globals.ts';

/** @throws NotSupported for what is not there or not known */
export function reference(scope: FlowScope, node: FlowNode, text: string): Resource {
    const [name = '', ...path] = text.trim().split('.');
    switch (name.toLowerCase()) {
        case '$record':
            return follow(
                scope,
                node,
                recordOf(scope, node, ({ record }) => record?.now ?? null),
                path,
                true
            );
        case '$record__prior':
            return follow(
                scope,
                node,
                recordOf(scope, node, ({ record }) => record?.prior ?? null),
                path,
                true
            );
        case '$flow':
            return flowGlobal(scope, node, path);
        case '$globalconstant':
            return globalConstant(scope, node, path.join('.'));
        default:
            return name.startsWith('$')
                ? globalVariable(scope, node, [name, ...path])
                : follow(scope, node, scope.resource(name, node), path, false);
    }
}

function recordOf(scope: FlowScope, node: FlowNode, read: Read): Resource {
    const { triggerObject, types } = scope;
    if (!triggerObject) return node.refuse('$Record outside a record-triggered flow');
    return { type: types.sobjectType(triggerObject.name) ?? types.sobject, read };
}

function globalConstant({ types }: FlowScope, node: FlowNode, name: string): TypedRead {
    switch (name.toLowerCase()) {
        case 'true':
            return { type: types.boolean, read: () => true };
        case 'false':
            return { type: types.boolean, read: () => false };
        case 'emptystring':
            return { type: types.string, read: () => '' };
        default:
            return node.refuse(`$GlobalConstant.${name}`);
    }
}

/** @param parents whether lookups may be followed: the platform loads those of the triggering record */
function follow(scope: FlowScope, node: FlowNode, from: Resource, path: readonly string[], parents: boolean): Resource {
    const [name, ...rest] = path;
    if (name === undefined) return from;
    const next =
        from.type.definition.kind === 'sobject'
            ? ofRecord(scope, node, from, name, parents && rest.length > 0)
            : ofObject(node, from, name);
    return follow(scope, node, next, rest, parents);
}

function ofRecord(scope: FlowScope, node: FlowNode, from: Resource, name: string, isParent: boolean): Resource {
    const object = scope.org.schema.object(from.type.definition.objectName ?? '');
    if (!object) return node.refuse(`the field ${name} of a record of no certain object`);
    const field = object.fields.get(name.toLowerCase());
    if (isParent && !field) return parent(scope, node, from, object, name);
    const key = checkedField(node, object, field, name).name.toLowerCase();
    return {
        type: fieldType(scope.types, field!),
        read: (interview) => {
            const record = from.read(interview);
            return record instanceof SObjectValue ? (record.fields.get(key) ?? null) : null;
        },
        write: (interview, value) => writableRecord(from, object, interview).fields.set(key, value)
    };
}

/** @throws NotSupported for a field that is not there or that the local org does not compute */
export function checkedField(
    node: FlowNode,
    object: SObjectDescription,
    field: FieldDescription | undefined,
    name: string
): FieldDescription {
    if (!field) return node.refuse(`the field ${object.name}.${name}`);
    if (field.formula !== undefined) return node.refuse(`the formula field ${object.name}.${field.name}`);
    if (field.notSupported) return node.refuse(field.notSupported);
    return field;
}

/** A record variable without a value becomes a new record when one of its fields is set. */
function writableRecord(from: Resource, object: SObjectDescription, interview: Interview): SObjectValue {
    const record = from.read(interview);
    if (record instanceof SObjectValue) return record;
    const made = new SObjectValue(object);
    from.write?.(interview, made);
    return made;
}

function parent(
    scope: FlowScope,
    node: FlowNode,
    from: Resource,
    object: SObjectDescription,
    relationship: string
): Resource {
    const field = referenceField(object, relationship);
    const [target, another] = field.referenceTo;
    const description = scope.org.schema.object(target ?? '');
    if (!description || another !== undefined) return node.refuse(`the relationship ${object.name}.${relationship}`);
    const key = field.name.toLowerCase();
    return {
        type: scope.types.sobjectType(description.name) ?? scope.types.sobject,
        read: (interview) => {
            const child = from.read(interview);
            const id = child instanceof SObjectValue ? child.fields.get(key) : null;
            if (!(id instanceof IdValue)) return null;
            return loadRecords(interview.batch.org, description, [id.value]).get(id.value) ?? null;
        }
    };
}

/** Members of Apex classes are seen when they are invocable variables or @AuraEnabled. */
function ofObject(node: FlowNode, from: Resource, name: string): Resource {
    const field = memberOf(from.type, name) ?? node.refuse(`${name} of a ${from.type.name}`);
    return {
        type: field.type,
        read: (interview) => {
            const object = from.read(interview);
            return object instanceof ObjectValue ? interview.batch.runtime.getField(object, field) : null;
        },
        write: (interview, value) => {
            const { runtime } = interview.batch;
            let object: Value = from.read(interview);
            if (object === null) {
                object = runtime.construct(from.type, []);
                from.write?.(interview, object);
            }
            runtime.setField(object, field, value);
        }
    };
}

export function memberOf(type: Type, name: string) {
    const field = type.definition.fields.get(name.toLowerCase());
    const isSeen = ['auraenabled', 'invocablevariable'].some((each) => findAnnotation(field?.annotations ?? [], each));
    return field && !field.isStatic && isSeen ? field : undefined;
}
