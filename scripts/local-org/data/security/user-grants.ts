/**
 * What the rows of the org grant a user: the profile's permission set, the assigned permission sets and groups. Rows are read each
 * time they may have changed, so that what a test inserts counts at once.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm
 */
import type { SqlValue, Store } from '../store/store.ts';
import { listInSql, listParameter } from '../store/store.ts';
import { addGrants, noGrants, noObjectGrant } from './grants.ts';
import type { FieldGrant, Grants, ObjectGrant } from './grants.ts';

/** What permission sets grant beyond rows: apps, tabs …; by the permission set's id. */
export type FurtherGrants = ReadonlyMap<string, Grants>;

/** The ids of the permission sets that count for a user, that of the profile first. */
export function permissionSetIds(store: Store, userId: string): string[] {
    const sql = `
        SELECT "Id" FROM "PermissionSet" WHERE "ProfileId" = (SELECT "ProfileId" FROM "User" WHERE "Id" = ?)
        UNION ALL SELECT "PermissionSetId" FROM "PermissionSetAssignment" WHERE "AssigneeId" = ? AND "PermissionSetId" IS NOT NULL
        UNION ALL SELECT "PermissionSetGroupComponent"."PermissionSetId" FROM "PermissionSetAssignment"
            JOIN "PermissionSetGroupComponent" USING ("PermissionSetGroupId") WHERE "AssigneeId" = ?`;
    return store.rows(sql, [userId, userId, userId]).map(([id]) => id as string);
}

/** Everything that the permission sets with these ids grant together. */
export function grantsOfPermissionSets(store: Store, further: FurtherGrants, ids: readonly string[]): Grants {
    const fromRows: Grants = {
        ...noGrants,
        objects: objectGrants(store, ids),
        fields: fieldGrants(store, ids),
        userPermissions: userPermissions(store, ids),
        classes: setupEntities(store, ids, 'ApexClass', 'Name'),
        customPermissions: setupEntities(store, ids, 'CustomPermission', 'DeveloperName'),
        credentialPrincipals: setupEntities(store, ids, 'ExternalCredentialParameter', 'DeveloperName')
    };
    return addGrants([fromRows, ...ids.map((id) => further.get(id) ?? noGrants)]);
}

function objectGrants(store: Store, ids: readonly string[]): Map<string, ObjectGrant> {
    const sql = `SELECT LOWER("SobjectType"), MAX("PermissionsCreate"), MAX("PermissionsRead"), MAX("PermissionsEdit"),
        MAX("PermissionsDelete"), MAX("PermissionsViewAllRecords"), MAX("PermissionsModifyAllRecords"), MAX("PermissionsViewAllFields")
        FROM "ObjectPermissions" WHERE "ParentId" IN ${listInSql} GROUP BY LOWER("SobjectType")`;
    return new Map(
        store.rows(sql, [listParameter(ids)]).map(([object, ...flags]) => [object as string, objectGrant(flags)])
    );
}

function objectGrant(flags: readonly SqlValue[]): ObjectGrant {
    const names = ['create', 'read', 'edit', 'delete', 'viewAll', 'modifyAll', 'viewAllFields'] as const;
    return { ...noObjectGrant, ...Object.fromEntries(names.map((name, index) => [name, flags[index] === 1])) };
}

function fieldGrants(store: Store, ids: readonly string[]): Map<string, FieldGrant> {
    const sql = `SELECT LOWER("Field"), MAX("PermissionsRead"), MAX("PermissionsEdit") FROM "FieldPermissions"
        WHERE "ParentId" IN ${listInSql} GROUP BY LOWER("Field")`;
    return new Map(
        store
            .rows(sql, [listParameter(ids)])
            .map(([field, read, edit]) => [field as string, { read: read === 1, edit: edit === 1 }])
    );
}

function setupEntities(store: Store, ids: readonly string[], table: string, nameColumn: string): Set<string> {
    const sql = `SELECT LOWER("${nameColumn}") FROM "${table}" WHERE "Id" IN
        (SELECT "SetupEntityId" FROM "SetupEntityAccess" WHERE "ParentId" IN ${listInSql})`;
    return new Set(store.rows(sql, [listParameter(ids)]).map(([name]) => name as string));
}

/** The columns `PermissionsViewSetup` and so on of the permission sets. */
function userPermissions(store: Store, ids: readonly string[]): Set<string> {
    const columns = permissionColumns(store);
    const sql = `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM "PermissionSet" WHERE "Id" IN ${listInSql}`;
    const granted = store
        .rows(sql, [listParameter(ids)])
        .flatMap((flags) => columns.filter((_, index) => flags[index] === 1));
    return new Set(granted.map((column) => column.slice('Permissions'.length).toLowerCase()));
}

function permissionColumns(store: Store): string[] {
    const names = store
        .rows('SELECT name FROM pragma_table_info(?)', ['PermissionSet'])
        .map(([name]) => name as string);
    return names.filter((name) => name.startsWith('Permissions') && !name.endsWith('~'));
}
