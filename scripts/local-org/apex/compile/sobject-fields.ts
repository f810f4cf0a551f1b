/** `record.Field`, `record.Parent__r`, `record.Children__r`. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import {
    isWriteable,
    readChildren,
    readField,
    readParent,
    writeField,
    writeParent
} from '../../data/sobject-access.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { FieldDescription, SObjectDescription } from '../../data/schema/schema.ts';
import type { Value } from '../../runtime/values.ts';
import type { Types } from '../type-registry.ts';
import type { Type } from '../types.ts';
import type { CompileContext } from './context.ts';
import { continueChain, type Expression } from './expression.ts';
import { checkWhenAssigned } from './fields.ts';

/** Metadata relationships to these hold API names and not ids. */
const NAMED_TARGETS: ReadonlySet<string> = new Set(['EntityDefinition', 'FieldDefinition']);

/** The Apex type of a field: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SObject_types.htm */
export function fieldType(types: Types, field: FieldDescription): Type {
    switch (field.type) {
        case 'id':
            return types.id;
        case 'reference':
            return field.referenceTo.some((target) => NAMED_TARGETS.has(target)) ? types.string : types.id;
        case 'boolean':
            return types.boolean;
        case 'integer':
            return types.integer;
        case 'long':
            return types.long;
        case 'double':
        case 'currency':
        case 'percent':
            return types.decimal;
        case 'date':
            return types.date;
        case 'datetime':
            return types.datetime;
        case 'time':
            return types.time;
        case 'base64':
            return types.blob;
        case 'anytype':
            return types.object;
        case 'address':
            return types.parse('System.Address') ?? types.object;
        case 'location':
            return types.parse('System.Location') ?? types.object;
        default:
            return types.string;
    }
}

export function sobjectField(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Expression,
    name: string,
    safe: boolean
): Expression {
    const objectName = left.type.definition.objectName!;
    const object = context.program.schema.object(objectName);
    const key = name.toLowerCase();
    if (objectName === '' && key === 'id') {
        return plainField(node, context.types.id, left, 'id', safe);
    }
    if (!object) {
        return context.fail(node, `Variable does not exist: ${name}`);
    }
    const field = object.fields.get(key);
    if (field) {
        if (!isWriteable(object, field)) {
            checkWhenAssigned(node, () => context.fail(node, `Field is not writeable: ${object.name}.${field.name}`));
        }
        return plainField(node, fieldType(context.types, field), left, key, safe);
    }
    const parent = parentType(context, object, key);
    if (parent) {
        return parentField(node, parent, left, key, safe);
    }
    const child = object.childRelationships.find((each) => each.relationshipName?.toLowerCase() === key);
    const childType = child ? context.types.sobjectType(child.childObject) : undefined;
    if (childType) {
        const type = context.types.list(childType);
        return continueChain(
            left,
            node,
            type,
            (frame, self) => readChildren(frame.runtime, record(frame, self), key, type),
            safe
        );
    }
    return context.fail(node, `Variable does not exist: ${name}`);
}

type Frame = Parameters<Expression['run']>[0];

function record(frame: Frame, self: Value): SObjectValue {
    return (self === null ? frame.runtime.refuseNull() : self) as SObjectValue;
}

function parentType(context: CompileContext, object: SObjectDescription, key: string): Type | undefined {
    for (const field of object.fields.values()) {
        if (field.relationshipName?.toLowerCase() === key) {
            const [only, another] = field.referenceTo;
            return only !== undefined && another === undefined
                ? context.types.sobjectType(only)
                : (context.types.sobjectType('Name') ?? context.types.sobject);
        }
    }
    return undefined;
}

/** A parent that is null gives null for its fields: reading through relationships does not throw. */
const parents = new WeakSet<Expression>();

function plainField(node: ApexParserRuleContext, type: Type, left: Expression, key: string, safe: boolean): Expression {
    const throughParent = parents.has(left);
    const expression = continueChain(
        left,
        node,
        type,
        (frame, self) => (self === null && throughParent ? null : readField(frame.runtime, record(frame, self), key)),
        safe
    );
    return {
        ...expression,
        recordField: { record: left.run, key },
        target: {
            type,
            bind: (frame) => record(frame, left.run(frame)),
            read: (frame, bound) => readField(frame.runtime, bound as SObjectValue, key),
            write: (frame, bound, value) => writeField(frame.runtime, bound as SObjectValue, key, value)
        }
    };
}

function parentField(
    node: ApexParserRuleContext,
    type: Type,
    left: Expression,
    key: string,
    safe: boolean
): Expression {
    const throughParent = parents.has(left);
    const expression: Expression = {
        ...continueChain(
            left,
            node,
            type,
            (frame, self) =>
                self === null && throughParent ? null : readParent(frame.runtime, record(frame, self), key),
            safe
        ),
        target: {
            type,
            bind: (frame) => record(frame, left.run(frame)),
            read: (frame, bound) => readParent(frame.runtime, bound as SObjectValue, key),
            write: (frame, bound, value) =>
                writeParent(frame.runtime, bound as SObjectValue, key, value as SObjectValue | null)
        }
    };
    parents.add(expression);
    return expression;
}
