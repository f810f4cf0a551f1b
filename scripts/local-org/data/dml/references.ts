/** Lookups and master-detail fields: found by external id, and checked to point at a record that is there. */
import { IdValue } from '../../runtime/values.ts';
import type { RowError } from '../engine.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { listInSql, listParameter } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import {
    entityIsDeleted,
    foreignKeyNotFound,
    invalidCrossReference,
    noAccessToReference,
    severalMatches,
    wrongReferenceType
} from './row-errors.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { DmlServices, Statement } from './statement.ts';

/**
 * `new Contact(Account = new Account(Number__c = '7'))`: sets the lookup to the record with that external id.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_foreign_keys.htm
 */
export function resolveParents(services: DmlServices, row: Row): void {
    for (const [relationship, parent] of row.given.parents) {
        const field = [...row.given.object.fields.values()].find(
            ({ relationshipName }) => relationshipName?.toLowerCase() === relationship
        );
        // A parent that a query brought carries its id: only the lookup field counts then.
        if (!field || !parent || parent.fields.has('id') || row.given.fields.has(field.name.toLowerCase())) continue;
        const found = findByExternalId(services, parent);
        if (found instanceof IdValue) row.record.fields.set(field.name.toLowerCase(), found);
        else if (found) row.fail(found);
    }
}

function findByExternalId(services: DmlServices, parent: SObjectValue): IdValue | RowError | undefined {
    const [key, value] = [...parent.fields].find(([name]) => parent.object.fields.get(name)?.idLookup) ?? [];
    const field = key === undefined ? undefined : parent.object.fields.get(key);
    if (!field || value === undefined) return undefined;
    const ids = services.store.idsWhere(parent.object, field, value);
    if (ids.length > 1) return severalMatches(field.name, ids);
    const [id] = ids;
    return id === undefined ? foreignKeyNotFound(parent.object, field.name, plain(value)) : new IdValue(id);
}

function plain(value: unknown): string {
    return value instanceof IdValue ? value.value : String(value);
}

interface Reference {
    readonly row: Row;
    readonly field: FieldDescription;
    readonly id: string;
}

/** Fails the rows whose references were set to a record of a wrong object, that is not there, is deleted or not shared. */
export function checkReferences(statement: Statement, rows: readonly Row[]): void {
    const references = rows.flatMap((row) => changedReferences(row));
    const byObject = new Map<SObjectDescription, Reference[]>();
    for (const reference of references) {
        statement.services.lookupFilters.check(statement.object.name, reference.field.name);
        const target = statement.services.schema.objectByPrefix(reference.id.slice(0, 3));
        if (!target || !reference.field.referenceTo.includes(target.name)) {
            reference.row.fail(wrongReferenceType(reference.field, reference.id));
        } else {
            byObject.set(target, [...(byObject.get(target) ?? []), reference]);
        }
    }
    for (const [target, ofTarget] of byObject) checkTargets(statement, target, ofTarget);
}

const known = new WeakMap<SObjectDescription, readonly (readonly [string, FieldDescription])[]>();

/** The lookups that DML may set, by key. */
function lookupsOf(object: SObjectDescription): readonly (readonly [string, FieldDescription])[] {
    const lookups = known.get(object) ?? [...object.fields].filter(([, field]) => isLookup(field));
    known.set(object, lookups);
    return lookups;
}

function isLookup({ type, shows, referenceTo, createable, updateable }: FieldDescription): boolean {
    return type === 'reference' && !shows && referenceTo.length > 0 && (createable || updateable);
}

function changedReferences(row: Row): Reference[] {
    return lookupsOf(row.record.object).flatMap(([key, field]) => {
        const value = row.record.fields.get(key) ?? null;
        if (!(value instanceof IdValue)) return [];
        const isUnchanged = row.old !== undefined && sameValue(value, row.old.fields.get(key) ?? null);
        return isUnchanged ? [] : [{ row, field, id: value.value }];
    });
}

function checkTargets(statement: Statement, target: SObjectDescription, references: readonly Reference[]): void {
    const ids = [...new Set(references.map(({ id }) => id))];
    const deleted = target.fields.has('isdeleted') ? '"IsDeleted"' : '0';
    const { store } = statement.services;
    const found = new Map(
        store
            .rows(`SELECT "Id", ${deleted} FROM ${quoted(target.name)} WHERE "Id" IN ${listInSql}`, [
                listParameter(ids)
            ])
            .map(([id, isDeleted]) => [id as string, isDeleted === 1] as const)
    );
    const visible = visibleIds(statement, target, ids);
    for (const { row, id } of references) {
        const isDeleted = found.get(id);
        if (isDeleted === undefined) row.fail(invalidCrossReference());
        else if (isDeleted) row.fail(entityIsDeleted());
        else if (visible && !visible.has(id)) row.fail(noAccessToReference());
    }
}

/** Who refers to a record has to see it; undefined when the user sees all. */
function visibleIds(statement: Statement, target: SObjectDescription, ids: readonly string[]): Set<string> | undefined {
    const { runtime, services, options } = statement;
    const sharing = options.mode === 'user' ? 'with' : runtime.transaction.sharing;
    const condition = runtime.org.security.visibleRows(runtime.transaction.user, target, sharing, 'row');
    if (!condition) return undefined;
    const sql = `SELECT "row"."Id" FROM ${quoted(target.name)} AS "row" WHERE "row"."Id" IN ${listInSql} AND ${condition.sql}`;
    return new Set(services.store.rows(sql, [listParameter(ids), ...condition.parameters]).map(([id]) => id as string));
}
