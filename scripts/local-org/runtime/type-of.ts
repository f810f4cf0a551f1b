/** The type that a value has at run time. */
import { BigDecimal } from 'bigdecimal.js';
import type { Types } from '../apex/type-registry.ts';
import type { Type } from '../apex/types.ts';
import { SObjectValue } from '../data/sobject-value.ts';
import { normalizeId } from './ids.ts';
import { BlobValue, DatetimeValue, DateValue, DoubleValue, IdValue, TimeValue, type Value } from './values.ts';

export function typeOf(types: Types, value: Value): Type {
    switch (typeof value) {
        case 'boolean':
            return types.boolean;
        case 'number':
            return types.integer;
        case 'bigint':
            return types.long;
        case 'string':
            return types.string;
        default:
            return value === null ? types.null : typeOfObject(types, value);
    }
}

type ObjectKind = Exclude<Value, null | boolean | number | bigint | string>;

function typeOfObject(types: Types, value: ObjectKind): Type {
    if (value instanceof BigDecimal) {
        return types.decimal;
    }
    if (value instanceof DoubleValue) {
        return types.double;
    }
    if (value instanceof IdValue) {
        return types.id;
    }
    if (value instanceof DateValue) {
        return types.date;
    }
    if (value instanceof DatetimeValue) {
        return types.datetime;
    }
    if (value instanceof TimeValue) {
        return types.time;
    }
    if (value instanceof BlobValue) {
        return types.blob;
    }
    if (value instanceof SObjectValue) {
        return types.sobjectType(value.object.name) ?? types.parse(value.object.name) ?? types.sobject;
    }
    return value.type;
}

/**
 * What `instanceof` answers: false for null. Primitives count as everything they convert to (an Integer is a Decimal, a Date a
 * Datetime, a text that is an id an Id), as the tests of public libraries that pass in orgs show:
 * https://github.com/apex-enterprise-patterns/fflib-apex-mocks
 */
export function isInstance(types: Types, value: Value, type: Type): boolean {
    if (value === null) {
        return false;
    }
    const actual = typeOf(types, value);
    if (actual === type || type === types.object || types.isSubtype(actual, type)) {
        return true;
    }
    if (typeof value === 'string') {
        return type === types.id && normalizeId(value) !== undefined;
    }
    if (actual.definition.kind === 'primitive') {
        return types.isAssignable(actual, type);
    }
    if (actual.definition.kind === 'sobject') {
        return type === types.sobject;
    }
    return actual.args.length > 0 && types.isAssignable(actual, type);
}
