/**
 * What a user may see and do: object permissions, field-level security, rows. SOQL, DML and the describe classes ask here.
 * `createSecurity` in data/security/index.ts makes the implementation.
 */
import type { User } from '../../org/user.ts';
import type { Sharing } from '../../runtime/transaction.ts';
import type { SqlValue } from '../store/store.ts';
import type { TabVisibility } from './grants.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';

/** A piece of SQL with `?` for its parameters, in their order. */
export interface SqlFragment {
    readonly sql: string;
    readonly parameters: readonly SqlValue[];
}

export type RowRight = 'read' | 'edit' | 'delete';

export interface Security {
    /** Read on the object or, with a field, read on the object and on the field. */
    canRead(user: User, object: SObjectDescription, field?: FieldDescription): boolean;
    /** Create on the object or, with a field, create on the object and edit on the field. */
    canCreate(user: User, object: SObjectDescription, field?: FieldDescription): boolean;
    /** Edit on the object or, with a field, edit on the object and on the field. */
    canEdit(user: User, object: SObjectDescription, field?: FieldDescription): boolean;
    canDelete(user: User, object: SObjectDescription): boolean;
    /**
     * The condition on a row of the object's table that holds for the rows the user may see. `alias` is the table's alias in the
     * statement, to be written in front of every column: `"t0"."OwnerId" = ?`. Undefined when the user sees every row
     * (`sharing` is 'without', the object is public, View All).
     */
    visibleRows(user: User, object: SObjectDescription, sharing: Sharing, alias: string): SqlFragment | undefined;
    /** As visibleRows, for what is asked of the rows: read, edit or delete. */
    rowsAllowed(
        user: User,
        object: SObjectDescription,
        sharing: Sharing,
        right: RowRight,
        alias: string
    ): SqlFragment | undefined;
    /** Profiles and permission sets decide about the field (DescribeFieldResult.isPermissionable). */
    isPermissionable(object: SObjectDescription, field: FieldDescription): boolean;
    /** The user has the user permission, by API name without case: `ViewSetup`, `ModifyAllData` … */
    hasUserPermission(user: User, name: string): boolean;
    /** API names of the permission sets assigned to the user, without the profile. */
    permissionSetsOf(user: User): string[];
    /** API names of the user's custom permissions. */
    customPermissionsOf(user: User): string[];
    /** In lower case. */
    tabsOf(user: User): string[];
    /** The app is visible to the user; by API name without case. */
    seesApp(user: User, name: string): boolean;
    /** What the user sees of a tab; by API name without case. */
    tabVisibility(user: User, name: string): TabVisibility;
    /** The user has the custom permission, by name without case. */
    hasCustomPermission(user: User, name: string): boolean;
    /** A permission set gives access to the principal of the external credential, and to User External Credentials. */
    hasPrincipalAccess(user: User, externalCredential: string, principal: string): boolean;
    /** The user may run the methods of an Apex class: a permission set or profile names it, or Author Apex is granted. */
    hasClassAccess(user: User, className: string): boolean;
}
