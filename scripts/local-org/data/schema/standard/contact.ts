import { cleanStatuses, leadSources } from './account.ts';
import { addressFields, systemFields, viewFields, type StandardObject } from './standard-object.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm */
export const contact: StandardObject = {
    name: 'Contact',
    keyPrefix: '003',
    sharingModel: 'ControlledByParent',
    activities: true,
    notes: true,
    fields: `
        Id                      id defaulted readonly "Contact ID"
        IsDeleted               boolean readonly "Deleted"
        MasterRecordId          reference(Contact) MasterRecord readonly
        AccountId               reference(Account) Account/Contacts
        LastName                string(80) required name
        FirstName               string(40) name
        Salutation              picklist(40) name {Mr.|Ms.|Mrs.|Dr.|Prof.|Mx.}
        Name                    string(121) required readonly "Full Name"
        ${addressFields('Other')}
        ${addressFields('Mailing')}
        Phone                   phone "Business Phone"
        Fax                     phone "Business Fax"
        MobilePhone             phone
        HomePhone               phone
        OtherPhone              phone
        AssistantPhone          phone "Asst. Phone"
        ReportsToId             reference(Contact) ReportsTo
        Email                   email lookup
        Title                   string(128)
        Department              string(80)
        AssistantName           string(40) "Assistant's Name"
        LeadSource              picklist(255) {${leadSources}}
        Birthdate               date
        Description             textarea(32000) "Contact Description"
        OwnerId                 reference(User) Owner defaulted
        HasOptedOutOfEmail      boolean "Email Opt Out"
        HasOptedOutOfFax        boolean "Fax Opt Out"
        DoNotCall               boolean
        ${systemFields}
        LastActivityDate        date readonly "Last Activity"
        LastCURequestDate       datetime readonly "Last Stay-in-Touch Request Date"
        LastCUUpdateDate        datetime readonly "Last Stay-in-Touch Save Date"
        ${viewFields}
        EmailBouncedReason      string(255)
        EmailBouncedDate        datetime
        IsEmailBounced          boolean readonly "Is Email Bounced"
        PhotoUrl                url readonly "Photo URL"
        Jigsaw                  string(20) "Data.com Key"
        JigsawContactId         string(20) readonly "Jigsaw Contact ID"
        CleanStatus             picklist(40) restricted {${cleanStatuses}}
        IndividualId            reference(Individual) Individual/Contacts
        Pronouns                picklist(255) {He/Him|She/Her|They/Them|He/They|She/They|Not Listed}
        GenderIdentity          picklist(255) {Male|Female|Nonbinary|Not Listed}
        IsPriorityRecord        boolean readonly "Important"
        ContactSource           picklist(255) readonly "Creation Source"
        TitleType               picklist(40) restricted {ANALYST|C_SUITE|DIRECTOR|MANAGER|OTHER|VP}
        DepartmentGroup         picklist(40) restricted
        BuyerAttributes         multipicklist "Buying Attributes"
    `
};
