/** Parameters of an @AuraEnabled method: from the JSON that a component sends to Apex values. */
import { Big } from 'bigdecimal.js';
import type { Type } from '../apex/types.ts';
import { writeField } from '../data/sobject-access.ts';
import { SObjectValue } from '../data/sobject-value.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { idFromText } from '../runtime/ids.ts';
import { DatetimeValue, DateValue, DoubleValue, ListValue, type Value } from '../runtime/values.ts';
import { DAY } from '../runtime/calendar.ts';
import { fieldType } from '../apex/compile/sobject-fields.ts';

/** Throws System.JSONException-like sentences for values that do not fit, as the Aura edge does. */
export function toApex(runtime: ApexRuntime, json: unknown, type: Type): Value {
    const { types } = runtime;
    if (json === null || json === undefined) {
        return null;
    }
    if (types.isList(type) || types.isSet(type)) {
        return listToApex(runtime, json, type);
    }
    if (types.isMap(type)) {
        return mapToApex(runtime, json, type);
    }
    if (type.definition.kind === 'sobject') {
        return recordToApex(runtime, json, type);
    }
    if (type.definition.isUser) {
        return objectToApex(runtime, json, type);
    }
    return scalarToApex(runtime, json, type);
}

function refuse(runtime: ApexRuntime, json: unknown, type: Type): never {
    throw runtime.exception(
        'System.TypeException',
        `Value provided is invalid for action parameter of type '${type.name}': ${JSON.stringify(json)}`
    );
}

function scalarToApex(runtime: ApexRuntime, json: unknown, type: Type): Value {
    const { types } = runtime;
    if (typeof json === 'object') {
        return type === types.object ? anyToApex(runtime, json) : refuse(runtime, json, type);
    }
    const text = typeof json === 'string' ? json : JSON.stringify(json);
    switch (type) {
        case types.string:
            return text;
        case types.id:
            return idFromText(runtime, text);
        case types.boolean:
            return typeof json === 'boolean' ? json : text === 'true';
        case types.integer:
            return Number.isInteger(Number(json)) ? Number(json) | 0 : refuse(runtime, json, type);
        case types.long:
            return BigInt(text);
        case types.double:
            return new DoubleValue(Number(json));
        case types.decimal:
            return Number.isNaN(Number(json)) ? refuse(runtime, json, type) : Big(text);
        case types.date:
            return new DateValue(Math.floor(Date.parse(text) / DAY));
        case types.datetime:
            return new DatetimeValue(Date.parse(text));
        default:
            return type === types.object ? (json as Value) : refuse(runtime, json, type);
    }
}

function anyToApex(runtime: ApexRuntime, json: object | null): Value {
    const { types } = runtime;
    const type = Array.isArray(json) ? types.list(types.object) : types.map(types.string, types.object);
    return toApex(runtime, json, type);
}

function listToApex(runtime: ApexRuntime, json: unknown, type: Type): Value {
    if (!Array.isArray(json)) {
        return refuse(runtime, json, type);
    }
    const items = json.map((each) => toApex(runtime, each, type.args[0]));
    return runtime.types.isList(type) ? new ListValue(type, items) : runtime.newSet(type, items);
}

function mapToApex(runtime: ApexRuntime, json: unknown, type: Type): Value {
    const [keyType, valueType] = type.args as [Type, Type];
    const pairs = Object.entries(json as Record<string, unknown>).map(
        ([key, value]) => [toApex(runtime, key, keyType), toApex(runtime, value, valueType)] as const
    );
    return runtime.newMap(type, pairs);
}

function recordToApex(runtime: ApexRuntime, json: unknown, type: Type): Value {
    const { sobjectType, ...values } = json as Record<string, unknown>;
    const name = type.definition.objectName || String((sobjectType as string | undefined) ?? '');
    const object = runtime.org.schema.object(name) ?? refuse(runtime, json, type);
    const record = new SObjectValue(object);
    for (const [name, value] of Object.entries(values)) {
        const field = object.fields.get(name.toLowerCase());
        if (field) {
            writeField(runtime, record, name.toLowerCase(), toApex(runtime, value, fieldType(runtime.types, field)));
        }
    }
    return record;
}

/** Public @AuraEnabled members are set through their properties. */
function objectToApex(runtime: ApexRuntime, json: unknown, type: Type): Value {
    const object = runtime.construct(type, []);
    for (const [name, value] of Object.entries(json as Record<string, unknown>)) {
        const field = type.definition.fields.get(name.toLowerCase());
        if (field && !field.isStatic) {
            runtime.setField(object, field, toApex(runtime, value, field.type));
        }
    }
    return object;
}
