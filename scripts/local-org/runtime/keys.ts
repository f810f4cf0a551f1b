/**
 * The keys under which Sets and Maps file values: equal values give keys that are `===`.
 *
 * Keys are primitives. Strings, numbers, Booleans and null are their own key; every other kind is a text that begins with U+0000, and so
 * does the key of a string that begins with it itself.
 */
import { BigDecimal } from 'bigdecimal.js';
import { SObjectValue } from '../data/sobject-value.ts';
import { doubleToText } from './double-text.ts';
import { hashCode } from './hash-code.ts';
import { instanceMethod } from './methods-of.ts';
import type { Runtime } from './runtime.ts';
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
} from './values.ts';

export type Key = string | number | bigint | boolean | null;

const MARK = '\u0000';

export function keyOf(runtime: Runtime, value: Value): Key {
    if (typeof value === 'string') {
        return value.startsWith(MARK) ? `${MARK}text ${value}` : value;
    }
    if (value === null || typeof value !== 'object') {
        return value;
    }
    if (value instanceof IdValue) {
        // An Id and its text in 18 characters are equal.
        return value.value;
    }
    return MARK + (scalarKey(value) ?? compositeKey(runtime, value));
}

function scalarKey(value: Value): string | undefined {
    if (value instanceof BigDecimal) {
        // 1.1 and 1.10 are different keys: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
        return `decimal ${value.unscaledValue()} ${value.scale()}`;
    }
    if (value instanceof DoubleValue) {
        return `double ${doubleToText(value.value)}`;
    }
    if (value instanceof DateValue) {
        return `date ${value.epochDay}`;
    }
    if (value instanceof DatetimeValue) {
        return `datetime ${value.milliseconds}`;
    }
    if (value instanceof TimeValue) {
        return `time ${value.milliseconds}`;
    }
    return value instanceof BlobValue ? `blob ${Buffer.from(value.bytes).toString('base64')}` : undefined;
}

function compositeKey(runtime: Runtime, value: Value): string {
    const inner = (each: Value): string => delimited(keyOf(runtime, each));
    if (value instanceof ListValue) {
        return `list ${value.items.map(inner).join('')}`;
    }
    if (value instanceof SetValue) {
        return `set ${[...value.entries.keys()]
            .map((key) => delimited(key as Key))
            .sort()
            .join('')}`;
    }
    if (value instanceof MapValue) {
        const pairs = [...value.entries].map(([key, entry]) => delimited(key as Key) + inner(entry.value));
        return `map ${pairs.sort().join('')}`;
    }
    if (value instanceof SObjectValue) {
        return `record ${value.object.name} ${recordParts(value, inner).sort().join('')}`;
    }
    return `object ${representative(runtime, value as EnumValue | ObjectValue)}`;
}

/** Records are equal when their fields and related records are. */
function recordParts(record: SObjectValue, inner: (value: Value) => string): string[] {
    const named = [...record.fields, ...record.parents, ...record.children];
    return named.map(([name, value]) => `${name}${inner(value)}`);
}

/** Type and length in front, so that no two sequences of keys run into the same text. */
function delimited(key: Key): string {
    const text = String(key);
    return `${key === null ? 'null' : typeof key}${text.length}:${text}`;
}

/** Numbers for objects in the order in which they were first met. */
const identities = new WeakMap<object, number>();
let lastIdentity = 0;

/** A number that no other object has. */
export function identityOf(value: object): number {
    let identity = identities.get(value);
    if (identity === undefined) {
        lastIdentity += 1;
        identity = lastIdentity;
        identities.set(value, identity);
    }
    return identity;
}

/** Objects with their own equals, by hash code: the first of each group of equal ones stands for all. */
const representatives = new WeakMap<Runtime, Map<number, ObjectValue[]>>();

function representative(runtime: Runtime, value: EnumValue | ObjectValue): number {
    if (value instanceof EnumValue || !instanceMethod(value.type, 'equals', 1)?.invoke) {
        return identityOf(value);
    }
    const byHash = representatives.get(runtime) ?? new Map<number, ObjectValue[]>();
    representatives.set(runtime, byHash);
    const hash = hashCode(runtime, value);
    const bucket = byHash.get(hash) ?? [];
    byHash.set(hash, bucket);
    const known = bucket.find((each) => each === value || runtime.invoke(each, 'equals', [value]) === true);
    if (!known) {
        bucket.push(value);
    }
    return identityOf(known ?? value);
}
