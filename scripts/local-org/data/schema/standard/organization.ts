import { addressFields, systemFields, type StandardObject } from './standard-object.ts';

const access = 'None|Read|Edit|ReadEditTransfer|All|ControlledByParent';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_organization.htm */
export const organization: StandardObject = {
    name: 'Organization',
    keyPrefix: '00D',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Organization ID"
        Name                    string(80) required
        Division                string(80)
        ${addressFields('')}
        Phone,Fax               phone
        PrimaryContact          string(80)
        DefaultLocaleSidKey     picklist(40) required restricted "Locale"
        TimeZoneSidKey          picklist(40) required restricted "Time Zone"
        LanguageLocaleKey       picklist(40) required restricted "Language"
        ReceivesInfoEmails      boolean "Info Emails"
        ReceivesAdminInfoEmails boolean "Info Emails Admin"
        PreferencesRequireOpportunityProducts,PreferencesConsentManagementEnabled boolean
        PreferencesAutoSelectIndividualOnMerge,PreferencesLightningLoginEnabled boolean
        PreferencesOnlyLLPermUserAllowed,PreferencesTerminateOldestSession boolean
        PreferencesTransactionSecurityPolicy,PreferencesEmailSenderIdCompliance boolean
        FiscalYearStartMonth    integer(9) readonly "Fiscal Year Starts In"
        UsesStartDateAsFiscalYearName boolean readonly "Fiscal Year Name by Start"
        DefaultAccountAccess,DefaultContactAccess,DefaultOpportunityAccess picklist(40) restricted readonly {${access}}
        DefaultLeadAccess,DefaultCaseAccess,DefaultCampaignAccess picklist(40) restricted readonly {${access}}
        DefaultCalendarAccess   picklist(40) restricted readonly {HideDetails|HideDetailsInsert|ShowDetails|ShowDetailsInsert|AllowEdits}
        DefaultPricebookAccess  picklist(40) restricted readonly {None|Read|ReadSelect}
        ${systemFields}
        ComplianceBccEmail      email
        UiSkin                  picklist(40) restricted readonly {Theme1|Theme2|Theme3|PortalDefault|Webstore|Theme4}
        SignupCountryIsoCode    string(2) readonly "Signup Country"
        TrialExpirationDate     datetime readonly
        NumKnowledgeService     integer(9) readonly
        OrganizationType        picklist(40) restricted readonly "Edition" {Team Edition|Professional Edition|Enterprise Edition|Developer Edition|Personal Edition|Unlimited Edition|Contact Manager Edition|Base Edition}
        NamespacePrefix         string(15) readonly
        InstanceName            string(5) readonly
        IsSandbox               boolean readonly
        WebToCaseDefaultOrigin  string(40)
        MonthlyPageViewsUsed,MonthlyPageViewsEntitlement integer(9) readonly
        IsReadOnly              boolean readonly
    `
};
