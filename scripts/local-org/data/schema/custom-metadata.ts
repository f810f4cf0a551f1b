/**
 * Records of custom metadata types: `customMetadata/Type.Record.md-meta.xml`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_custommetadata.htm
 */
import { Big } from 'bigdecimal.js';
import { nodesOf, rootOf, textOf } from '../../org/metadata-tree.ts';
import type { Metadata, MetadataFile, MetadataProblem } from '../../org/metadata.ts';
import { epochDay } from '../../runtime/calendar.ts';
import { DatetimeValue, DateValue, TimeValue, type Value } from '../../runtime/values.ts';
import { isDecimal, isText } from '../store/columns.ts';
import type { FieldDescription, Schema, SObjectDescription } from './schema.ts';

/** One record as the project writes it. */
export interface CustomMetadataRecord {
    readonly object: SObjectDescription;
    readonly developerName: string;
    readonly label: string;
    /** By the field's own spelling. */
    readonly values: ReadonlyMap<FieldDescription, Value>;
}

/** All records, and what is wrong with those that are left out. */
export function readCustomMetadata(
    metadata: Metadata,
    schema: Schema
): { records: CustomMetadataRecord[]; problems: MetadataProblem[] } {
    const records: CustomMetadataRecord[] = [];
    const problems: MetadataProblem[] = [];
    for (const file of metadata.ofType('CustomMetadata')) {
        const read = readRecord(file, schema);
        if (typeof read === 'string') problems.push({ file: file.file, line: 1, column: 1, message: read });
        else records.push(read);
    }
    return { records, problems };
}

/** The record, or what is wrong with it. */
function readRecord(file: MetadataFile, schema: Schema): CustomMetadataRecord | string {
    const [typeName, developerName = ''] = file.name.split('.');
    const object = schema.object(`${typeName}__mdt`);
    if (object?.kind !== 'metadata') return `There is no custom metadata type ${typeName}__mdt.`;
    const node = rootOf(file);
    const values = new Map<FieldDescription, Value>();
    for (const entry of nodesOf(node, 'values')) {
        const name = textOf(entry, 'field') ?? '';
        const field = object.fields.get(name.toLowerCase());
        if (!field) return `${object.name} has no field ${name}.`;
        const value = valueOf(field, textOf(entry, 'value') ?? '');
        if (value === undefined) return `${textOf(entry, 'value')} is no value of ${object.name}.${field.name}.`;
        values.set(field, value);
    }
    return { object, developerName, label: textOf(node, 'label') ?? developerName, values };
}

/** Undefined when the text is no value of the field's type. */
function valueOf(field: FieldDescription, text: string): Value | undefined {
    if (text === '') return field.type === 'boolean' ? false : null;
    // References are looked up by name when all records are there.
    if (isText(field) || field.type === 'reference') return text;
    if (isDecimal(field)) return Number.isNaN(Number(text)) ? undefined : Big(text);
    switch (field.type) {
        case 'boolean':
            return text === 'true' || text === 'false' ? text === 'true' : undefined;
        case 'date':
            return dateOf(text);
        case 'datetime':
            return Number.isNaN(Date.parse(text)) ? undefined : new DatetimeValue(Date.parse(text));
        case 'time':
            return timeOf(text);
        default:
            return undefined;
    }
}

function dateOf(text: string): DateValue | undefined {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    return match ? new DateValue(epochDay(Number(match[1]), Number(match[2]), Number(match[3]))) : undefined;
}

function timeOf(text: string): TimeValue | undefined {
    const milliseconds = Date.parse(`1970-01-01T${text}`);
    return Number.isNaN(milliseconds) ? undefined : new TimeValue(milliseconds);
}
