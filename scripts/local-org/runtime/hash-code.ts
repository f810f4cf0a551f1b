/**
 * Hash codes, computed as Java does for the kinds that Java has.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm (System.hashCode)
 */
import { BigDecimal } from 'bigdecimal.js';
import { identityOf, keyOf } from './keys.ts';
import { instanceMethod } from './methods-of.ts';
import type { Runtime } from './runtime.ts';
import {
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

/** A 32-bit number: equal values give equal numbers; 0 for null. */
export function hashCode(runtime: Runtime, value: Value): number {
    switch (typeof value) {
        case 'string':
            return textHash(value);
        case 'number':
            return value;
        case 'boolean':
            return value ? 1231 : 1237;
        case 'bigint':
            return longHash(value);
        default:
            return value === null ? 0 : (scalarHash(value) ?? compositeHash(runtime, value));
    }
}

/** String.hashCode of Java: s[0]*31^(n-1) + … + s[n-1]. */
export function textHash(text: string): number {
    let hash = 0;
    for (let index = 0; index < text.length; index++) {
        hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
    }
    return hash;
}

function longHash(value: bigint): number {
    return Number(BigInt.asIntN(32, value ^ (BigInt.asUintN(64, value) >> 32n)));
}

function scalarHash(value: Value): number | undefined {
    if (value instanceof BigDecimal) {
        return (Math.imul(31, bigIntegerHash(value.unscaledValue())) + value.scale()) | 0;
    }
    if (value instanceof DoubleValue) {
        return longHash(new BigInt64Array(new Float64Array([value.value]).buffer)[0] ?? 0n);
    }
    if (value instanceof IdValue) {
        return textHash(value.value);
    }
    if (value instanceof DateValue) {
        return value.epochDay | 0;
    }
    if (value instanceof DatetimeValue || value instanceof TimeValue) {
        return longHash(BigInt(value.milliseconds));
    }
    return value instanceof EnumValue ? textHash(value.name) : undefined;
}

/** BigInteger.hashCode of Java: the 32-bit words of the magnitude, times the sign. */
function bigIntegerHash(value: bigint): number {
    let hash = 0;
    const words: number[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n) {
        words.unshift(Number(rest & 0xffffffffn));
    }
    for (const word of words) {
        hash = (Math.imul(31, hash) + word) | 0;
    }
    return value < 0n ? -hash | 0 : hash;
}

function compositeHash(runtime: Runtime, value: Value): number {
    const inner = (each: Value): number => hashCode(runtime, each);
    if (value instanceof ListValue) {
        return value.items.reduce((hash: number, each) => (Math.imul(31, hash) + inner(each)) | 0, 1);
    }
    if (value instanceof SetValue) {
        return [...value.entries.values()].reduce((hash: number, each) => (hash + inner(each)) | 0, 0);
    }
    if (value instanceof MapValue) {
        const entries = [...value.entries.values()];
        return entries.reduce((hash, entry) => (hash + (inner(entry.key) ^ inner(entry.value))) | 0, 0);
    }
    if (value instanceof ObjectValue) {
        const own = instanceMethod(value.type, 'hashCode', 0)?.invoke;
        return own ? (runtime.invoke(value, 'hashCode', []) as number) : identityOf(value);
    }
    return textHash(String(keyOf(runtime, value)));
}
