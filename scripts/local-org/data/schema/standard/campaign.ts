import { leadSources } from './account.ts';
import { systemFields, viewFields, type StandardObject } from './standard-object.ts';

const counted = 'integer(9) defaulted readonly';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_campaign.htm */
export const campaign: StandardObject = {
    name: 'Campaign',
    keyPrefix: '701',
    activities: true,
    notes: true,
    fields: `
        Id                      id defaulted readonly "Campaign ID"
        IsDeleted               boolean readonly "Deleted"
        Name                    string(80) required
        ParentId                reference(Campaign) Parent/ChildCampaigns "Parent Campaign ID"
        Type                    picklist(255) {Conference|Webinar|Trade Show|Public Relations|Partners|Referral Program|Advertisement|Banner Ads|Direct Mail|Email|Telemarketing|Other}
        Status                  picklist(255) {Planned*|In Progress|Completed|Aborted}
        StartDate,EndDate       date
        ExpectedRevenue         currency(18,0)
        BudgetedCost            currency(18,0)
        ActualCost              currency(18,0)
        ExpectedResponse        percent(10,2) "Expected Response (%)"
        NumberSent              double(18,0) "Num Sent"
        IsActive                boolean "Active"
        Description             textarea(32000)
        NumberOfLeads           ${counted} "Leads in Campaign"
        NumberOfConvertedLeads  ${counted} "Converted Leads in Campaign"
        NumberOfContacts        ${counted} "Contacts in Campaign"
        NumberOfResponses       ${counted} "Responses in Campaign"
        NumberOfOpportunities   ${counted} "Opportunities in Campaign"
        NumberOfWonOpportunities ${counted} "Won Opportunities in Campaign"
        AmountAllOpportunities,AmountWonOpportunities currency(18,0) defaulted readonly
        HierarchyNumberOfLeads,HierarchyNumberOfConvertedLeads,HierarchyNumberOfContacts integer(9) readonly
        HierarchyNumberOfResponses,HierarchyNumberOfOpportunities,HierarchyNumberOfWonOpportunities integer(9) readonly
        HierarchyAmountWonOpportunities,HierarchyAmountAllOpportunities currency(18,0) readonly
        HierarchyNumberSent     double(18,0) readonly
        HierarchyExpectedRevenue,HierarchyBudgetedCost,HierarchyActualCost currency(18,0) readonly
        OwnerId                 reference(User) Owner defaulted
        ${systemFields}
        LastActivityDate        date readonly "Last Activity"
        ${viewFields}
        CampaignMemberRecordTypeId reference(RecordType) CampaignMemberRecordType
    `
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_campaignmember.htm */
export const campaignMember: StandardObject = {
    name: 'CampaignMember',
    keyPrefix: '00v',
    sharingModel: 'ControlledByParent',
    fields: `
        Id                      id defaulted readonly "Campaign Member ID"
        IsDeleted               boolean readonly "Deleted"
        CampaignId              reference(Campaign) Campaign/CampaignMembers required createonly cascade
        LeadId                  reference(Lead) Lead/CampaignMembers createonly cascade
        ContactId               reference(Contact) Contact/CampaignMembers createonly cascade
        Status                  picklist(40) defaulted {Sent*|Responded}
        HasResponded            boolean readonly "Responded"
        ${systemFields}
        FirstRespondedDate      date readonly
        Salutation              picklist(40) readonly {Mr.|Ms.|Mrs.|Dr.|Prof.|Mx.}
        Name                    string(121) readonly
        FirstName               string(40) readonly
        LastName                string(80) readonly
        Title                   string(128) readonly
        Street                  textarea(255) readonly
        City                    string(40) readonly
        State                   string(80) readonly "State/Province"
        PostalCode              string(20) readonly "Zip/Postal Code"
        Country                 string(80) readonly
        Email                   email readonly
        Phone,Fax,MobilePhone   phone readonly
        Description             textarea(32000) readonly
        DoNotCall               boolean readonly
        HasOptedOutOfEmail      boolean readonly "Email Opt Out"
        HasOptedOutOfFax        boolean readonly "Fax Opt Out"
        LeadSource              picklist(255) readonly {${leadSources}}
        CompanyOrAccount        string(255) readonly "Company (Account)"
        Type                    picklist(40) readonly {Contact|Lead}
        LeadOrContactId         reference(Contact,Lead) LeadOrContact readonly "Related Record ID"
        LeadOrContactOwnerId    reference(Group,User) LeadOrContactOwner readonly "Related Record Owner ID"
    `
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_campaignmemberstatus.htm */
export const campaignMemberStatus: StandardObject = {
    name: 'CampaignMemberStatus',
    pluralLabel: 'Campaign Member Statuses',
    keyPrefix: '01Y',
    fields: `
        Id                      id defaulted readonly "Campaign Member Status ID"
        IsDeleted               boolean readonly "Deleted"
        CampaignId              reference(Campaign) Campaign/CampaignMemberStatuses required createonly cascade
        Label                   string(765) required "Member Status"
        SortOrder               integer(9)
        IsDefault               boolean "Default"
        HasResponded            boolean "Responded"
        ${systemFields}
    `
};
