/**
 * Field-level security: https://help.salesforce.com/s/articleView?id=platform.admin_fls.htm&type=5
 * Required fields, master-detail fields, names and system fields have none: who may read the object sees them.
 */
import type { FieldDescription, Schema, SObjectDescription } from '../schema/schema.ts';
import type { Grants } from './grants.ts';
import { defaultFieldGrant, hasFieldList, isPermissionableStandardField } from './standard-fields.ts';

type FieldRight = 'read' | 'edit';

/** May somebody with these grants read or edit the field, given that the object is allowed? */
export function allowsField(
    grants: Grants,
    schema: Schema,
    object: SObjectDescription,
    field: FieldDescription,
    right: FieldRight
): boolean {
    const names = permissionNames(schema, object, field);
    if (names.length === 0 || grants.standardFields === 'all') return true;
    if (right === 'read' && grants.objects.get(object.name.toLowerCase())?.viewAllFields) return true;
    if (names.some((name) => grantsRight(grants, name, right))) return true;
    return !field.custom && grants.standardFields === 'default' && allowsByDefault(names[0], right);
}

/** True when profiles and permission sets decide about the field (`DescribeFieldResult.isPermissionable`). */
export function isPermissionable(schema: Schema, object: SObjectDescription, field: FieldDescription): boolean {
    return permissionNames(schema, object, field).length > 0;
}

// Edit includes read, as in Setup.
function grantsRight(grants: Grants, name: string, right: FieldRight): boolean {
    const grant = grants.fields.get(name);
    return grant !== undefined && (grant.edit || (right === 'read' && grant.read));
}

function allowsByDefault(name: string, right: FieldRight): boolean {
    const [object, field] = name.split('.') as [string, string];
    return !hasFieldList(object) || defaultFieldGrant(object, field)[right];
}

/** The `object.field` names in lower case under which permissions list the field; empty when there is nothing to grant. */
function permissionNames(schema: Schema, object: SObjectDescription, field: FieldDescription): string[] {
    if (object.kind !== 'object') return [];
    if (field.shows) return namesOfShownField(schema, object, field, field.shows);
    if (isAlwaysRequired(field)) return [];
    // An address is granted as a whole.
    const name = (field.compoundFieldName ?? field.name).toLowerCase();
    return field.custom || isPermissionableStandard(object, field, name)
        ? [`${object.name.toLowerCase()}.${name}`]
        : [];
}

/**
 * A person account's field is granted with the contact's field behind it.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
 */
function namesOfShownField(
    schema: Schema,
    object: SObjectDescription,
    field: FieldDescription,
    shows: NonNullable<FieldDescription['shows']>
): string[] {
    const reference = object.fields.get(shows.reference.toLowerCase());
    const parent = schema.object(reference?.referenceTo[0] ?? '');
    const shown = parent?.fields.get(shows.field.toLowerCase());
    const names = parent && shown ? permissionNames(schema, parent, shown) : [];
    return names.length === 0
        ? []
        : [...names, `${object.name}.${field.compoundFieldName ?? field.name}`.toLowerCase()];
}

function isPermissionableStandard(object: SObjectDescription, field: FieldDescription, name: string): boolean {
    const objectName = object.name.toLowerCase();
    if (object.custom || name === object.nameField?.toLowerCase()) return false;
    if (hasFieldList(objectName)) return isPermissionableStandardField(objectName, name);
    return field.createable && field.updateable && field.nillable;
}

// Checkboxes always have a value and are permissionable all the same; so are numbers that count by themselves.
function isAlwaysRequired(field: FieldDescription): boolean {
    return !field.nillable && field.type !== 'boolean' && field.autoNumberFormat === undefined && !field.formula;
}
