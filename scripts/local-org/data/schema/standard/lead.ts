import { cleanStatuses, industries, leadSources, ratings } from './account.ts';
import { addressFields, systemFields, viewFields, type StandardObject } from './standard-object.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_lead.htm */
export const lead: StandardObject = {
    name: 'Lead',
    keyPrefix: '00Q',
    activities: true,
    notes: true,
    fields: `
        Id                      id defaulted readonly "Lead ID"
        IsDeleted               boolean readonly "Deleted"
        MasterRecordId          reference(Lead) MasterRecord readonly
        LastName                string(80) required name
        FirstName               string(40) name
        Salutation              picklist(40) name {Mr.|Ms.|Mrs.|Dr.|Prof.|Mx.}
        Name                    string(121) required readonly "Full Name"
        Title                   string(128)
        Company                 string(255) required
        ${addressFields('')}
        Phone                   phone
        MobilePhone             phone
        Fax                     phone
        Email                   email lookup
        Website                 url
        PhotoUrl                url readonly "Photo URL"
        Description             textarea(32000)
        LeadSource              picklist(255) {${leadSources}}
        Status                  picklist(255) required {Open - Not Contacted*|Working - Contacted|Closed - Converted|Closed - Not Converted}
        Industry                picklist(255) {${industries}}
        Rating                  picklist(255) {${ratings}}
        AnnualRevenue           currency(18,0)
        NumberOfEmployees       integer(8) "Employees"
        OwnerId                 reference(Group,User) Owner defaulted
        HasOptedOutOfEmail      boolean nosort nogroup "Email Opt Out"
        IsConverted             boolean createonly "Converted"
        ConvertedDate           date readonly
        ConvertedAccountId      reference(Account) ConvertedAccount readonly
        ConvertedContactId      reference(Contact) ConvertedContact readonly
        ConvertedOpportunityId  reference(Opportunity) ConvertedOpportunity readonly
        IsUnreadByOwner         boolean "Unread By Owner"
        ${systemFields}
        LastActivityDate        date readonly "Last Activity"
        DoNotCall               boolean
        HasOptedOutOfFax        boolean "Fax Opt Out"
        ${viewFields}
        LastTransferDate        date readonly
        Jigsaw                  string(20) "Data.com Key"
        JigsawContactId         string(20) readonly "Jigsaw Contact ID"
        CleanStatus             picklist(40) restricted {${cleanStatuses}}
        CompanyDunsNumber       string(9) "Company D-U-N-S Number"
        EmailBouncedReason      string(255) updateonly
        EmailBouncedDate        datetime updateonly
        IndividualId            reference(Individual) Individual/Leads
        Pronouns                picklist(255) {He/Him|She/Her|They/Them|He/They|She/They|Not Listed}
        GenderIdentity          picklist(255) {Male|Female|Nonbinary|Not Listed}
        IsPriorityRecord        boolean readonly "Important"
    `
};
