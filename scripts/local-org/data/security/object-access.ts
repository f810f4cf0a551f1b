/** Object permissions: https://help.salesforce.com/s/articleView?id=platform.users_profiles_object_perms.htm&type=5 */
import type { SObjectDescription } from '../schema/schema.ts';
import { noObjectGrant } from './grants.ts';
import type { Grants } from './grants.ts';
import { permissionsInsteadOfObjectPermissions } from './unmanaged-objects.ts';

export type ObjectRight = 'read' | 'create' | 'edit' | 'delete';

/** May somebody with these grants do this to records of the object? */
export function allowsObject(grants: Grants, object: SObjectDescription, right: ObjectRight): boolean {
    const instead = permissionsInsteadOfObjectPermissions(object);
    if (instead === undefined) return allowsManagedObject(grants, object, right);
    if ('sameAs' in instead) return allowsByName(grants, instead.sameAs, right);
    const needed = right === 'read' ? instead.read : instead.write;
    return needed.length === 0 || needed.some((permission) => grants.userPermissions.has(permission));
}

function allowsManagedObject(grants: Grants, object: SObjectDescription, right: ObjectRight): boolean {
    if (object.kind === 'hierarchySetting' || object.kind === 'listSetting') return allowsSetting(grants, right);
    if (object.kind === 'metadata') return allowsMetadataType(grants, object, right);
    if (object.kind === 'share' || object.kind === 'history') {
        return allowsByName(grants, ownerOf(object.name), right === 'read' ? 'read' : 'edit');
    }
    return allowsByName(grants, object.name, right);
}

function allowsByName(grants: Grants, objectName: string, right: ObjectRight): boolean {
    if (grants.userPermissions.has('modifyalldata')) return true;
    if (right === 'read' && grants.userPermissions.has('viewalldata')) return true;
    const grant = grants.objects.get(objectName.toLowerCase()) ?? noObjectGrant;
    if (grant.modifyAll) return right !== 'create' || grant.create;
    return right === 'read' ? grant.read || grant.edit || grant.delete || grant.viewAll : grant[right];
}

/** Sees every record of the object, whoever owns it. */
export function viewsAllRecords(grants: Grants, objectName: string): boolean {
    const grant = grants.objects.get(objectName.toLowerCase()) ?? noObjectGrant;
    return grants.userPermissions.has('viewalldata') || grant.viewAll || modifiesAllRecords(grants, objectName);
}

/** Changes and deletes every record of the object, whoever owns it. */
export function modifiesAllRecords(grants: Grants, objectName: string): boolean {
    return (
        grants.userPermissions.has('modifyalldata') ||
        (grants.objects.get(objectName.toLowerCase())?.modifyAll ?? false)
    );
}

/**
 * Public custom settings can be read by everybody; changing their rows takes Customize Application.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_customsettings.htm
 */
function allowsSetting(grants: Grants, right: ObjectRight): boolean {
    return right === 'read' || grants.userPermissions.has('customizeapplication');
}

/**
 * https://help.salesforce.com/s/articleView?id=platform.custommetadatatypes_accessibility.htm&type=5: reading takes a grant on the
 * type or Customize Application; records of custom metadata are never changed with DML.
 */
function allowsMetadataType(grants: Grants, object: SObjectDescription, right: ObjectRight): boolean {
    if (right !== 'read') return false;
    return (
        grants.customMetadataTypes.has(object.name.toLowerCase()) || grants.userPermissions.has('customizeapplication')
    );
}

/** `Account` of AccountShare and AccountHistory, `Thing__c` of Thing__Share and Thing__History. */
export function ownerOf(objectName: string): string {
    return objectName.replace(/__(?:Share|History)$/i, '__c').replace(/(?:Share|History)$/, '');
}
