import { leadSources } from './account.ts';
import { systemFields, viewFields, type StandardObject } from './standard-object.ts';

const stages =
    'Prospecting|Qualification|Needs Analysis|Value Proposition|Id. Decision Makers|Perception Analysis|Proposal/Price Quote|Negotiation/Review|Closed Won|Closed Lost';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm */
export const opportunity: StandardObject = {
    name: 'Opportunity',
    pluralLabel: 'Opportunities',
    keyPrefix: '006',
    activities: true,
    notes: true,
    fields: `
        Id                      id defaulted readonly "Opportunity ID"
        IsDeleted               boolean readonly "Deleted"
        AccountId               reference(Account) Account/Opportunities
        IsPrivate               boolean "Private"
        Name                    string(120) required lookup
        Description             textarea(32000)
        StageName               picklist(255) required "Stage" {${stages}}
        Amount                  currency(18,2)
        Probability             percent(3,0) "Probability (%)"
        ExpectedRevenue         currency(18,2) readonly "Expected Amount"
        TotalOpportunityQuantity double(18,2) "Quantity"
        CloseDate               date required
        Type                    picklist(255) "Opportunity Type" {Existing Customer - Upgrade|Existing Customer - Replacement|Existing Customer - Downgrade|New Customer}
        NextStep                string(255)
        LeadSource              picklist(255) {${leadSources}}
        IsClosed                boolean readonly "Closed"
        IsWon                   boolean readonly "Won"
        ForecastCategory        picklist(40) defaulted readonly restricted {Omitted|Pipeline|BestCase|MostLikely|Forecast|Closed}
        ForecastCategoryName    picklist(255) restricted "Forecast Category" {Omitted|Pipeline|Best Case|Commit|Closed}
        CampaignId              reference(Campaign) Campaign/Opportunities
        HasOpportunityLineItem  boolean readonly "Has Line Item"
        Pricebook2Id            reference(Pricebook2) Pricebook2 "Price Book ID"
        OwnerId                 reference(User) Owner defaulted
        ${systemFields}
        LastActivityDate        date readonly "Last Activity"
        PushCount               integer(9) readonly
        LastStageChangeDate     datetime readonly
        FiscalQuarter           integer(8) readonly
        FiscalYear              integer(8) readonly
        Fiscal                  string(6) readonly "Fiscal Period"
        ContactId               reference(Contact) Contact/Opportunities createonly
        ${viewFields}
        HasOpenActivity         boolean readonly nofilter nosort
        HasOverdueTask          boolean readonly nofilter nosort
    `
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunitycontactrole.htm */
export const opportunityContactRole: StandardObject = {
    name: 'OpportunityContactRole',
    keyPrefix: '00K',
    fields: `
        Id                      id defaulted readonly "Contact Role ID"
        OpportunityId           reference(Opportunity) Opportunity/OpportunityContactRoles required createonly cascade
        ContactId               reference(Contact) Contact/OpportunityContactRoles required cascade
        Role                    picklist(255) {Business User|Decision Maker|Economic Buyer|Economic Decision Maker|Evaluator|Executive Sponsor|Influencer|Technical Buyer|Other}
        IsPrimary               boolean "Primary"
        ${systemFields}
        IsDeleted               boolean readonly "Deleted"
    `
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_pricebook2.htm */
export const pricebook2: StandardObject = {
    name: 'Pricebook2',
    label: 'Price Book',
    keyPrefix: '01s',
    fields: `
        Id                      id defaulted readonly "Price Book ID"
        IsDeleted               boolean readonly "Deleted"
        Name                    string(255) required "Price Book Name"
        ${systemFields}
        ${viewFields}
        IsActive                boolean "Active"
        IsArchived              boolean readonly "Archived"
        Description             string(255)
        IsStandard              boolean readonly "Is Standard Price Book"
    `
};
