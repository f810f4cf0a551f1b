/**
 * How the values of Apex are kept in SQLite.
 *
 * | fields | column |
 * |---|---|
 * | text, picklists, ids | TEXT; text that can be filtered has a second column with the text in lower case, which comparisons use |
 * | Boolean | INTEGER 0 or 1, never null |
 * | Integer | INTEGER |
 * | Decimal | REAL |
 * | Date | INTEGER: days since 1970-01-01 |
 * | Datetime | INTEGER: milliseconds since 1970-01-01T00:00Z; the platform keeps whole seconds |
 * | Time | INTEGER: milliseconds since midnight |
 * | Blob | BLOB |
 *
 * Formulas, compound fields and fields that show a parent's field have no column.
 */
import { Big, RoundingMode, type BigDecimal } from 'bigdecimal.js';
import {
    BlobValue,
    DateValue,
    DatetimeValue,
    DoubleValue,
    IdValue,
    TimeValue,
    type Value
} from '../../runtime/values.ts';
import { SECOND } from '../../runtime/calendar.ts';
import type { FieldDescription, FieldType } from '../schema/schema.ts';
import type { SqlValue } from './store.ts';

const textTypes: ReadonlySet<FieldType> = new Set([
    'string',
    'textarea',
    'picklist',
    'multipicklist',
    'combobox',
    'email',
    'phone',
    'url',
    'encryptedstring'
]);

const decimalTypes: ReadonlySet<FieldType> = new Set(['double', 'currency', 'percent']);
const withoutColumn: ReadonlySet<FieldType> = new Set(['address', 'location']);

/** Text to Apex; ids and references are text in the store and not here. */
export function isText(field: FieldDescription): boolean {
    return textTypes.has(field.type);
}

export function isDecimal(field: FieldDescription): boolean {
    return decimalTypes.has(field.type);
}

/** Whether the field's value is kept in the object's own table. */
export function hasColumn(field: FieldDescription): boolean {
    return !withoutColumn.has(field.type) && !field.shows && field.formula === undefined && !field.notSupported;
}

/** Text is compared without case except for the fields that are declared case-sensitive. */
export function isFolded(field: FieldDescription): boolean {
    return isText(field) && field.filterable && !field.caseSensitive && hasColumn(field);
}

/** The name of the column with the lower-case text. */
export function foldedColumn(field: FieldDescription): string {
    return `${field.name}~`;
}

/** As comparisons of text see it: without case. */
export function fold(text: string): string {
    return text.toLowerCase();
}

/** The column's SQL type and constraints. */
export function columnType(field: FieldDescription): string {
    if (field.type === 'boolean') return 'INTEGER NOT NULL DEFAULT 0';
    if (isDecimal(field)) return 'REAL';
    if (field.type === 'base64') return 'BLOB';
    return isText(field) || field.type === 'id' || field.type === 'reference' || field.type === 'anytype'
        ? 'TEXT'
        : 'INTEGER';
}

/** A value of Apex as its column keeps it; an empty text is null, as on the platform. */
export function toSql(value: Value | undefined): SqlValue {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'string' || typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof IdValue) return value.value;
    if (value instanceof DateValue) return value.epochDay;
    if (value instanceof DatetimeValue) return Math.floor(value.milliseconds / SECOND) * SECOND;
    if (value instanceof TimeValue) return value.milliseconds;
    if (value instanceof DoubleValue) return value.value;
    if (value instanceof BlobValue) return value.bytes;
    if (isBigDecimal(value)) return value.numberValue();
    throw new Error(`A value of ${value.constructor.name} cannot be stored in a field.`);
}

/** What a column holds as the Apex value of the field. */
export function fromSql(field: FieldDescription, value: SqlValue): Value {
    if (value === null) return null;
    switch (field.type) {
        case 'id':
        case 'reference':
            return new IdValue(value as string);
        case 'boolean':
            return value === 1;
        case 'double':
        case 'currency':
        case 'percent':
            return decimalOfScale(value as number, field.scale);
        case 'date':
            return new DateValue(value as number);
        case 'datetime':
            return new DatetimeValue(value as number);
        case 'time':
            return new TimeValue(value as number);
        case 'long':
            return BigInt(value as number);
        case 'base64':
            return new BlobValue(value as Uint8Array);
        default:
            return value as string | number;
    }
}

/**
 * "If the Decimal is created as part of a query, the scale is based on the scale of the field returned from the query"; further
 * digits that Apex has stored are kept.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
 */
export function decimalOfScale(value: number, scale: number): BigDecimal {
    const decimal = Big(String(value));
    return decimal.scale() < scale || decimal.scale() < 0 ? decimal.setScale(scale, RoundingMode.HALF_UP) : decimal;
}

function isBigDecimal(value: object): value is BigDecimal {
    return 'numberValue' in value;
}
