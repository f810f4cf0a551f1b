/**
 * Who may see and change which rows: org-wide default, owner, queue membership, share rows, View All and Modify All.
 * https://developer.salesforce.com/docs/atlas.en-us.securityImplGuide.meta/securityImplGuide/security_data_access.htm
 * Role hierarchy and sharing rules are not applied (see the README of the local org).
 */
import type { Schema, SObjectDescription } from '../schema/schema.ts';
import type { Grants } from './grants.ts';
import { modifiesAllRecords, viewsAllRecords } from './object-access.ts';
import type { RowRight, SqlFragment } from './security.ts';
import type { SharingRules } from './sharing-rules.ts';
import { anyOf, everyOf, inSubquery, ownedBy } from './sql.ts';

/** Whose rights on which schema. */
export interface Sharer {
    readonly schema: Schema;
    readonly grants: Grants;
    readonly userId: string;
    readonly sharingRules: SharingRules;
}

/** The condition on rows of the object, or undefined for every row. */
export function rowsAllowed(
    sharer: Sharer,
    object: SObjectDescription,
    right: RowRight,
    alias: string
): SqlFragment | undefined {
    if (object.kind !== 'object' || allRowsGranted(sharer, object, right)) return undefined;
    const allowed = allowedByDefault(sharer, object, right, alias);
    return object.name === 'Contact' ? privateWithoutAccount(sharer, allowed, alias) : allowed;
}

/** What the org-wide default leaves to a user who does not see everything. */
function allowedByDefault(
    sharer: Sharer,
    object: SObjectDescription,
    right: RowRight,
    alias: string
): SqlFragment | undefined {
    if (object.sharingModel === 'ControlledByParent') return controlledByParent(sharer, object, right, alias);
    const needed = rightBeyondDefault(object, right);
    return needed && object.fields.has('ownerid') ? ownedOrShared(sharer, object, needed, alias) : undefined;
}

function allRowsGranted(sharer: Sharer, object: SObjectDescription, right: RowRight): boolean {
    const granted = right === 'read' ? viewsAllRecords : modifiesAllRecords;
    return granted(sharer.grants, object.name);
}

/** The right that the org-wide default does not already give. */
function rightBeyondDefault(object: SObjectDescription, right: RowRight): RowRight | undefined {
    if (object.sharingModel === 'Private') return right;
    if (right === 'read') return undefined;
    return right === 'edit' && object.sharingModel === 'ReadWrite' ? undefined : right;
}

function ownedOrShared(sharer: Sharer, object: SObjectDescription, right: RowRight, alias: string): SqlFragment {
    sharer.sharingRules.refuse(object.name);
    const shared = right === 'delete' ? undefined : sharedWith(sharer, object, right, alias);
    return anyOf([ownedBy(sharer.userId, alias), ...(shared ? [shared] : [])]);
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_understanding.htm */
function sharedWith(
    sharer: Sharer,
    object: SObjectDescription,
    right: RowRight,
    alias: string
): SqlFragment | undefined {
    const share = sharer.schema.object(object.custom ? object.name.replace(/__c$/i, '__Share') : `${object.name}Share`);
    if (!share) return undefined;
    const [parent, level] = object.custom
        ? ['ParentId', 'AccessLevel']
        : [`${object.name}Id`, `${object.name}AccessLevel`];
    const levels = right === 'read' ? '' : ` AND "${level}" IN ('Edit', 'All')`;
    const where = `("UserOrGroupId" = ? OR "UserOrGroupId" IN (SELECT "GroupId" FROM "GroupMember" WHERE "UserOrGroupId" = ?))${levels}`;
    return inSubquery(alias, 'Id', parent, share.name, { sql: where, parameters: [sharer.userId, sharer.userId] });
}

/** Contacts follow their account, children follow their master: reading takes read on the parent, changing takes edit. */
function controlledByParent(
    sharer: Sharer,
    object: SObjectDescription,
    right: RowRight,
    alias: string
): SqlFragment | undefined {
    const parents = parentFields(object).flatMap(({ field, parent }) => {
        const description = sharer.schema.object(parent);
        const inner = `${alias}_${field}`;
        const allowed = description && rowsAllowed(sharer, description, right === 'read' ? 'read' : 'edit', inner);
        return description && allowed ? [inSubquery(alias, field, 'Id', description.name, allowed, inner)] : [];
    });
    return parents.length === 0 ? undefined : everyOf(parents);
}

/**
 * A contact without an account is its owner's alone, whatever the org-wide defaults say.
 * https://help.salesforce.com/s/articleView?id=sales.contacts_sharing_considerations.htm
 */
function privateWithoutAccount(sharer: Sharer, allowed: SqlFragment | undefined, alias: string): SqlFragment {
    const account = (is: string): SqlFragment => ({ sql: `"${alias}"."AccountId" IS ${is}`, parameters: [] });
    const shared = everyOf([account('NOT NULL'), ...(allowed ? [allowed] : [])]);
    return anyOf([shared, everyOf([account('NULL'), ownedBy(sharer.userId, alias)])]);
}

function parentFields(object: SObjectDescription): { field: string; parent: string }[] {
    if (object.name === 'Contact') return [{ field: 'AccountId', parent: 'Account' }];
    return [...object.fields.values()]
        .filter((field) => field.relationshipOrder !== undefined)
        .map((field) => ({ field: field.name, parent: field.referenceTo[0] ?? '' }));
}
