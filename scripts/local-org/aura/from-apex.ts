/**
 * The result of an @AuraEnabled method as the component receives it: @AuraEnabled members of classes, records with their populated
 * fields, Dates and Datetimes as ISO 8601 text.
 */
import { BigDecimal } from 'bigdecimal.js';
import { findAnnotation } from '../apex/declare/modifiers.ts';
import type { FieldDefinition, Type } from '../apex/types.ts';
import { SObjectValue } from '../data/sobject-value.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { dayText, timeText } from '../runtime/calendar.ts';
import {
    BlobValue,
    DatetimeValue,
    DateValue,
    DoubleValue,
    EnumValue,
    IdValue,
    ListValue,
    MapValue,
    ObjectValue,
    SetValue,
    TimeValue,
    type Value
} from '../runtime/values.ts';

export function fromApex(runtime: ApexRuntime, value: Value): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
        return value;
    }
    if (value instanceof ListValue) {
        return value.items.map((item) => fromApex(runtime, item));
    }
    if (value instanceof SetValue) {
        return [...value.entries.values()].map((item) => fromApex(runtime, item));
    }
    if (value instanceof MapValue) {
        const pairs = [...value.entries.values()].map(
            (entry) => [runtime.stringify(entry.key), fromApex(runtime, entry.value)] as const
        );
        return Object.fromEntries(pairs);
    }
    if (value instanceof SObjectValue) {
        return fromRecord(runtime, value);
    }
    return value instanceof ObjectValue ? fromObject(runtime, value) : fromScalar(value);
}

function fromScalar(value: Exclude<Value, null | ObjectValue>): unknown {
    if (typeof value === 'bigint') {
        return Number(value);
    }
    if (value instanceof BigDecimal) {
        return value.numberValue();
    }
    if (value instanceof DoubleValue || value instanceof IdValue) {
        return value.value;
    }
    if (value instanceof DateValue) {
        return dayText(value.epochDay);
    }
    if (value instanceof DatetimeValue) {
        return new Date(value.milliseconds).toISOString();
    }
    if (value instanceof TimeValue) {
        return timeText(value.milliseconds);
    }
    if (value instanceof BlobValue) {
        return Buffer.from(value.bytes).toString('base64');
    }
    return value instanceof EnumValue ? value.name : undefined;
}

function fromRecord(runtime: ApexRuntime, record: SObjectValue): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [key, value] of record.fields) {
        if (value !== null) {
            result[record.object.fields.get(key)?.name ?? key] = fromApex(runtime, value);
        }
    }
    for (const [key, parent] of record.parents) {
        const field = [...record.object.fields.values()].find((each) => each.relationshipName?.toLowerCase() === key);
        if (parent) {
            result[field?.relationshipName ?? key] = fromRecord(runtime, parent);
        }
    }
    for (const [key, children] of record.children) {
        const child = record.object.childRelationships.find((each) => each.relationshipName?.toLowerCase() === key);
        result[child?.relationshipName ?? key] = fromApex(runtime, children);
    }
    return result;
}

/** Only @AuraEnabled fields and properties travel. */
function fromObject(runtime: ApexRuntime, object: ObjectValue): Record<string, unknown> {
    const members = auraMembers(object.type);
    return Object.fromEntries(members.map((field) => [field.name, fromApex(runtime, runtime.getField(object, field))]));
}

function auraMembers(type: Type): FieldDefinition[] {
    const inherited = type.definition.superclass ? auraMembers(type.definition.superclass) : [];
    const own = [...type.definition.fields.values()].filter(
        (field) => !field.isStatic && findAnnotation(field.annotations, 'auraenabled')
    );
    return [...inherited, ...own];
}
