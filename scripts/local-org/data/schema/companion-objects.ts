/** The objects that come with another one: its sharing rows and its field history. */
import { readFieldTable } from './field-table.ts';
import type { SObjectDescription } from './schema.ts';
import { fieldsByName } from './standard/standard-object.ts';

interface CompanionNames {
    readonly name: string;
    readonly keyPrefix: string;
    /** `ParentId` with custom objects, `AccountId` with Account. */
    readonly parentField: string;
}

const standardShares: Readonly<Record<string, CompanionNames>> = {
    Account: { name: 'AccountShare', keyPrefix: '00r', parentField: 'AccountId' },
    Campaign: { name: 'CampaignShare', keyPrefix: '08s', parentField: 'CampaignId' },
    Case: { name: 'CaseShare', keyPrefix: '01n', parentField: 'CaseId' },
    Contact: { name: 'ContactShare', keyPrefix: '03s', parentField: 'ContactId' },
    Individual: { name: 'IndividualShare', keyPrefix: '0T5', parentField: 'IndividualId' },
    Lead: { name: 'LeadShare', keyPrefix: '01o', parentField: 'LeadId' },
    Opportunity: { name: 'OpportunityShare', keyPrefix: '00t', parentField: 'OpportunityId' }
};

const standardHistories: Readonly<Record<string, string>> = {
    Account: 'AccountId',
    Case: 'CaseId',
    Contact: 'ContactId',
    Individual: 'IndividualId',
    Lead: 'LeadId'
};

const accountAccess = `
    AccountAccessLevel      picklist(40) required restricted {None|Read|Edit|All}
    OpportunityAccessLevel  picklist(40) required restricted {None|Read|Edit|All}
    CaseAccessLevel         picklist(40) restricted {None|Read|Edit|All}
    ContactAccessLevel      picklist(40) restricted {None|Read|Edit|All}
`;

/**
 * The share object of an object; undefined for objects that are always shared by everybody or by their parent.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_understanding.htm
 */
export function shareObjectOf(
    object: SObjectDescription,
    keyPrefix: (name: string) => string
): SObjectDescription | undefined {
    const standard = standardShares[object.name];
    const isShared = object.custom && object.kind === 'object' && /^(?:Private|Read)$/.test(object.sharingModel);
    if (!standard && !isShared) return undefined;
    const customName = object.name.replace(/__c$/, '__Share');
    const names = standard ?? { name: customName, keyPrefix: keyPrefix(customName), parentField: 'ParentId' };
    const level = object.custom ? 'AccessLevel' : `${object.name}AccessLevel`;
    const access =
        object.name === 'Account' ? accountAccess : `${level} picklist(40) required restricted {Read|Edit|All}`;
    return companion(
        object,
        names,
        'share',
        `${object.label} Share`,
        `
        Id                      id defaulted readonly
        ${names.parentField}    reference(${object.name}) ${names.parentField.replace(/Id$/, '')}/Shares required createonly cascade
        UserOrGroupId           reference(Group,User) UserOrGroup required createonly
        ${access}
        RowCause                picklist(40) defaulted createonly {Owner|Manual|Rule|Team|ImplicitChild|ImplicitParent|Territory|GuestRule}
        LastModifiedDate        datetime defaulted readonly
        LastModifiedById        reference(User) LastModifiedBy defaulted readonly
        IsDeleted               boolean readonly "Deleted"
    `
    );
}

/**
 * The history object of an object with field history; Apex may read it, only tests may write it.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_standardobjectnamehistory.htm
 */
export function historyObjectOf(
    object: SObjectDescription,
    isTracked: boolean,
    keyPrefix: (name: string) => string
): SObjectDescription | undefined {
    const standardParent = standardHistories[object.name];
    if (!standardParent && !isTracked) return undefined;
    const name = object.custom ? object.name.replace(/__c$/, '__History') : `${object.name}History`;
    const names = { name, keyPrefix: keyPrefix(name), parentField: standardParent ?? 'ParentId' };
    return companion(
        object,
        names,
        'history',
        `${object.label} History`,
        `
        Id                      id defaulted readonly
        IsDeleted               boolean readonly "Deleted"
        ${names.parentField}    reference(${object.name}) ${names.parentField.replace(/Id$/, '')}/Histories required cascade
        CreatedById             reference(User) CreatedBy defaulted readonly
        CreatedDate             datetime defaulted readonly
        Field                   picklist(255) required "Changed Field"
        DataType                picklist(40) readonly restricted
        OldValue,NewValue       anytype readonly
    `
    );
}

function companion(
    object: SObjectDescription,
    names: CompanionNames,
    kind: 'share' | 'history',
    label: string,
    table: string
): SObjectDescription {
    return {
        ...object,
        name: names.name,
        label,
        pluralLabel: label,
        keyPrefix: names.keyPrefix,
        kind,
        fields: fieldsByName(readFieldTable(table)),
        childRelationships: [],
        sharingModel: 'ControlledByParent',
        nameField: undefined,
        queryable: true,
        createable: true,
        updateable: kind === 'share',
        deletable: kind === 'share',
        undeletable: false,
        triggerable: false,
        recordTypes: [],
        fieldSets: []
    };
}
