/**
 * Puts the profiles, permission sets, custom permissions and classes of the project into the org as rows, so that queries find them
 * and security reads them. May be called again after the project has changed.
 */
import { Big } from 'bigdecimal.js';
import { flagOf, rootOf, textOf, textsOf } from '../../org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../../org/metadata.ts';
import { addGrants, noGrants } from '../security/grants.ts';
import type { Grants } from '../security/grants.ts';
import { readGrants } from '../security/read-grants.ts';
import { standardProfiles } from '../security/standard-profiles.ts';
import { GrantRows } from './grant-rows.ts';
import { seedPrincipals } from './seed-principals.ts';
import type { Seeder } from './seeder.ts';

/** What the permission sets grant beyond rows, by their ids: for createSecurity. */
export function seedPermissions(seeder: Seeder, metadata: Metadata): Map<string, Grants> {
    seedClasses(seeder, metadata);
    seedCustomPermissions(seeder, metadata);
    seedPrincipals(seeder, metadata);
    const further = new Map<string, Grants>();
    const rows = new GrantRows(seeder);
    for (const [name, grants] of profileGrants(metadata)) {
        const id = profilePermissionSet(seeder, name);
        rows.replace(id, grants);
        further.set(id, grants);
    }
    for (const file of metadata.ofType('PermissionSet')) {
        const id = permissionSet(seeder, file);
        const grants = readGrants(file);
        rows.replace(id, grants);
        further.set(id, grants);
    }
    metadata.ofType('PermissionSetGroup').forEach((file) => permissionSetGroup(seeder, file));
    return further;
}

function seedClasses(seeder: Seeder, metadata: Metadata): void {
    for (const { name, text, apiVersion } of metadata.apex.filter(({ kind }) => kind === 'class')) {
        seeder.put('ApexClass', 'Name', name, {
            ApiVersion: Big(String(apiVersion)),
            Status: 'Active',
            IsValid: true,
            Body: text,
            LengthWithoutComments: text.length
        });
    }
}

function seedCustomPermissions(seeder: Seeder, metadata: Metadata): void {
    for (const file of metadata.ofType('CustomPermission')) {
        const root = rootOf(file);
        seeder.put('CustomPermission', 'DeveloperName', file.name, {
            MasterLabel: textOf(root, 'label') ?? file.name,
            Description: textOf(root, 'description') ?? null,
            Language: 'en_US',
            IsLicensed: flagOf(root, 'isLicensed')
        });
    }
}

/** The standard profiles with what the project adds to them, and the project's own. */
function profileGrants(metadata: Metadata): Map<string, Grants> {
    const all = new Map(standardProfiles.map(({ name, grants }) => [name, grants]));
    for (const file of metadata.ofType('Profile')) {
        const standard = standardProfiles.find(({ metadataName, name }) => [metadataName, name].includes(file.name));
        const name = standard?.name ?? file.name;
        all.set(name, addGrants([all.get(name) ?? noGrants, readGrants(file)]));
    }
    return all;
}

/** A profile and the permission set that belongs to it. */
function profilePermissionSet(seeder: Seeder, name: string): string {
    const UserLicenseId = seeder.put('UserLicense', 'Name', 'Salesforce', {
        MasterLabel: 'Salesforce',
        LicenseDefinitionKey: 'SFDC',
        Status: 'Active'
    });
    const profileId = seeder.put('Profile', 'Name', name, { UserType: 'Standard', UserLicenseId });
    return seeder.put('PermissionSet', 'Name', `X${profileId.slice(0, 15)}`, {
        Label: `X${profileId.slice(0, 15)}`,
        ProfileId: profileId,
        IsOwnedByProfile: true,
        IsCustom: !standardProfiles.some((standard) => standard.name === name),
        Type: 'Profile'
    });
}

function permissionSet(seeder: Seeder, file: MetadataFile): string {
    const root = rootOf(file);
    return seeder.put('PermissionSet', 'Name', file.name, {
        Label: textOf(root, 'label') ?? file.name,
        Description: textOf(root, 'description') ?? null,
        IsOwnedByProfile: false,
        IsCustom: true,
        HasActivationRequired: flagOf(root, 'hasActivationRequired'),
        Type: 'Regular'
    });
}

function permissionSetGroup(seeder: Seeder, file: MetadataFile): void {
    const root = rootOf(file);
    const groupId = seeder.put('PermissionSetGroup', 'DeveloperName', file.name, {
        MasterLabel: textOf(root, 'label') ?? file.name,
        Description: textOf(root, 'description') ?? null,
        Language: 'en_US',
        Status: 'Updated'
    });
    seeder.remove('PermissionSetGroupComponent', 'PermissionSetGroupId', groupId);
    for (const name of textsOf(root, 'permissionSets')) {
        const setId = seeder.find('PermissionSet', 'Name', name);
        if (setId !== undefined) {
            seeder.add('PermissionSetGroupComponent', { PermissionSetGroupId: groupId, PermissionSetId: setId });
        }
    }
}
