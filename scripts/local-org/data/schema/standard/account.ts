import { addressFields, systemFields, viewFields, type StandardObject } from './standard-object.ts';

const industries =
    'Agriculture|Apparel|Banking|Biotechnology|Chemicals|Communications|Construction|Consulting|Education|Electronics|Energy|Engineering|Entertainment|Environmental|Finance|Food & Beverage|Government|Healthcare|Hospitality|Insurance|Machinery|Manufacturing|Media|Not For Profit|Recreation|Retail|Shipping|Technology|Telecommunications|Transportation|Utilities|Other';

export const leadSources = 'Web|Phone Inquiry|Partner Referral|Purchased List|Other';
export const ratings = 'Hot|Warm|Cold';
export const cleanStatuses = 'Matched|Different|Acknowledged|NotFound|Inactive|Pending|SelectMatch|Skipped';
export { industries };

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm */
export const account: StandardObject = {
    name: 'Account',
    keyPrefix: '001',
    activities: true,
    notes: true,
    fields: `
        Id                      id defaulted readonly "Account ID"
        IsDeleted               boolean readonly "Deleted"
        MasterRecordId          reference(Account) MasterRecord readonly
        Name                    string(255) required "Account Name"
        Type                    picklist(255) "Account Type" {Prospect|Customer - Direct|Customer - Channel|Channel Partner / Reseller|Installation Partner|Technology Partner|Other}
        ParentId                reference(Account) Parent/ChildAccounts "Parent Account ID"
        ${addressFields('Billing')}
        ${addressFields('Shipping')}
        Phone                   phone "Account Phone"
        Fax                     phone "Account Fax"
        AccountNumber           string(40)
        Website                 url
        PhotoUrl                url readonly "Photo URL"
        Sic                     string(20) "SIC Code"
        Industry                picklist(255) {${industries}}
        AnnualRevenue           currency(18,0)
        NumberOfEmployees       integer(8) "Employees"
        Ownership               picklist(255) {Public|Private|Subsidiary|Other}
        TickerSymbol            string(20)
        Description             textarea(32000) "Account Description"
        Rating                  picklist(255) "Account Rating" {${ratings}}
        Site                    string(80) "Account Site"
        OwnerId                 reference(User) Owner defaulted
        ${systemFields}
        LastActivityDate        date readonly "Last Activity"
        ${viewFields}
        Jigsaw                  string(20) "Data.com Key"
        JigsawCompanyId         string(20) readonly "Jigsaw Company ID"
        CleanStatus             picklist(40) restricted {${cleanStatuses}}
        AccountSource           picklist(255) {${leadSources}}
        DunsNumber              string(9) "D-U-N-S Number"
        Tradestyle              string(255)
        NaicsCode               string(8) "NAICS Code"
        NaicsDesc               string(120) "NAICS Description"
        YearStarted             string(4)
        SicDesc                 string(80) "SIC Description"
    `
};
