import type { Metadata } from '../../org/metadata.ts';
import type { User } from '../../org/user.ts';
import type { Sharing } from '../../runtime/transaction.ts';
import type { FieldDescription, Schema, SObjectDescription } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import { allowsField, isPermissionable } from './field-access.ts';
import type { Grants, TabVisibility } from './grants.ts';
import { allowsObject } from './object-access.ts';
import type { RowRight, Security, SqlFragment } from './security.ts';
import { SharingRules } from './sharing-rules.ts';
import { rowsAllowed } from './sharing.ts';
import { grantsOfPermissionSets, permissionSetIds } from './user-grants.ts';
import type { FurtherGrants } from './user-grants.ts';

/** Security over the rows of a store; `further` is what `seedPermissions` gave, `metadata` says which sharing rules there are. */
export function createSecurity(
    schema: Schema,
    store: Store,
    further: FurtherGrants,
    metadata?: Metadata
): LocalSecurity {
    return new LocalSecurity(schema, store, further, metadata);
}

export class LocalSecurity implements Security {
    readonly #schema: Schema;
    readonly #store: Store;
    readonly #further: FurtherGrants;
    readonly #sharingRules: SharingRules;
    readonly #known = new Map<string, Grants>();

    constructor(schema: Schema, store: Store, further: FurtherGrants, metadata?: Metadata) {
        this.#sharingRules = new SharingRules(metadata);
        this.#schema = schema;
        this.#store = store;
        this.#further = further;
    }

    /** To be called whenever rows of set-up may have changed: DML on them and every rollback. */
    forget(): void {
        this.#known.clear();
    }

    canRead(user: User, object: SObjectDescription, field?: FieldDescription): boolean {
        return this.#allows(user, object, 'read', field, 'read');
    }

    canCreate(user: User, object: SObjectDescription, field?: FieldDescription): boolean {
        return this.#allows(user, object, 'create', field, 'edit');
    }

    canEdit(user: User, object: SObjectDescription, field?: FieldDescription): boolean {
        return this.#allows(user, object, 'edit', field, 'edit');
    }

    canDelete(user: User, object: SObjectDescription): boolean {
        return this.#allows(user, object, 'delete', undefined, 'edit');
    }

    visibleRows(user: User, object: SObjectDescription, sharing: Sharing, alias: string): SqlFragment | undefined {
        return this.rowsAllowed(user, object, sharing, 'read', alias);
    }

    rowsAllowed(
        user: User,
        object: SObjectDescription,
        sharing: Sharing,
        right: RowRight,
        alias: string
    ): SqlFragment | undefined {
        if (sharing === 'without') return undefined;
        const sharer = {
            schema: this.#schema,
            grants: this.#grantsOf(user),
            userId: user.id,
            sharingRules: this.#sharingRules
        };
        return rowsAllowed(sharer, object, right, alias);
    }

    isPermissionable(object: SObjectDescription, field: FieldDescription): boolean {
        return isPermissionable(this.#schema, object, field);
    }

    hasCustomPermission(user: User, name: string): boolean {
        return this.#grantsOf(user).customPermissions.has(name.toLowerCase());
    }

    hasUserPermission(user: User, name: string): boolean {
        return this.#grantsOf(user).userPermissions.has(name.toLowerCase());
    }

    /** https://developer.salesforce.com/docs/platform/lwc/guide/apex-security.html; Author Apex runs every class. */
    hasClassAccess(user: User, className: string): boolean {
        const { classes, userPermissions } = this.#grantsOf(user);
        return classes.has(className.toLowerCase()) || userPermissions.has('authorapex');
    }

    /** https://help.salesforce.com/s/articleView?id=xcloud.nc_user_external_credentials.htm&type=5 */
    hasPrincipalAccess(user: User, externalCredential: string, principal: string): boolean {
        const credentials = this.#schema.object('UserExternalCredential');
        const principals = this.#grantsOf(user).credentialPrincipals;
        const name = `${externalCredential}-${principal}`.toLowerCase();
        return credentials !== undefined && this.canRead(user, credentials) && principals.has(name);
    }

    permissionSetsOf(user: User): string[] {
        const sql = `SELECT "Name" FROM "PermissionSet" WHERE "Id" IN
            (SELECT "PermissionSetId" FROM "PermissionSetAssignment" WHERE "AssigneeId" = ?) AND "IsOwnedByProfile" = 0 ORDER BY "Name"`;
        return this.#store.rows(sql, [user.id]).map(([name]) => name as string);
    }

    customPermissionsOf(user: User): string[] {
        const rows = this.#store.rows('SELECT "DeveloperName" FROM "CustomPermission" ORDER BY "DeveloperName"');
        return rows.map(([name]) => name as string).filter((name) => this.hasCustomPermission(user, name));
    }

    seesApp(user: User, name: string): boolean {
        return this.#grantsOf(user).apps.has(name.toLowerCase());
    }

    tabsOf(user: User): string[] {
        return [...this.#grantsOf(user).tabs]
            .filter(([, visibility]) => visibility === 'Visible')
            .map(([name]) => name);
    }

    tabVisibility(user: User, name: string): TabVisibility {
        return this.#grantsOf(user).tabs.get(name.toLowerCase()) ?? 'None';
    }

    #allows(
        user: User,
        object: SObjectDescription,
        right: 'read' | 'create' | 'edit' | 'delete',
        field: FieldDescription | undefined,
        fieldRight: 'read' | 'edit'
    ): boolean {
        const grants = this.#grantsOf(user);
        if (!allowsObject(grants, object, right)) return false;
        return field === undefined || allowsField(grants, this.#schema, object, field, fieldRight);
    }

    #grantsOf({ id }: User): Grants {
        const known = this.#known.get(id);
        if (known) return known;
        const grants = grantsOfPermissionSets(this.#store, this.#further, permissionSetIds(this.#store, id));
        this.#known.set(id, grants);
        return grants;
    }
}
