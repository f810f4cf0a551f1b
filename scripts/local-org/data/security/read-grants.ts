/**
 * What a permission set or profile file of the project grants.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_permissionset.htm
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_profile.htm
 */
import { flagOf, nodesOf, rootOf, textOf } from '../../org/metadata-tree.ts';
import type { MetadataNode } from '../../org/metadata-tree.ts';
import type { MetadataFile } from '../../org/metadata.ts';
import type { FieldGrant, Grants, ObjectGrant, TabVisibility } from './grants.ts';

/** Reads a `PermissionSet` or `Profile` file; both use the same elements but for tabs. */
export function readGrants(file: MetadataFile): Grants {
    const root = rootOf(file);
    return {
        objects: entries(root, 'objectPermissions', 'object', objectGrant),
        fields: entries(root, 'fieldPermissions', 'field', fieldGrant),
        standardFields: 'none',
        classes: enabled(root, 'classAccesses', 'apexClass'),
        customPermissions: enabled(root, 'customPermissions', 'name'),
        userPermissions: enabled(root, 'userPermissions', 'name'),
        credentialPrincipals: enabled(root, 'externalCredentialPrincipalAccesses', 'externalCredentialPrincipal'),
        customSettings: enabled(root, 'customSettingAccesses', 'name'),
        customMetadataTypes: enabled(root, 'customMetadataTypeAccesses', 'name'),
        apps: enabled(root, 'applicationVisibilities', 'application', 'visible'),
        tabs: new Map([
            ...entries(root, 'tabSettings', 'tab', tabVisibility),
            ...entries(root, 'tabVisibilities', 'tab', tabVisibility)
        ])
    };
}

function objectGrant(node: MetadataNode): ObjectGrant {
    return {
        create: flagOf(node, 'allowCreate'),
        read: flagOf(node, 'allowRead'),
        edit: flagOf(node, 'allowEdit'),
        delete: flagOf(node, 'allowDelete'),
        viewAll: flagOf(node, 'viewAllRecords'),
        modifyAll: flagOf(node, 'modifyAllRecords'),
        viewAllFields: flagOf(node, 'viewAllFields')
    };
}

function fieldGrant(node: MetadataNode): FieldGrant {
    return { read: flagOf(node, 'readable'), edit: flagOf(node, 'editable') };
}

/** Profiles say DefaultOn, DefaultOff and Hidden for what permission sets call Visible, Available and None. */
function tabVisibility(node: MetadataNode): TabVisibility {
    const text = textOf(node, 'visibility');
    if (text === 'Visible' || text === 'DefaultOn') return 'Visible';
    return text === 'Available' || text === 'DefaultOff' ? 'Available' : 'None';
}

function entries<V>(
    root: MetadataNode,
    element: string,
    nameElement: string,
    read: (node: MetadataNode) => V
): Map<string, V> {
    return new Map(
        nodesOf(root, element).map((node) => [(textOf(node, nameElement) ?? '').toLowerCase(), read(node)] as const)
    );
}

function enabled(root: MetadataNode, element: string, nameElement: string, flag = 'enabled'): Set<string> {
    const nodes = nodesOf(root, element).filter((node) => flagOf(node, flag));
    return new Set(nodes.map((node) => (textOf(node, nameElement) ?? '').toLowerCase()));
}
