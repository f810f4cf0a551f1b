/** What the table of an object looks like: a column per field, named as the field, and indexes on what is looked up. */
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import { columnType, foldedColumn, hasColumn, isFolded } from './columns.ts';

/** A name as SQL quotes it. */
export function quoted(name: string): string {
    return `"${name.replaceAll('"', '""')}"`;
}

/** Lookups that nobody follows from parent to child, and that would only slow inserts down. */
const withoutIndex = new Set(['CreatedById', 'LastModifiedById', 'MasterRecordId', 'ContentModifiedById']);

/** The SQL that makes an object's table and its indexes. */
export function createTable(object: SObjectDescription): string[] {
    const columns = [...object.fields.values()].flatMap(columnsOf);
    return [`CREATE TABLE ${quoted(object.name)} (${columns.join(', ')})`, ...indexesOf(object)];
}

/** The SQL that adds the columns a table does not have yet. */
export function addColumns(object: SObjectDescription, existing: ReadonlySet<string>): string[] {
    const missing = [...object.fields.values()].filter((field) => hasColumn(field) && !existing.has(field.name));
    return missing.flatMap((field) => [
        ...columnsOf(field).map((column) => `ALTER TABLE ${quoted(object.name)} ADD COLUMN ${column}`),
        ...indexOf(object, field)
    ]);
}

function columnsOf(field: FieldDescription): string[] {
    if (!hasColumn(field)) return [];
    const key = field.type === 'id' && field.name === 'Id' ? ' PRIMARY KEY' : '';
    const column = `${quoted(field.name)} ${columnType(field)}${key}`;
    return isFolded(field) ? [column, `${quoted(foldedColumn(field))} TEXT`] : [column];
}

function indexesOf(object: SObjectDescription): string[] {
    return [...object.fields.values()].flatMap((field) => indexOf(object, field));
}

function indexOf(object: SObjectDescription, field: FieldDescription): string[] {
    if (!isIndexed(field)) return [];
    const column = isFolded(field) ? foldedColumn(field) : field.name;
    return [`CREATE INDEX ${quoted(`${object.name}.${field.name}`)} ON ${quoted(object.name)} (${quoted(column)})`];
}

function isIndexed(field: FieldDescription): boolean {
    if (!hasColumn(field) || field.name === 'Id' || withoutIndex.has(field.name)) return false;
    const isKey = field.unique || field.externalId || field.idLookup === true || field.type === 'email';
    return isKey || field.type === 'reference';
}
