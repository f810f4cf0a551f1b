/**
 * Upsert: rows that are found are updated, the others inserted.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_examples_upsert.htm
 */
import type { Runtime } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import { toSql } from '../store/columns.ts';
import { insertRows } from './insert.ts';
import { duplicateExternalIdInList, externalIdMissing, severalMatches } from './row-errors.ts';
import type { Row } from './row.ts';
import type { Statement } from './statement.ts';
import { stillGood } from './stages.ts';
import { updateRows } from './update.ts';

export function upsertRows(statement: Statement, rows: readonly Row[]): void {
    const field = matchingField(statement.runtime, statement.object, statement.options.externalIdField);
    if (field) matchRows(statement, field, rows);
    const good = stillGood(statement, rows);
    const [found, others] = [good.filter(({ id }) => id !== null), good.filter(({ id }) => id === null)];
    insertRows(statement, others);
    if (stillGood(statement, rows).length > 0) updateRows(statement, found);
}

/** The field to match by; undefined for the id. */
function matchingField(
    runtime: Runtime,
    object: SObjectDescription,
    name: string | undefined
): FieldDescription | undefined {
    if (name === undefined || name.toLowerCase() === 'id') return undefined;
    const field = object.fields.get(name.toLowerCase());
    if (field?.externalId || field?.idLookup) return field;
    throw runtime.exception(
        'System.SObjectException',
        `Invalid field for upsert, must be an External Id custom or standard indexed field: ${name}`
    );
}

function matchRows({ services, object }: Statement, field: FieldDescription, rows: readonly Row[]): void {
    const byValue = new Map<unknown, Row[]>();
    for (const row of rows) {
        const value = row.given.fields.get(field.name.toLowerCase()) ?? null;
        if (value === null || value === '') {
            row.fail(externalIdMissing(field.name));
            continue;
        }
        byValue.set(keyOf(field, value), [...(byValue.get(keyOf(field, value)) ?? []), row]);
        const ids = services.store.idsWhere(object, field, value);
        if (ids.length > 1) row.fail(severalMatches(field.name, ids));
        else row.id = ids[0] ?? null;
    }
    for (const same of byValue.values()) {
        if (same.length > 1) same.forEach((row) => row.fail(duplicateExternalIdInList(field.name, textOf(row, field))));
    }
}

function keyOf(field: FieldDescription, value: Value): unknown {
    const stored = toSql(value);
    return typeof stored === 'string' && !field.caseSensitive ? stored.toLowerCase() : stored;
}

function textOf(row: Row, field: FieldDescription): string {
    return String(toSql(row.given.fields.get(field.name.toLowerCase())));
}
