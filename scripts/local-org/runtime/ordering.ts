/**
 * The order that List.sort uses: nulls first, then ascending.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_collections_lists_sorting.htm
 */
import { BigDecimal } from 'bigdecimal.js';
import { SObjectValue } from '../data/sobject-value.ts';
import { toDecimal } from './decimals.ts';
import { DAY } from './calendar.ts';
import { instanceMethod } from './methods-of.ts';
import { compareRecords } from './record-order.ts';
import type { Runtime } from './runtime.ts';
import {
    DatetimeValue,
    DateValue,
    DoubleValue,
    EnumValue,
    IdValue,
    ObjectValue,
    TimeValue,
    type Value
} from './values.ts';

/** Negative, zero or positive. Throws `System.ListException` for values without an order. */
export function compare(runtime: Runtime, left: Value, right: Value): number {
    if (left === null || right === null) {
        return (left === null ? 0 : 1) - (right === null ? 0 : 1);
    }
    if (isNumber(left) && isNumber(right)) {
        return compareNumbers(left, right);
    }
    const [leftKey, rightKey] = [sortKey(left), sortKey(right)];
    if (leftKey !== undefined && typeof leftKey === typeof rightKey) {
        return sign(leftKey, rightKey as typeof leftKey);
    }
    if (left instanceof SObjectValue && right instanceof SObjectValue) {
        return compareRecords(runtime, left, right);
    }
    return compareObjects(runtime, left, right);
}

/** Numbers of any kind by value. */
function compareNumbers(left: Value, right: Value): number {
    if (typeof left === typeof right && typeof left !== 'object') {
        return sign(left as number, right as number);
    }
    if (left instanceof DoubleValue || right instanceof DoubleValue) {
        return sign(asNumber(left), asNumber(right));
    }
    return toDecimal(left).compareTo(toDecimal(right));
}

function sign<T extends string | number>(left: T, right: T): number {
    return left < right ? -1 : left > right ? 1 : 0;
}

export function isNumber(value: Value): boolean {
    return (
        typeof value === 'number' ||
        typeof value === 'bigint' ||
        value instanceof BigDecimal ||
        value instanceof DoubleValue
    );
}

function asNumber(value: Value): number {
    if (value instanceof DoubleValue) {
        return value.value;
    }
    return value instanceof BigDecimal ? value.numberValue() : Number(value);
}

function sortKey(value: Value): string | number | undefined {
    if (typeof value === 'string') {
        return value;
    }
    if (typeof value === 'boolean') {
        return value ? 1 : 0;
    }
    if (value instanceof IdValue) {
        return value.value;
    }
    if (value instanceof EnumValue) {
        return value.ordinal;
    }
    if (value instanceof DateValue) {
        return value.epochDay * DAY;
    }
    return value instanceof DatetimeValue || value instanceof TimeValue ? value.milliseconds : undefined;
}

function compareObjects(runtime: Runtime, left: Value, right: Value): number {
    if (left instanceof ObjectValue && instanceMethod(left.type, 'compareTo', 1)?.invoke) {
        const result = runtime.invoke(left, 'compareTo', [right]);
        if (result === null) {
            throw runtime.exception('System.NullPointerException', 'Attempt to de-reference a null object');
        }
        return result as number;
    }
    const unordered = left instanceof ObjectValue ? left : right;
    throw runtime.exception(
        'System.ListException',
        `One or more of the items in this list is not Comparable: ${runtime.typeOf(unordered).name}`
    );
}
