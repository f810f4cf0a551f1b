import { flagOf, nodesOf, rootOf, textOf, type MetadataNode } from '../local-org/org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../local-org/org/metadata.ts';
import type { Finding, Gate } from './gate.ts';
import type { Schema } from './schema/schema.ts';
import { findingAt, metadataOf, schemaOf } from './source.ts';

/** What permission sets grant access to: everything they name has to be there, and be something that access can be given to. */
export const permissions: Gate = {
    name: 'permissions',
    description: 'permission sets name what exists',
    run(project) {
        const metadata = metadataOf(project);
        const known = { metadata, schema: schemaOf(project) };
        const findings = metadata.ofType('PermissionSet').flatMap((file) => findingsIn(project, known, file));
        return { findings };
    }
};

interface Known {
    metadata: Metadata;
    schema: Schema;
}

/** One kind of access: the element, the element inside it that names something, and whether that is there. */
interface Grant {
    element: string;
    name: string;
    exists: (known: Known, value: string) => boolean;
}

/**
 * Objects that no Apex sees: whoever calls out through an external credential needs access to this one,
 * https://help.salesforce.com/apex/HTViewHelpDoc?id=xcloud.nc_user_external_credentials.htm
 */
const grantedOnly = ['UserExternalCredential'];

const grants: Grant[] = [
    {
        element: 'applicationVisibilities',
        name: 'application',
        exists: componentOr('CustomApplication', /^standard__/)
    },
    { element: 'classAccesses', name: 'apexClass', exists: ({ metadata }, value) => hasClass(metadata, value) },
    { element: 'customMetadataTypeAccesses', name: 'name', exists: ({ schema }, value) => schema.hasObject(value) },
    { element: 'customPermissions', name: 'name', exists: componentOr('CustomPermission') },
    { element: 'customSettingAccesses', name: 'name', exists: ({ schema }, value) => schema.hasObject(value) },
    { element: 'externalCredentialPrincipalAccesses', name: 'externalCredentialPrincipal', exists: hasPrincipal },
    { element: 'fieldPermissions', name: 'field', exists: ({ schema }, value) => hasField(schema, value) },
    { element: 'flowAccesses', name: 'flow', exists: componentOr('Flow') },
    {
        element: 'objectPermissions',
        name: 'object',
        exists: ({ schema }, value) => schema.hasObject(value) || grantedOnly.includes(value)
    },
    { element: 'tabSettings', name: 'tab', exists: componentOr('CustomTab', /^standard-/) }
];

function findingsIn(project: string, known: Known, file: MetadataFile): Finding[] {
    const report = (value: string, message: string): Finding => findingAt(project, file.file, `>${value}<`, message);
    const missing = grants.flatMap(({ element, name, exists }) =>
        namesOf(file, element, name)
            .filter((value) => !exists(known, value))
            .map((value) => report(value, `${element}: there is no ${value}`))
    );
    const fields = nodesOf(rootOf(file), 'fieldPermissions').flatMap((node) => {
        const complaint = fieldComplaint(known.metadata, node);
        return complaint ? [report(textOf(node, 'field') ?? '', complaint)] : [];
    });
    return [...missing, ...fields];
}

function namesOf(file: MetadataFile, element: string, name: string): string[] {
    return nodesOf(rootOf(file), element)
        .map((node) => textOf(node, name))
        .filter((value) => value !== undefined);
}

/**
 * The platform refuses access to fields that everybody has it to: required fields and the master of a detail,
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_permissionset.htm
 */
function fieldComplaint(metadata: Metadata, node: MetadataNode): string | undefined {
    const path = textOf(node, 'field') ?? '';
    const field = metadata
        .ofType('CustomField')
        .find((each) => `${each.parent}.${each.name}`.toLowerCase() === path.toLowerCase());
    if (flagOf(node, 'editable') && !flagOf(node, 'readable')) return `${path} is editable and not readable`;
    if (!field) return undefined;
    const isOpenToAll = flagOf(rootOf(field), 'required') || textOf(rootOf(field), 'type') === 'MasterDetail';
    return isOpenToAll ? `${path} is required: the platform refuses field permissions for it` : undefined;
}

function componentOr(type: string, standard?: RegExp): Grant['exists'] {
    return ({ metadata }, value) =>
        Boolean(standard?.test(value)) || metadata.ofType(type).some(({ name }) => name === value);
}

function hasClass(metadata: Metadata, name: string): boolean {
    return metadata.apex.some((source) => source.kind === 'class' && source.name === name);
}

function hasField(schema: Schema, path: string): boolean {
    const [object, field, ...rest] = path.split('.');
    return rest.length === 0 && schema.hasObject(object) && schema.hasField(object, field ?? '');
}

/** A principal is written as the credential's name, a hyphen and the principal's name. */
function hasPrincipal({ metadata }: Known, value: string): boolean {
    return metadata
        .ofType('ExternalCredential')
        .some((credential) =>
            principalsOf(credential).some((principal) => `${credential.name}-${principal}` === value)
        );
}

function principalsOf(credential: MetadataFile): string[] {
    return nodesOf(rootOf(credential), 'externalCredentialParameters')
        .filter((parameter) => /^(Named|PerUser)Principal$/.test(textOf(parameter, 'parameterType') ?? ''))
        .map((parameter) => textOf(parameter, 'parameterName') ?? '');
}
