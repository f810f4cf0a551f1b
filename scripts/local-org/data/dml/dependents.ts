/**
 * What happens to the records that refer to a deleted one, and how it is undone. Dependents are changed without triggers.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_ignoring.htm
 * https://help.salesforce.com/s/articleView?id=platform.overview_of_custom_object_relationships.htm&type=5
 */
import { IdValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { RowError } from '../engine.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import type { SObjectValue } from '../sobject-value.ts';
import type { Store } from '../store/store.ts';
import { listInSql, listParameter } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import { deleteRestricted } from './row-errors.ts';
import { idOf } from './row.ts';
import type { DmlServices } from './statement.ts';
import { takeOut } from './take-out.ts';

type Consequence = NonNullable<FieldDescription['onDelete']>;

/** Standard lookups that do not simply become empty. */
const standardConsequences: Readonly<Record<string, Consequence>> = {
    'Contact.AccountId': 'cascade',
    'Opportunity.AccountId': 'cascade',
    'Case.AccountId': 'restrict',
    'Case.ContactId': 'restrict',
    'Task.WhatId': 'cascade',
    'Event.WhatId': 'cascade'
};

interface Dependent {
    readonly object: SObjectDescription;
    readonly field: FieldDescription;
    readonly consequence: Consequence;
    /** Child and parent ids. */
    readonly rows: readonly (readonly [string, string])[];
}

/** The table that remembers what a deletion did to dependents; `Field` is null for those that were deleted too. */
export function createDependentsTable(store: Store): void {
    store.run('CREATE TABLE IF NOT EXISTS "~dependents" ("ParentId" TEXT, "ChildId" TEXT, "Field" TEXT)');
    store.run('CREATE INDEX IF NOT EXISTS "~dependents.ParentId" ON "~dependents" ("ParentId")');
}

/** Why the record cannot be deleted, if it cannot. */
export function restrictionOn(services: DmlServices, record: SObjectValue): RowError | undefined {
    for (const { object, consequence, rows } of dependentsOf(services, record.object, [idOf(record) ?? ''])) {
        if (consequence === 'restrict' && rows.length > 0) {
            const names = namesOf(
                services.store,
                object,
                rows.map(([id]) => id)
            );
            return deleteRestricted(nameOf(record), object.pluralLabel.toLowerCase(), names);
        }
    }
    return undefined;
}

/** Deletes details and empties lookups, all the way down. */
export function deleteDependents(services: DmlServices, object: SObjectDescription, ids: readonly string[]): void {
    for (const dependent of dependentsOf(services, object, ids)) {
        const { field, consequence, rows } = dependent;
        const emptied = consequence === 'setNull' ? field.name : null;
        for (const [childId, parentId] of rows) {
            services.store.run('INSERT INTO "~dependents" VALUES (?, ?, ?)', [parentId, childId, emptied]);
        }
        const children = rows.map(([childId]) => childId);
        if (consequence === 'cascade') {
            deleteDependents(services, dependent.object, children);
            takeOut(services, dependent.object, children);
        } else {
            children.forEach((id) => setField(services.store, dependent.object, id, field.name, null));
        }
    }
}

/** Brings back what was deleted with the records, and the lookups that nobody has set anew. */
export function undeleteDependents(services: DmlServices, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const { store, schema } = services;
    const sql = `SELECT "ParentId", "ChildId", "Field" FROM "~dependents" WHERE "ParentId" IN ${listInSql}`;
    const rows = store.rows(sql, [listParameter(ids)]) as [string, string, string | null][];
    store.run(`DELETE FROM "~dependents" WHERE "ParentId" IN ${listInSql}`, [listParameter(ids)]);
    const deleted: string[] = [];
    for (const [parentId, childId, field] of rows) {
        const child = schema.objectByPrefix(childId.slice(0, 3));
        if (child && field !== null) restoreLookup(store, child, childId, field, parentId);
        if (!child || field !== null) continue;
        setField(store, child, childId, 'isdeleted', false);
        deleted.push(childId);
    }
    undeleteDependents(services, deleted);
}

function restoreLookup(
    store: Store,
    child: SObjectDescription,
    childId: string,
    field: string,
    parentId: string
): void {
    const now = store.read(child, [childId]).get(childId)?.get(field.toLowerCase());
    if (now === null) setField(store, child, childId, field, new IdValue(parentId));
}

function setField(store: Store, object: SObjectDescription, id: string, field: string, value: Value): void {
    store.update(object, id, new Map([[field.toLowerCase(), value]]));
}

function dependentsOf(services: DmlServices, object: SObjectDescription, ids: readonly string[]): Dependent[] {
    const children = object.childRelationships.flatMap(({ childObject, field }) => {
        const child = services.schema.object(childObject);
        const description = child?.fields.get(field.toLowerCase());
        return child?.queryable && description && isLookup(description) ? [{ object: child, field: description }] : [];
    });
    return children.flatMap(({ object: child, field }) => {
        const notDeleted = child.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
        const sql = `SELECT "Id", ${quoted(field.name)} FROM ${quoted(child.name)} WHERE ${quoted(field.name)} IN ${listInSql}${notDeleted}`;
        const rows = services.store.rows(sql, [listParameter(ids)]) as [string, string][];
        const consequence = field.onDelete ?? standardConsequences[`${child.name}.${field.name}`] ?? 'setNull';
        return rows.length === 0 ? [] : [{ object: child, field, consequence, rows }];
    });
}

/** Who made or owns a record, and the master of merged records, stay what they were. */
function isLookup({ name, shows }: FieldDescription): boolean {
    return !shows && !['CreatedById', 'LastModifiedById', 'OwnerId', 'MasterRecordId'].includes(name);
}

function nameOf(record: SObjectValue): string {
    const name =
        record.object.nameField === undefined ? null : record.fields.get(record.object.nameField.toLowerCase());
    return typeof name === 'string' ? name : (idOf(record) ?? '');
}

function namesOf(store: Store, object: SObjectDescription, ids: readonly string[]): string[] {
    const column = quoted(object.nameField ?? 'Id');
    const sql = `SELECT ${column} FROM ${quoted(object.name)} WHERE "Id" IN ${listInSql} ORDER BY "Id"`;
    return store.rows(sql, [listParameter(ids)]).map(([name]) => String(name));
}
