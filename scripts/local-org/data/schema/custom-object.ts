/**
 * Objects from CustomObject metadata: custom objects, custom settings, custom metadata types, platform events.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customobject.htm
 */
import { flagOf, nodeOf, textOf, type MetadataNode } from '../../org/metadata-tree.ts';
import { describeField } from './field-defaults.ts';
import { readFieldTable } from './field-table.ts';
import type { FieldDescription, SObjectDescription } from './schema.ts';
import { fieldsByName, systemFields, viewFields } from './standard/standard-object.ts';

const sharingModels: Readonly<Record<string, SObjectDescription['sharingModel']>> = {
    Private: 'Private',
    Read: 'Read',
    ReadSelect: 'Read',
    ReadWrite: 'ReadWrite',
    ReadWriteTransfer: 'ReadWrite',
    FullAccess: 'ReadWrite',
    ControlledByParent: 'ControlledByParent',
    ControlledByCampaign: 'ControlledByParent',
    ControlledByLeadOrContact: 'ControlledByParent'
};

/** What `<sharingModel>` says; undefined when it says nothing. */
export function sharingModelOf(node: MetadataNode): SObjectDescription['sharingModel'] | undefined {
    return sharingModels[textOf(node, 'sharingModel') ?? ''];
}

export function kindOf(name: string, node: MetadataNode): SObjectDescription['kind'] {
    if (name.endsWith('__mdt')) return 'metadata';
    if (name.endsWith('__e')) return 'event';
    const settings = textOf(node, 'customSettingsType');
    if (settings === 'Hierarchy') return 'hierarchySetting';
    return settings === 'List' ? 'listSetting' : 'object';
}

/** An object of the project with the fields that it has by its kind; `own` are the fields from its field files. */
export function describeCustomObject(
    name: string,
    node: MetadataNode,
    keyPrefix: string,
    own: readonly FieldDescription[],
    hasTab: boolean
): SObjectDescription {
    const kind = kindOf(name, node);
    const isDetail = own.some(({ relationshipOrder }) => relationshipOrder !== undefined);
    const label = textOf(node, 'label') ?? name;
    const isRecord = kind === 'object';
    return {
        name,
        label,
        pluralLabel: textOf(node, 'pluralLabel') ?? label,
        keyPrefix,
        custom: true,
        kind,
        fields: fieldsByName([...standardFieldsOf(kind, node, isDetail, hasTab), ...own]),
        childRelationships: [],
        sharingModel: isDetail ? 'ControlledByParent' : (sharingModelOf(node) ?? 'ReadWrite'),
        ...(kind === 'event' ? {} : { nameField: kind === 'metadata' ? 'DeveloperName' : 'Name' }),
        queryable: kind !== 'event',
        createable: kind !== 'metadata',
        updateable: kind !== 'metadata' && kind !== 'event',
        deletable: kind !== 'metadata' && kind !== 'event',
        undeletable: isRecord,
        triggerable: isRecord || kind === 'event',
        recordTypes: [],
        fieldSets: []
    };
}

function standardFieldsOf(
    kind: SObjectDescription['kind'],
    node: MetadataNode,
    isDetail: boolean,
    hasTab: boolean
): FieldDescription[] {
    switch (kind) {
        case 'metadata':
            return readFieldTable(metadataTypeFields);
        case 'event':
            return readFieldTable(eventFields);
        case 'listSetting':
        case 'hierarchySetting':
            return readFieldTable(settingFields(kind));
        default:
            return recordFields(node, isDetail, hasTab);
    }
}

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custom_object__c.htm */
function recordFields(node: MetadataNode, isDetail: boolean, hasTab: boolean): FieldDescription[] {
    const before = `
        Id                  id defaulted readonly
        ${isDetail ? '' : 'OwnerId reference(Group,User) Owner defaulted'}
        IsDeleted           boolean readonly "Deleted"
    `;
    const after = `
        ${systemFields}
        ${flagOf(node, 'enableActivities') ? 'LastActivityDate date readonly' : ''}
        ${hasTab ? viewFields : ''}
    `;
    return [...readFieldTable(before), nameField(nodeOf(node, 'nameField')), ...readFieldTable(after)];
}

function nameField(node: MetadataNode): FieldDescription {
    const label = textOf(node, 'label') ?? 'Name';
    if (textOf(node, 'type') !== 'AutoNumber') {
        // The platform names a record by its id when no name is given.
        return describeField('Name', 'string', { label, length: 80, idLookup: true, defaultedOnCreate: true });
    }
    return describeField('Name', 'string', {
        label,
        length: 80,
        nillable: false,
        idLookup: true,
        createable: false,
        updateable: false,
        defaultedOnCreate: true,
        autoNumberFormat: textOf(node, 'displayFormat') ?? '{0}'
    });
}

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custom_setting__c.htm */
function settingFields(kind: 'listSetting' | 'hierarchySetting'): string {
    return `
        Id                  id defaulted readonly
        IsDeleted           boolean readonly "Deleted"
        Name                string(${kind === 'listSetting' ? '38) required' : '80) defaulted'} lookup
        SetupOwnerId        reference(Organization,Profile,User) SetupOwner defaulted "Location"
        ${systemFields}
    `;
}

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custommetadatatype__mdt.htm */
const metadataTypeFields = `
    Id                      id defaulted readonly
    DeveloperName           string(40) readonly required "Custom Metadata Record Name"
    MasterLabel             string(40) readonly required "Label"
    Label                   string(40) readonly required
    Language                picklist(40) readonly restricted "Master Language"
    NamespacePrefix         string(15) readonly "Namespace Prefix"
    QualifiedApiName        string(70) readonly "Qualified API Name"
    SystemModstamp          datetime defaulted readonly
`;

/** https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_fields.htm */
const eventFields = `
    ReplayId                string(255) readonly "Replay ID"
    EventUuid               string(36) readonly "Event UUID"
    CreatedDate             datetime defaulted readonly
    CreatedById             reference(User) CreatedBy defaulted readonly
`;
