/** Records as JSON content. */
import type { SObjectValue } from '../../data/sobject-value.ts';
import { DatetimeValue, IdValue, ListValue, type Value } from '../../runtime/values.ts';
import { isoInstant } from './iso-times.ts';
import { quote } from './json-text.ts';
import type { JsonWriter } from './json-writer.ts';
import type { WriteOptions } from './write-value.ts';

/** The version in the address of a record, as the REST API of the project's API version has it. */
const API_VERSION = 'v67.0';

/** `{"attributes":{"type":"Contact","url":"/services/data/…/003…"},"LastName":"…"}` */
export function writeRecord(
    writer: JsonWriter,
    record: SObjectValue,
    options: WriteOptions,
    write: (value: Value) => void
): void {
    writer.start('object');
    writeAttributes(writer, record);
    // A query gives no value for what is empty.
    const leaveNulls = options.suppressNulls || record.queried;
    for (const [key, value] of record.fields) {
        if (value !== null || !leaveNulls) {
            writer.name(record.object.fields.get(key)?.name ?? key);
            writeField(writer, value, write);
        }
    }
    writeRelated(writer, record, write);
    writer.end('object');
}

function writeAttributes(writer: JsonWriter, record: SObjectValue): void {
    const id = record.fields.get('id');
    writer.name('attributes');
    writer.start('object');
    writer.name('type');
    writer.raw(quote(record.object.name));
    if (id instanceof IdValue) {
        writer.name('url');
        writer.raw(quote(`/services/data/${API_VERSION}/sobjects/${record.object.name}/${id.value}`));
    }
    writer.end('object');
}

/** A Datetime in a record has the offset +0000, elsewhere it ends in Z. */
function writeField(writer: JsonWriter, value: Value, write: (value: Value) => void): void {
    if (value instanceof DatetimeValue) {
        writer.raw(quote(isoInstant(value.milliseconds).replace(/Z$/, '+0000')));
    } else {
        write(value);
    }
}

function writeRelated(writer: JsonWriter, record: SObjectValue, write: (value: Value) => void): void {
    for (const [key, parent] of record.parents) {
        if (parent !== null) {
            writer.name(parentName(record, key));
            write(parent);
        }
    }
    for (const [key, children] of record.children) {
        if (children instanceof ListValue) {
            writer.name(childName(record, key));
            writeChildren(writer, children, write);
        }
    }
}

function parentName(record: SObjectValue, key: string): string {
    const field = [...record.object.fields.values()].find((each) => each.relationshipName?.toLowerCase() === key);
    return field?.relationshipName ?? key;
}

function childName(record: SObjectValue, key: string): string {
    const found = record.object.childRelationships.find((each) => each.relationshipName?.toLowerCase() === key);
    return found?.relationshipName ?? key;
}

function writeChildren(writer: JsonWriter, children: ListValue, write: (value: Value) => void): void {
    writer.start('object');
    writer.name('totalSize');
    writer.raw(String(children.items.length));
    writer.name('done');
    writer.raw('true');
    writer.name('records');
    write(children);
    writer.end('object');
}
