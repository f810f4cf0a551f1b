/**
 * When values are equal: `==` of Apex, and the keys under which Sets and Maps file values.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_expressions_operators_understanding.htm
 */
import { BigDecimal } from 'bigdecimal.js';
import { SObjectValue } from '../data/sobject-value.ts';
import { DAY } from './calendar.ts';
import { keyOf } from './keys.ts';
import { instanceMethod } from './methods-of.ts';
import { normalizeId } from './ids.ts';
import { toDecimal } from './decimals.ts';
import { isNumber } from './ordering.ts';
import type { Runtime } from './runtime.ts';
import {
    BlobValue,
    DatetimeValue,
    DateValue,
    DoubleValue,
    IdValue,
    ListValue,
    MapValue,
    ObjectValue,
    SetValue,
    TimeValue,
    type Value
} from './values.ts';

/**
 * `==`: strings without case, numbers by value whatever their kind, collections and records by content, objects by their own `equals`
 * or else by identity.
 */
export function equals(runtime: Runtime, left: Value, right: Value): boolean {
    if (left === right) {
        return true;
    }
    if (left === null || right === null) {
        return false;
    }
    if (typeof left === 'string' && typeof right === 'string') {
        return equalsIgnoreCase(left, right);
    }
    if (isNumber(left) && isNumber(right)) {
        return sameNumber(left, right);
    }
    return sameScalar(left, right) ?? sameComposite(runtime, left, right);
}

/** As Java's String.equalsIgnoreCase. */
export function equalsIgnoreCase(left: string, right: string): boolean {
    return left.length === right.length && left.toUpperCase().toLowerCase() === right.toUpperCase().toLowerCase();
}

function sameNumber(left: Value, right: Value): boolean {
    if (left instanceof DoubleValue || right instanceof DoubleValue) {
        return Number(numberOf(left)) === Number(numberOf(right));
    }
    return toDecimal(left).compareTo(toDecimal(right)) === 0;
}

function numberOf(value: Value): number | bigint {
    if (value instanceof BigDecimal) {
        return value.numberValue();
    }
    return value instanceof DoubleValue ? value.value : (value as number | bigint);
}

/** Undefined when the values are of no kind that is compared here. */
function sameScalar(left: Value, right: Value): boolean | undefined {
    if (left instanceof IdValue || right instanceof IdValue) {
        return idText(left) !== undefined && idText(left) === idText(right);
    }
    const [leftInstant, rightInstant] = [instant(left), instant(right)];
    if (leftInstant !== undefined && rightInstant !== undefined) {
        return leftInstant === rightInstant;
    }
    if (left instanceof TimeValue && right instanceof TimeValue) {
        return left.milliseconds === right.milliseconds;
    }
    if (left instanceof BlobValue && right instanceof BlobValue) {
        return Buffer.compare(left.bytes, right.bytes) === 0;
    }
    return undefined;
}

function idText(value: Value): string | undefined {
    return value instanceof IdValue ? value.value : typeof value === 'string' ? normalizeId(value) : undefined;
}

/** A Date is midnight GMT when it meets a Datetime. */
function instant(value: Value): number | undefined {
    if (value instanceof DateValue) {
        return value.epochDay * DAY;
    }
    return value instanceof DatetimeValue ? value.milliseconds : undefined;
}

function sameComposite(runtime: Runtime, left: Value, right: Value): boolean {
    if (left instanceof ListValue && right instanceof ListValue) {
        // https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm: elements by ==.
        return (
            left.items.length === right.items.length &&
            left.items.every((each, index) => equals(runtime, each, right.items[index] ?? null))
        );
    }
    if (left instanceof SetValue && right instanceof SetValue) {
        return (
            left.entries.size === right.entries.size && [...left.entries.keys()].every((key) => right.entries.has(key))
        );
    }
    if (left instanceof MapValue && right instanceof MapValue) {
        return sameMap(runtime, left, right);
    }
    if (left instanceof SObjectValue && right instanceof SObjectValue) {
        return keyOf(runtime, left) === keyOf(runtime, right);
    }
    return left instanceof ObjectValue && sameObject(runtime, left, right);
}

function sameMap(runtime: Runtime, left: MapValue, right: MapValue): boolean {
    return (
        left.entries.size === right.entries.size &&
        [...left.entries].every(([key, { value }]) => {
            const other = right.entries.get(key);
            return other !== undefined && equals(runtime, value, other.value);
        })
    );
}

function sameObject(runtime: Runtime, left: ObjectValue, right: Value): boolean {
    return instanceMethod(left.type, 'equals', 1)?.invoke ? runtime.invoke(left, 'equals', [right]) === true : false;
}
