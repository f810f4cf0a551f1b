/**
 * The text of a value as `'' + value`, System.debug and collections show it. (`String.valueOf(Date)` and `String.valueOf(Datetime)` are
 * different: see platform/text.)
 */
import { BigDecimal } from 'bigdecimal.js';
import { SObjectValue } from '../data/sobject-value.ts';
import { dayText, instantText, timeText } from './calendar.ts';
import { doubleToText } from './double-text.ts';
import { exceptionText, isException } from './exception-text.ts';
import { instanceMethod } from './methods-of.ts';
import type { Runtime } from './runtime.ts';
import { Stub } from './stub.ts';
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

/**
 * Objects, records and collections that have been shown: each is shown once.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm#apex_System_List_toString
 */
type Shown = Set<Value>;

/** Stands for what has been shown before. */
const AGAIN = '(already output)';

/** Collections show this many elements and then `...`. */
const ELEMENTS = 10;

/** Never fails for a value without a toString of its own; a user's toString may throw. */
export function stringify(runtime: Runtime, value: Value, shown: Shown = new Set()): string {
    if (value === null || typeof value !== 'object') {
        return String(value);
    }
    if (value instanceof BigDecimal) {
        return value.toString();
    }
    if (value instanceof DoubleValue) {
        return doubleToText(value.value);
    }
    if (value instanceof IdValue) {
        return value.value;
    }
    if (value instanceof EnumValue) {
        return value.name;
    }
    if (value instanceof BlobValue) {
        return `Blob[${value.bytes.length}]`;
    }
    return stringifyTemporal(value) ?? stringifyComposite(runtime, value, shown);
}

/** A Date shows midnight as well: `2026-05-03 00:00:00`. Datetimes are in GMT. */
function stringifyTemporal(value: Value): string | undefined {
    if (value instanceof DateValue) {
        return `${dayText(value.epochDay)} 00:00:00`;
    }
    if (value instanceof DatetimeValue) {
        return instantText(value.milliseconds);
    }
    return value instanceof TimeValue ? timeText(value.milliseconds) : undefined;
}

function stringifyComposite(runtime: Runtime, value: Value, shown: Shown): string {
    if (shown.has(value)) {
        return AGAIN;
    }
    shown.add(value);
    const inner = (each: Value): string => stringify(runtime, each, shown);
    const pair = (name: string, each: Value): string => `${name}=${inner(each)}`;
    if (value instanceof ListValue) {
        return `(${elements(value.items, inner)})`;
    }
    if (value instanceof SetValue) {
        return `{${elements([...value.entries.values()], inner)}}`;
    }
    if (value instanceof MapValue) {
        return `{${elements([...value.entries.values()], (entry) => pair(inner(entry.key), entry.value))}}`;
    }
    if (value instanceof SObjectValue) {
        return `${value.object.name}:{${sobjectPairs(value, pair).join(', ')}}`;
    }
    return stringifyObject(runtime, value as ObjectValue, pair);
}

function elements<T>(items: readonly T[], show: (item: T) => string): string {
    const texts = items.slice(0, ELEMENTS).map(show);
    return (items.length > ELEMENTS ? [...texts, '...'] : texts).join(', ');
}

/** Fields in the order in which they were set or queried, with their own spelling; related records are not shown. */
function sobjectPairs(record: SObjectValue, pair: (name: string, value: Value) => string): string[] {
    return [...record.fields].map(([key, value]) => pair(record.object.fields.get(key)?.name ?? key, value));
}

function stringifyObject(runtime: Runtime, object: ObjectValue, pair: (name: string, value: Value) => string): string {
    if (object.state instanceof Stub) {
        // As seen in orgs: the generated class has the stubbed one's name with this ending.
        return `${object.type.name}__sfdc_ApexStub:[]`;
    }
    const own = instanceMethod(object.type, 'toString', 0);
    if (own?.invoke) {
        return runtime.invoke(object, 'toString', []) as string;
    }
    if (isException(object.type)) {
        return exceptionText(object);
    }
    return `${object.type.definition.name}:[${objectPairs(object, pair).join(', ')}]`;
}

function objectPairs(object: ObjectValue, pair: (name: string, value: Value) => string): string[] {
    const pairs: string[] = [];
    for (let type = object.type; type; type = type.definition.superclass!) {
        const own = [...type.definition.fields.values()].filter((field) => !field.isStatic && field.slot >= 0);
        pairs.unshift(...own.map((field) => pair(field.name, object.fields[field.slot] ?? null)));
    }
    return pairs;
}
