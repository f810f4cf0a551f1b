/**
 * Profiles, permission sets and what they hold.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm
 */
import { systemFields, viewFields, type StandardObject } from './standard-object.ts';
import { systemPermissions } from './user-switches.ts';

const licenceNames =
    'Standard|PowerPartner|PowerCustomerSuccess|CustomerSuccess|Guest|CspLitePortal|CsnOnly|SelfService';

export const profile: StandardObject = {
    name: 'Profile',
    keyPrefix: '00e',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Profile ID"
        Name                    string(255) required
        ${systemPermissions.join(',')} boolean
        UserLicenseId           reference(UserLicense) UserLicense readonly
        UserType                picklist(40) readonly restricted {${licenceNames}}
        ${systemFields}
        Description             string(255)
        ${viewFields}
    `
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userlicense.htm */
export const userLicense: StandardObject = {
    name: 'UserLicense',
    keyPrefix: '100',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "User License ID"
        LicenseDefinitionKey    string(40) readonly
        TotalLicenses,UsedLicenses integer(9) readonly
        Status                  picklist(40) readonly restricted {Active|Disabled}
        Name                    string(255) readonly
        MasterLabel             string(255) readonly
        CreatedDate,LastModifiedDate,SystemModstamp datetime defaulted readonly
    `
};

export const permissionSet: StandardObject = {
    name: 'PermissionSet',
    keyPrefix: '0PS',
    setup: true,
    fields: `
        Id                      id defaulted readonly "PermissionSet ID"
        Name                    string(80) required unique "Permission Set Name"
        Label                   string(80) required "Permission Set Label"
        LicenseId               id "License ID"
        ProfileId               reference(Profile) Profile readonly
        IsOwnedByProfile        boolean readonly "Is Owned By Profile"
        IsCustom                boolean readonly "Is Custom"
        ${systemPermissions.filter((name) => name !== 'PermissionsIsSsoEnabled').join(',')} boolean
        Description             string(255)
        ${systemFields}
        NamespacePrefix         string(15) readonly
        HasActivationRequired   boolean "Session Activation Required"
        PermissionSetGroupId    reference(PermissionSetGroup) PermissionSetGroup readonly
        Type                    picklist(40) readonly restricted {Regular|Standard|Profile|Group|Session}
    `
};

export const permissionSetGroup: StandardObject = {
    name: 'PermissionSetGroup',
    keyPrefix: '0PG',
    setup: true,
    nameField: 'DeveloperName',
    fields: `
        Id                      id defaulted readonly
        IsDeleted               boolean readonly "Deleted"
        DeveloperName           string(80) required "API Name"
        Language                picklist(40) restricted "Master Language"
        MasterLabel             string(80) required "Label"
        NamespacePrefix         string(15) readonly
        ${systemFields}
        Description             textarea(255)
        Status                  picklist(40) restricted {Updated|Outdated|Updating|Failed}
        HasActivationRequired   boolean "Session Activation Required"
    `
};

export const permissionSetGroupComponent: StandardObject = {
    name: 'PermissionSetGroupComponent',
    keyPrefix: '0PM',
    setup: true,
    fields: `
        Id                      id defaulted readonly
        IsDeleted               boolean readonly "Deleted"
        ${systemFields}
        PermissionSetGroupId    reference(PermissionSetGroup) PermissionSetGroup/PermissionSetGroupComponents required createonly cascade
        PermissionSetId         reference(PermissionSet) PermissionSet/PermissionSetGroupComponents required createonly cascade
    `
};

export const permissionSetAssignment: StandardObject = {
    name: 'PermissionSetAssignment',
    keyPrefix: '0Pa',
    setup: true,
    fields: `
        Id                      id defaulted readonly "PermissionSetAssignment ID"
        PermissionSetId         reference(PermissionSet) PermissionSet/Assignments createonly cascade
        PermissionSetGroupId    reference(PermissionSetGroup) PermissionSetGroup/Assignments createonly cascade
        AssigneeId              reference(User) Assignee/PermissionSetAssignments required createonly cascade
        SystemModstamp          datetime defaulted readonly "Date Assigned"
        ExpirationDate          datetime "Expires On"
        IsActive                boolean readonly "Is Active"
        IsRevoked               boolean readonly
    `
};

export const setupEntityAccess: StandardObject = {
    name: 'SetupEntityAccess',
    keyPrefix: '0J0',
    pluralLabel: 'Setup Entity Access',
    setup: true,
    fields: `
        Id                      id defaulted readonly "SetupEntityAccess ID"
        ParentId                reference(PermissionSet) Parent/SetupEntityAccessItems required createonly cascade
        SetupEntityId           reference(ApexClass,CustomPermission,ExternalCredentialParameter) SetupEntity/SetupEntityAccessItems required createonly cascade
        SetupEntityType         picklist(40) readonly restricted {ApexClass|ApexPage|ConnectedApplication|CustomEntityDefinition|CustomPermission|ExternalCredentialParameter|FlowDefinition|NamedCredential|TabSet}
        SystemModstamp          datetime defaulted readonly
    `
};

export const customPermission: StandardObject = {
    name: 'CustomPermission',
    keyPrefix: '0CP',
    setup: true,
    nameField: 'DeveloperName',
    fields: `
        Id                      id defaulted readonly
        IsDeleted               boolean readonly "Deleted"
        DeveloperName           string(80) required "API Name"
        Language                picklist(40) restricted "Master Language"
        MasterLabel             string(80) required "Label"
        NamespacePrefix         string(15) readonly
        ${systemFields}
        IsProtected             boolean "Protected Component"
        Description             textarea(255)
        IsLicensed              boolean "License Required"
    `
};

export const objectPermissions: StandardObject = {
    name: 'ObjectPermissions',
    pluralLabel: 'Object Permissions',
    keyPrefix: '110',
    setup: true,
    fields: `
        Id                      id defaulted readonly "ObjectPermissions ID"
        ParentId                reference(PermissionSet) Parent/ObjectPerms required createonly cascade
        SobjectType             picklist(40) required createonly "Sobject Type Name"
        PermissionsCreate       boolean "Create Records"
        PermissionsRead         boolean "Read Records"
        PermissionsEdit         boolean "Edit Records"
        PermissionsDelete       boolean "Delete Records"
        PermissionsViewAllRecords   boolean "Read All Records"
        PermissionsModifyAllRecords boolean "Edit All Records"
        PermissionsViewAllFields    boolean "View All Fields"
        ${systemFields}
    `
};

export const fieldPermissions: StandardObject = {
    name: 'FieldPermissions',
    pluralLabel: 'Field Permissions',
    keyPrefix: '01k',
    setup: true,
    fields: `
        Id                      id defaulted readonly "FieldPermissions ID"
        ParentId                reference(PermissionSet) Parent/FieldPerms required createonly cascade
        SobjectType             picklist(40) required createonly "Sobject Type Name"
        Field                   picklist(300) required createonly "Field Name"
        PermissionsEdit         boolean "Edit Field"
        PermissionsRead         boolean "Read Field"
        SystemModstamp          datetime defaulted readonly
    `
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userexternalcredential.htm */
export const userExternalCredential: StandardObject = {
    name: 'UserExternalCredential',
    keyPrefix: '0tc',
    setup: true,
    fields: `
        Id                      id defaulted readonly
        IsDeleted               boolean readonly "Deleted"
        Name                    string(255) defaulted readonly
        ${systemFields}
        ExternalCredentialId    id required
        PrincipalName           string(80)
        UserId                  reference(User) User
    `
};
