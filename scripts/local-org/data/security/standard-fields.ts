/**
 * Which standard fields have field-level security at all, and what the standard profiles show of them. The other standard fields
 * (required ones, system fields, names, rating of bounces …) can be seen by everybody who may read the object. Read off the
 * profiles of a Developer Edition org; https://help.salesforce.com/s/articleView?id=platform.admin_fls.htm&type=5
 */
import type { FieldGrant, StandardFieldGrant } from './grants.ts';

/** Fields in Setup's list of field permissions, by lower-cased object; compound fields stand for their parts. */
const permissionable: Readonly<Record<string, string>> = {
    account:
        'AccountNumber AccountSource AnnualRevenue BillingAddress CleanStatus DandbCompanyId Description DunsNumber Fax Industry ' +
        'Jigsaw NaicsCode NaicsDesc NumberOfEmployees Ownership ParentId Phone Rating ShippingAddress Sic SicDesc Site ' +
        'TickerSymbol Tradestyle Type Website YearStarted',
    campaign:
        'ActualCost AmountAllOpportunities AmountWonOpportunities BudgetedCost Description EndDate ExpectedResponse ' +
        'ExpectedRevenue HierarchyActualCost HierarchyAmountAllOpportunities HierarchyAmountWonOpportunities ' +
        'HierarchyBudgetedCost HierarchyExpectedRevenue HierarchyNumberOfContacts HierarchyNumberOfConvertedLeads ' +
        'HierarchyNumberOfLeads HierarchyNumberOfOpportunities HierarchyNumberOfResponses ' +
        'HierarchyNumberOfWonOpportunities HierarchyNumberSent IsActive NumberOfContacts NumberOfConvertedLeads ' +
        'NumberOfLeads NumberOfOpportunities NumberOfResponses NumberOfWonOpportunities NumberSent ParentId StartDate ' +
        'Status Type',
    case:
        'AccountId AssetId BusinessHoursId ClosedDate ClosedOnCreate ContactId Description EntitlementId IsClosedOnCreate ' +
        'IsEscalated IsStopped MilestoneStatus MilestoneStatusIcon Origin ParentId Priority ProductId Reason ' +
        'ServiceContractId SlaExitDate SlaStartDate StopStartDate Subject SuppliedCompany SuppliedEmail SuppliedName ' +
        'SuppliedPhone Type',
    contact:
        'AccountId AssistantName AssistantPhone Birthdate CleanStatus Department Description DoNotCall Email Fax ' +
        'GenderIdentity HasOptedOutOfEmail HasOptedOutOfFax HomePhone IndividualId Jigsaw LeadSource MailingAddress ' +
        'MobilePhone OtherAddress OtherPhone Phone Pronouns ReportsToId Title',
    event: 'Description IsAllDayEvent Location Type WhatId WhoId',
    lead:
        'Address AnnualRevenue CleanStatus CompanyDunsNumber DandbCompanyId Description DoNotCall Email Fax GenderIdentity ' +
        'HasOptedOutOfEmail HasOptedOutOfFax IndividualId Industry Jigsaw LastTransferDate LeadSource MobilePhone ' +
        'NumberOfEmployees Phone Pronouns Rating Title Website',
    opportunity:
        'AccountId Amount CampaignId ContractId Description ExpectedRevenue IsPrivate LeadSource NextStep Probability ' +
        'TotalOpportunityQuantity Type',
    task: 'ActivityDate Description Type WhatId WhoId'
};

/** Hidden in the standard profiles until an admin shows them. */
const hidden = new Set(
    (
        'campaign.hierarchyactualcost campaign.hierarchyamountallopportunities campaign.hierarchyamountwonopportunities ' +
        'campaign.hierarchybudgetedcost campaign.hierarchyexpectedrevenue campaign.hierarchynumberofcontacts ' +
        'campaign.hierarchynumberofconvertedleads campaign.hierarchynumberofleads campaign.hierarchynumberofopportunities ' +
        'campaign.hierarchynumberofresponses campaign.hierarchynumberofwonopportunities campaign.hierarchynumbersent ' +
        'case.businesshoursid case.closedoncreate case.entitlementid case.isclosedoncreate case.isstopped ' +
        'case.milestonestatus case.milestonestatusicon case.productid case.servicecontractid case.slaexitdate ' +
        'case.slastartdate case.stopstartdate contact.donotcall contact.genderidentity contact.hasoptedoutofemail ' +
        'contact.hasoptedoutoffax contact.individualid contact.pronouns event.type lead.donotcall lead.genderidentity ' +
        'lead.hasoptedoutofemail lead.hasoptedoutoffax lead.individualid lead.lasttransferdate lead.pronouns ' +
        'opportunity.contractid task.type'
    ).split(' ')
);

/** Visible but never editable in the standard profiles. */
const readOnly = new Set(
    (
        'account.cleanstatus account.dandbcompanyid account.dunsnumber account.naicscode account.naicsdesc ' +
        'account.tradestyle account.yearstarted case.accountid case.closeddate case.isescalated case.suppliedcompany ' +
        'case.suppliedemail case.suppliedname case.suppliedphone contact.cleanstatus lead.cleanstatus ' +
        'lead.companydunsnumber lead.dandbcompanyid'
    ).split(' ')
);

const permissionableByObject = new Map(
    Object.entries(permissionable).map(([object, fields]) => [object, new Set(fields.toLowerCase().split(' '))])
);

/** The objects whose standard fields are listed here. */
export function hasFieldList(object: string): boolean {
    return permissionableByObject.has(object);
}

/**
 * What a profile grants on the listed fields without saying so for each, by `object.field`: for rows of FieldPermissions, which
 * profiles have for every field.
 */
export function standardFieldGrants(rule: StandardFieldGrant): Map<string, FieldGrant> {
    const names = [...permissionableByObject].flatMap(([object, fields]) =>
        [...fields].map((field) => [object, field] as const)
    );
    if (rule === 'none') return new Map();
    return new Map(
        names
            .map(([object, field]) => [`${object}.${field}`, grantBy(rule, object, field)] as const)
            .filter(([, { read }]) => read)
    );
}

function grantBy(rule: 'all' | 'default', object: string, field: string): FieldGrant {
    if (rule === 'all') return { read: true, edit: !readOnly.has(`${object}.${field}`) };
    return defaultFieldGrant(object, field);
}

/** @param object lower case @param field lower case */
export function isPermissionableStandardField(object: string, field: string): boolean {
    return permissionableByObject.get(object)?.has(field) ?? false;
}

/** What Standard User and Read Only grant on a standard field that has field-level security. */
export function defaultFieldGrant(object: string, field: string): FieldGrant {
    const name = `${object}.${field}`;
    return { read: !hidden.has(name), edit: !hidden.has(name) && !readOnly.has(name) };
}
