/** JSON.serialize: Apex values as JSON content. */
import { BigDecimal } from 'bigdecimal.js';
import type { FieldDefinition, Type } from '../../apex/types.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import { fieldOfToken } from '../../data/tokens.ts';
import { isException } from '../../runtime/exception-text.ts';
import { dayText, timeText } from '../../runtime/calendar.ts';
import { doubleToText } from '../../runtime/double-text.ts';
import type { Runtime } from '../../runtime/runtime.ts';
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
} from '../../runtime/values.ts';
import { platformType } from '../native-values.ts';
import { isoInstant } from './iso-times.ts';
import { quote } from './json-text.ts';
import type { JsonWriter } from './json-writer.ts';
import { writeRecord } from './write-record.ts';

export interface WriteOptions {
    /** Fields of Apex objects that are null are left out. */
    readonly suppressNulls: boolean;
}

export class ValueWriter {
    private readonly runtime: Runtime;
    private readonly writer: JsonWriter;
    private readonly options: WriteOptions;
    private readonly path: Value[] = [];

    constructor(runtime: Runtime, writer: JsonWriter, options: WriteOptions) {
        this.runtime = runtime;
        this.writer = writer;
        this.options = options;
    }

    write(value: Value): void {
        const scalar = scalarJson(value);
        if (scalar !== undefined) {
            this.writer.raw(scalar);
            return;
        }
        if (this.path.includes(value)) {
            throw this.runtime.exception('System.JSONException', 'Direct self-reference leading to cycle');
        }
        this.path.push(value);
        this.composite(value);
        this.path.pop();
    }

    private composite(value: Value): void {
        if (value instanceof ListValue) {
            this.array(value.items);
        } else if (value instanceof SetValue) {
            this.array([...value.entries.values()]);
        } else if (value instanceof MapValue) {
            this.map(value);
        } else if (value instanceof SObjectValue) {
            writeRecord(this.writer, value, this.options, (each) => this.write(each));
        } else {
            this.object(value as ObjectValue);
        }
    }

    private array(items: readonly Value[]): void {
        this.writer.start('array');
        items.forEach((item) => this.write(item));
        this.writer.end('array');
    }

    private map(map: MapValue): void {
        this.writer.start('object');
        for (const { key, value } of map.entries.values()) {
            this.writer.name(this.keyText(key));
            this.write(value);
        }
        this.writer.end('object');
    }

    /** As the key would be written as a value, without the quotation marks; a field by its name. */
    private keyText(key: Value): string {
        if (key instanceof ObjectValue && key.type === platformType(this.runtime, 'Schema.SObjectField')) {
            return fieldOfToken(key).field.name;
        }
        const json = scalarJson(key);
        if (json === undefined) {
            return this.unsupported(this.runtime.typeOf(key));
        }
        return json.startsWith('"') ? (JSON.parse(json) as string) : json;
    }

    private object(object: ObjectValue): void {
        if (!object.type.definition.isUser || isException(object.type)) {
            this.unsupported(object.type);
        }
        this.writer.start('object');
        for (const field of instanceFields(object.type)) {
            const value = field.get ? field.get(this.runtime, object) : (object.fields[field.slot] ?? null);
            if (value !== null || !this.options.suppressNulls) {
                this.writer.name(field.name);
                this.write(value);
            }
        }
        this.writer.end('object');
    }

    private unsupported(type: Type): never {
        throw this.runtime.exception('System.JSONException', `Apex Type unsupported in JSON: ${type.name}`);
    }
}

/** Those of superclasses first, each class's in the order in which they are declared. */
function instanceFields(type: Type): FieldDefinition[] {
    const inherited = type.definition.superclass ? instanceFields(type.definition.superclass) : [];
    const own = [...type.definition.fields.values()].filter((field) => !field.isStatic && !field.isTransient);
    return [...inherited, ...own];
}

/** JSON of a value without parts; undefined for collections, records and objects. */
function scalarJson(value: Value): string | undefined {
    switch (typeof value) {
        case 'string':
            return quote(value);
        case 'number':
        case 'boolean':
        case 'bigint':
            return String(value);
        default:
            return value === null ? 'null' : scalarObjectJson(value);
    }
}

function scalarObjectJson(value: Value): string | undefined {
    if (value instanceof BigDecimal) {
        return value.toString();
    }
    if (value instanceof DoubleValue) {
        return Number.isFinite(value.value) ? doubleToText(value.value) : quote(doubleToText(value.value));
    }
    if (value instanceof IdValue) {
        return quote(value.value);
    }
    if (value instanceof EnumValue) {
        return quote(value.name);
    }
    if (value instanceof BlobValue) {
        return quote(Buffer.from(value.bytes).toString('base64'));
    }
    return temporalJson(value);
}

function temporalJson(value: Value): string | undefined {
    if (value instanceof DateValue) {
        return quote(dayText(value.epochDay));
    }
    if (value instanceof DatetimeValue) {
        return quote(isoInstant(value.milliseconds));
    }
    return value instanceof TimeValue ? quote(timeText(value.milliseconds)) : undefined;
}
