/**
 * The fields that Person Accounts bring: the contact's fields shown on the account.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_guidelines_personaccounts.htm
 */
import { readFieldTable } from './field-table.ts';
import type { FieldDescription, RecordTypeDescription, SObjectDescription } from './schema.ts';

/**
 * The one that every org with Person Accounts has; administrators can add more.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
 */
export const personRecordType: RecordTypeDescription = {
    developerName: 'PersonAccount',
    label: 'Person Account',
    active: true,
    forPeople: true
};

/** Fields of the contact that the account does not repeat: it has its own, or shares them (Phone, Fax, Description, Name, OwnerId). */
const notRepeated = new Set(
    `Id IsDeleted MasterRecordId AccountId Name OwnerId Phone Fax Description ReportsToId CreatedDate CreatedById LastModifiedDate
    LastModifiedById SystemModstamp LastActivityDate LastViewedDate LastReferencedDate IsEmailBounced PhotoUrl Jigsaw JigsawContactId
    CleanStatus IsPriorityRecord IsPersonAccount ContactSource TitleType DepartmentGroup BuyerAttributes RecordTypeId`.split(
        /\s+/
    )
);

const unprefixed = new Set(['LastName', 'FirstName', 'Salutation']);

const accountFields = `
    IsPersonAccount         boolean readonly "Is Person Account"
    PersonContactId         reference(Contact) PersonContact readonly "Contact ID"
`;

const contactFields = `
    IsPersonAccount         boolean readonly "Is Person Account"
`;

/** What Account has in addition in an org with Person Accounts, given the contact's fields. */
export function personAccountFields(contact: SObjectDescription): FieldDescription[] {
    const shown = [...contact.fields.values()].filter(({ name }) => !notRepeated.has(name)).map(shownOnAccount);
    return [...readFieldTable(accountFields), ...shown];
}

/** What Contact has in addition. */
export function personContactFields(): FieldDescription[] {
    return readFieldTable(contactFields);
}

/** `Email` becomes PersonEmail, `Level__c` becomes Level__pc, LastName stays. */
function shownOnAccount(field: FieldDescription): FieldDescription {
    const { childRelationshipName, ...rest } = field;
    // The contact's own children stay the contact's.
    void childRelationshipName;
    return {
        ...rest,
        name: nameOnAccount(field.name),
        nillable: field.type !== 'boolean',
        unique: false,
        externalId: false,
        idLookup: false,
        ...(field.relationshipName ? { relationshipName: relationshipOnAccount(field.relationshipName) } : {}),
        ...(field.compoundFieldName ? { compoundFieldName: compoundOnAccount(field.compoundFieldName) } : {}),
        shows: { reference: 'PersonContactId', field: field.name }
    };
}

function nameOnAccount(name: string): string {
    if (unprefixed.has(name)) return name;
    return name.endsWith('__c') ? name.replace(/__c$/, '__pc') : `Person${name}`;
}

function relationshipOnAccount(name: string): string {
    return name.endsWith('__r') ? name.replace(/__r$/, '__pr') : `Person${name}`;
}

function compoundOnAccount(name: string): string {
    return name === 'Name' ? name : nameOnAccount(name);
}
