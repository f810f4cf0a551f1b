/**
 * What user mode and sharing forbid a statement.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_enforce_usermode.htm
 */
import type { DmlOperation } from '../engine.ts';
import type { FieldDescription } from '../schema/schema.ts';
import type { RowRight } from '../security/security.ts';
import { listInSql, listParameter } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import { fieldsNotAccessible, noAccessToRow } from './row-errors.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { Statement } from './statement.ts';

/** User mode: throws System.SecurityException when the user may not do this to records of the object. */
export function checkObjectAccess(statement: Statement): void {
    const { runtime, options, operation, object } = statement;
    if (options.mode === 'system') return;
    if (!rightsOf(operation).every((right) => allows(statement, right))) {
        throw runtime.exception('System.SecurityException', `Access to entity '${object.name}' denied`);
    }
}

type ObjectRight = 'canCreate' | 'canEdit' | 'canDelete';

function rightsOf(operation: DmlOperation | 'merge'): readonly ObjectRight[] {
    const rights = {
        insert: ['canCreate'],
        update: ['canEdit'],
        upsert: ['canCreate', 'canEdit'],
        delete: ['canDelete'],
        undelete: ['canDelete'],
        merge: ['canEdit', 'canDelete']
    } as const;
    return rights[operation];
}

function allows({ runtime, object }: Statement, right: ObjectRight): boolean {
    return runtime.org.security[right](runtime.transaction.user, object);
}

/** User mode: fails the rows that set a field which the user may not set on insert; null counts as set. */
export function checkFieldsOfInsert(statement: Statement, rows: readonly Row[]): void {
    if (statement.options.mode === 'system') return;
    for (const row of rows) {
        const fields = givenFields(row).filter(({ createable }) => createable);
        failWhereDenied(row, fields, (field) =>
            statement.runtime.org.security.canCreate(userOf(statement), statement.object, field)
        );
    }
}

/** User mode: fails the rows that change a field which the user may not edit; `old` must be loaded. */
export function checkFieldsOfUpdate(statement: Statement, rows: readonly Row[]): void {
    if (statement.options.mode === 'system') return;
    for (const row of rows) {
        // A queried record carries fields that were only read.
        const changed = givenFields(row).filter(
            ({ name, updateable }) => updateable && isChanged(row, name.toLowerCase())
        );
        failWhereDenied(row, changed, (field) =>
            statement.runtime.org.security.canEdit(userOf(statement), statement.object, field)
        );
    }
}

function isChanged(row: Row, key: string): boolean {
    return !sameValue(row.given.fields.get(key) ?? null, row.old?.fields.get(key) ?? null);
}

function givenFields({ given }: Row): FieldDescription[] {
    return [...given.fields.keys()].flatMap((key) => given.object.fields.get(key) ?? []);
}

function failWhereDenied(
    row: Row,
    fields: readonly FieldDescription[],
    allowed: (field: FieldDescription) => boolean
): void {
    const denied = fields.filter((field) => !allowed(field)).map(({ name }) => name);
    if (denied.length > 0) row.fail({ ...fieldsNotAccessible(denied), inaccessible: true });
}

/** Sharing: fails the rows that the user may not change or delete. */
export function checkRowAccess(statement: Statement, rows: readonly Row[], right: RowRight): void {
    const { runtime, services, object } = statement;
    const sharing = statement.options.mode === 'user' ? 'with' : runtime.transaction.sharing;
    const condition = runtime.org.security.rowsAllowed(userOf(statement), object, sharing, right, 'row');
    if (!condition || rows.length === 0) return;
    const sql = `SELECT "row"."Id" FROM ${quoted(object.name)} AS "row" WHERE "row"."Id" IN ${listInSql} AND ${condition.sql}`;
    const ids = listParameter(rows.map(({ id }) => id));
    const allowed = new Set(services.store.rows(sql, [ids, ...condition.parameters]).map(([id]) => id));
    for (const row of rows) {
        if (!allowed.has(row.id)) row.fail(noAccessToRow());
    }
}

function userOf({ runtime }: Statement) {
    return runtime.transaction.user;
}
