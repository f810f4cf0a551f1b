import type { FieldDescription, Schema, SObjectDescription } from '../schema/schema.ts';
import { noObjectGrant, type Grants, type ObjectGrant } from '../security/grants.ts';
import { standardFieldGrants } from '../security/standard-fields.ts';
import { permissionsInsteadOfObjectPermissions } from '../security/unmanaged-objects.ts';
import type { Seeder } from './seeder.ts';

/** Writes what a permission set grants as ObjectPermissions, FieldPermissions and SetupEntityAccess rows and as its flags. */
export class GrantRows {
    readonly #seeder: Seeder;

    constructor(seeder: Seeder) {
        this.#seeder = seeder;
    }

    /** Takes the place of what the rows said before. */
    replace(permissionSetId: string, grants: Grants): void {
        for (const table of ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess']) {
            this.#seeder.remove(table, 'ParentId', permissionSetId);
        }
        this.#addObjectPermissions(permissionSetId, grants);
        this.#addFieldPermissions(permissionSetId, grants);
        this.#addSetupEntities(permissionSetId, 'ApexClass', 'Name', grants.classes);
        this.#addSetupEntities(permissionSetId, 'CustomPermission', 'DeveloperName', grants.customPermissions);
        this.#addSetupEntities(
            permissionSetId,
            'ExternalCredentialParameter',
            'DeveloperName',
            grants.credentialPrincipals
        );
        this.#setFlags(permissionSetId, grants);
    }

    #addObjectPermissions(ParentId: string, grants: Grants): void {
        for (const [name, grant] of objectGrants(this.#seeder.schema, grants)) {
            this.#seeder.add('ObjectPermissions', {
                ParentId,
                SobjectType: this.#seeder.schema.object(name)?.name ?? name,
                PermissionsCreate: grant.create,
                PermissionsRead: grant.read,
                PermissionsEdit: grant.edit,
                PermissionsDelete: grant.delete,
                PermissionsViewAllRecords: grant.viewAll,
                PermissionsModifyAllRecords: grant.modifyAll,
                PermissionsViewAllFields: grant.viewAllFields
            });
        }
    }

    #addFieldPermissions(ParentId: string, grants: Grants): void {
        for (const [name, grant] of new Map([...standardFieldGrants(grants.standardFields), ...grants.fields])) {
            const [objectName = '', fieldName = ''] = name.split('.');
            const object = this.#seeder.schema.object(objectName);
            const field = object?.fields.get(fieldName);
            this.#seeder.add('FieldPermissions', {
                ParentId,
                SobjectType: object?.name ?? objectName,
                Field: spelled(object, field, name),
                PermissionsRead: grant.read || grant.edit,
                PermissionsEdit: grant.edit
            });
        }
    }

    #addSetupEntities(ParentId: string, type: string, nameField: string, names: ReadonlySet<string>): void {
        for (const name of names) {
            const id = this.#seeder.find(type, nameField, name);
            if (id !== undefined) {
                this.#seeder.add('SetupEntityAccess', { ParentId, SetupEntityId: id, SetupEntityType: type });
            }
        }
    }

    #setFlags(permissionSetId: string, grants: Grants): void {
        const object = this.#seeder.schema.object('PermissionSet');
        if (!object) return;
        const flags = [...object.fields.keys()].filter((key) => key.startsWith('permissions'));
        const values = flags.map((key) => [key, grants.userPermissions.has(key.slice('permissions'.length))] as const);
        this.#seeder.store.update(object, permissionSetId, new Map(values));
    }
}

function spelled(object: SObjectDescription | undefined, field: FieldDescription | undefined, name: string): string {
    return object && field ? `${object.name}.${field.name}` : name;
}

/**
 * Who may modify all data has every object permission, with rows that say so.
 * https://help.salesforce.com/s/articleView?id=platform.users_profiles_view_all_mod_all.htm&type=5
 */
function objectGrants(schema: Schema, { objects, userPermissions }: Grants): ReadonlyMap<string, ObjectGrant> {
    if (!userPermissions.has('modifyalldata')) return objects;
    const managed = [...schema.objects.values()].filter(
        (object) => object.kind === 'object' && object.createable && !permissionsInsteadOfObjectPermissions(object)
    );
    const every = managed.map((object) => [object.name.toLowerCase(), everyRight] as const);
    return new Map([...every, ...objects]);
}

const everyRight: ObjectGrant = {
    ...noObjectGrant,
    create: true,
    read: true,
    edit: true,
    delete: true,
    viewAll: true,
    modifyAll: true
};
