/**
 * What Apex values are at run time.
 *
 * | Apex | here |
 * |---|---|
 * | null, Boolean, String | null, boolean, string |
 * | Integer | number (always a 32-bit integer) |
 * | Long | bigint (always within 64 bits) |
 * | Double | {@link DoubleValue} |
 * | Decimal | BigDecimal of bigdecimal.js (Java's BigDecimal: unscaled value and scale) |
 * | Id | {@link IdValue} |
 * | Date, Datetime, Time, Blob | {@link DateValue}, {@link DatetimeValue}, {@link TimeValue}, {@link BlobValue} |
 * | List, Set, Map | {@link ListValue}, {@link SetValue}, {@link MapValue} |
 * | sObjects | SObjectValue (data/sobject-value.ts) |
 * | enum constants | {@link EnumValue} |
 * | instances of user and platform classes | {@link ObjectValue} |
 * | Type tokens (`Foo.class`) | an ObjectValue of System.Type whose state is the Type |
 */
import type { BigDecimal } from 'bigdecimal.js';
import type { SObjectValue } from '../data/sobject-value.ts';
import type { Type } from '../apex/types.ts';

export type Value =
    | null
    | boolean
    | number
    | bigint
    | string
    | BigDecimal
    | DoubleValue
    | IdValue
    | DateValue
    | DatetimeValue
    | TimeValue
    | BlobValue
    | ListValue
    | SetValue
    | MapValue
    | SObjectValue
    | EnumValue
    | ObjectValue;

/** A 64-bit floating point number; its own class so that it can be told from an Integer at run time. */
export class DoubleValue {
    readonly value: number;

    constructor(value: number) {
        this.value = value;
    }
}

/** A record id in its 18 character form. */
export class IdValue {
    readonly value: string;

    constructor(value: string) {
        this.value = value;
    }
}

/** A calendar day without time zone; `epochDay` counts days since 1970-01-01. */
export class DateValue {
    readonly epochDay: number;

    constructor(epochDay: number) {
        this.epochDay = epochDay;
    }
}

/** An instant; `milliseconds` since 1970-01-01T00:00:00Z. */
export class DatetimeValue {
    readonly milliseconds: number;

    constructor(milliseconds: number) {
        this.milliseconds = milliseconds;
    }
}

/** A time of day; `milliseconds` since midnight, 0 to 86,399,999. */
export class TimeValue {
    readonly milliseconds: number;

    constructor(milliseconds: number) {
        this.milliseconds = milliseconds;
    }
}

/** Bytes. */
export class BlobValue {
    readonly bytes: Uint8Array;

    constructor(bytes: Uint8Array) {
        this.bytes = bytes;
    }
}

/** A list; `type` is the whole type, for example List<String>. */
export class ListValue {
    readonly type: Type;
    readonly items: Value[];
    /** Iterations under way: changing the list meanwhile is refused. */
    iterations = 0;
    /** Changes are refused with `Collection is read-only`, for example of Trigger.new. */
    readOnly = false;

    constructor(type: Type, items: Value[] = []) {
        this.type = type;
        this.items = items;
    }
}

/** A set in insertion order; keys come from `Runtime.keyOf`. */
export class SetValue {
    readonly type: Type;
    readonly entries: Map<unknown, Value>;
    iterations = 0;
    /** Changes are refused with `Collection is read-only`, for example of Trigger.new. */
    readOnly = false;

    constructor(type: Type, entries: Map<unknown, Value> = new Map()) {
        this.type = type;
        this.entries = entries;
    }
}

/** A map in insertion order; keys come from `Runtime.keyOf`. */
export class MapValue {
    readonly type: Type;
    readonly entries: Map<unknown, { readonly key: Value; value: Value }>;
    iterations = 0;
    /** Changes are refused with `Collection is read-only`, for example of Trigger.new. */
    readOnly = false;

    constructor(type: Type, entries: Map<unknown, { readonly key: Value; value: Value }> = new Map()) {
        this.type = type;
        this.entries = entries;
    }
}

/** One constant of an enum; each exists once per enum definition. */
export class EnumValue {
    readonly type: Type;
    readonly name: string;
    readonly ordinal: number;

    constructor(type: Type, name: string, ordinal: number) {
        this.type = type;
        this.name = name;
        this.ordinal = ordinal;
    }
}

/** An instance of a class: `fields` are the slots of user classes, `state` is what a platform class keeps. */
export class ObjectValue {
    readonly type: Type;
    readonly fields: Value[];
    state: unknown;

    constructor(type: Type, fields: Value[] = [], state: unknown = undefined) {
        this.type = type;
        this.fields = fields;
        this.state = state;
    }
}
