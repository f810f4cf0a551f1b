import { addressFields, systemFields, viewFields, type StandardObject } from './standard-object.ts';
import { userPermissions, userPreferences } from './user-switches.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_user.htm */
export const user: StandardObject = {
    name: 'User',
    label: 'User',
    pluralLabel: 'Users',
    keyPrefix: '005',
    sharingModel: 'Read',
    setup: true,
    fields: `
        Id                      id defaulted readonly "User ID"
        Username                string(80) required unique lookup
        LastName                string(80) required name
        FirstName               string(40) name
        Name                    string(121) required readonly "Full Name"
        CompanyName             string(80)
        Division                string(80)
        Department              string(80)
        Title                   string(80)
        ${addressFields('')}
        Email                   email required lookup
        EmailPreferencesAutoBcc boolean "AutoBcc"
        EmailPreferencesAutoBccStayInTouch boolean "AutoBccStayInTouch"
        EmailPreferencesStayInTouchReminder boolean "StayInTouchReminder"
        SenderEmail             email "Email Sender Address"
        SenderName              string(80) "Email Sender Name"
        Signature               textarea(1333) "Email Signature"
        StayInTouchSubject      string(80) "Stay-in-Touch Email Subject"
        StayInTouchSignature    textarea(512) "Stay-in-Touch Email Signature"
        StayInTouchNote         string(512) "Stay-in-Touch Email Note"
        Phone                   phone
        Fax                     phone
        MobilePhone             phone "Mobile"
        Alias                   string(8) required
        CommunityNickname       string(40) defaulted unique "Nickname"
        BadgeText               string(80) readonly "User Photo badge text overlay"
        IsActive                boolean "Active"
        TimeZoneSidKey          picklist(40) required restricted "Time Zone"
        UserRoleId              reference(UserRole) UserRole/Users "Role ID"
        LocaleSidKey            picklist(40) required restricted "Locale"
        ReceivesInfoEmails      boolean "Info Emails"
        ReceivesAdminInfoEmails boolean "Admin Info Emails"
        EmailEncodingKey        picklist(40) required restricted "Email Encoding" {UTF-8|ISO-8859-1|Shift_JIS|ISO-2022-JP|EUC-JP|ks_c_5601-1987|Big5|GB2312|Big5-HKSCS|x-SJIS_0213}
        ProfileId               reference(Profile) Profile/Users required
        UserType                picklist(40) defaulted readonly restricted {Standard|PowerPartner|PowerCustomerSuccess|CustomerSuccess|Guest|CspLitePortal|CsnOnly|SelfService}
        StartDay                picklist(40) restricted "Start of Day"
        EndDay                  picklist(40) restricted "End of Day"
        LanguageLocaleKey       picklist(40) required restricted "Language" {en_US|de|es|fr|it|ja|sv|ko|zh_TW|zh_CN|pt_BR|nl_NL|da|th|fi|ru|es_MX|no}
        EmployeeNumber          string(20)
        DelegatedApproverId     reference(Group,User) DelegatedApprover/DelegatedUsers
        ManagerId               reference(User) Manager/ManagedUsers
        LastLoginDate           datetime readonly "Last Login"
        LastPasswordChangeDate  datetime readonly "Last Password Change or Reset"
        ${systemFields}
        PasswordExpirationDate  datetime readonly
        NumberOfFailedLogins    integer(9) readonly "Failed Login Attempts"
        SuAccessExpirationDate  date readonly "SU Access Expiration Date"
        OfflineTrialExpirationDate,OfflinePdaTrialExpirationDate datetime readonly
        ${userPermissions.join(',')} boolean
        ForecastEnabled         boolean "Allow Forecasting"
        ${userPreferences.join(',')} boolean
        ContactId               reference(Contact) Contact/Users createonly
        AccountId               reference(Account) Account/Users readonly
        CallCenterId            id nosort nogroup
        Extension               phone
        FederationIdentifier    string(512) unique casesensitive "SAML Federation ID"
        AboutMe                 textarea(1000)
        FullPhotoUrl            url readonly "Url for full-sized Photo"
        SmallPhotoUrl           url readonly "Photo"
        IsExtIndicatorVisible   boolean readonly "Show external indicator"
        OutOfOfficeMessage      string(40) readonly
        MediumPhotoUrl          url readonly "Url for medium profile photo"
        DigestFrequency         picklist(40) required restricted {D*|W|N} "Chatter Email Highlights Frequency"
        DefaultGroupNotificationFrequency picklist(40) required restricted {P|D|W|N*} "Default Notification Frequency when Joining Groups"
        JigsawImportLimitOverride integer(9) "Data.com Monthly Addition Limit"
        ${viewFields}
        BannerPhotoUrl          url readonly "Url for banner photo"
        SmallBannerPhotoUrl     url readonly "Url for IOS banner photo"
        MediumBannerPhotoUrl    url readonly "Url for Android banner photo"
        IsProfilePhotoActive    boolean readonly "Has Profile Photo"
        HasUserVerifiedEmail    boolean readonly "Has Verified Email"
        HasUserVerifiedPhone    boolean readonly "Has Verified Mobile Phone"
        IndividualId            reference(Individual) Individual
    `
};
