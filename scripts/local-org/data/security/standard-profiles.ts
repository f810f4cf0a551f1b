/**
 * The standard profiles of every org: their object permissions and user permissions on what the local org knows.
 * https://help.salesforce.com/s/articleView?id=platform.standard_profiles.htm&type=5 says what they are for; the single flags
 * are those of a Developer Edition org, as its profiles show them in Setup and in a retrieve.
 */
import { noGrants, noObjectGrant } from './grants.ts';
import type { Grants, ObjectGrant, StandardFieldGrant } from './grants.ts';

export interface StandardProfile {
    /** What `Profile.Name` says. */
    readonly name: string;
    /** The name of the profile's file in a project. */
    readonly metadataName: string;
    readonly grants: Grants;
}

/** Letters as in Setup: Create, Read, Edit, Delete, View all, Modify all. */
function objectGrant(letters: string): ObjectGrant {
    return {
        ...noObjectGrant,
        create: letters.includes('C'),
        read: letters.includes('R'),
        edit: letters.includes('E'),
        delete: letters.includes('D'),
        viewAll: letters.includes('V'),
        modifyAll: letters.includes('M')
    };
}

function profile(
    name: string,
    metadataName: string,
    standardFields: StandardFieldGrant,
    objects: Readonly<Record<string, string>>,
    userPermissions: readonly string[]
): StandardProfile {
    const grants: Grants = {
        ...noGrants,
        objects: new Map(
            Object.entries(objects).map(([object, letters]) => [object.toLowerCase(), objectGrant(letters)])
        ),
        standardFields,
        userPermissions: new Set(userPermissions.map((permission) => permission.toLowerCase()))
    };
    return { name, metadataName, grants };
}

const standardUserObjects = {
    Account: 'CRED',
    Asset: 'CRED',
    Campaign: 'R',
    Case: 'CRE',
    Contact: 'CRED',
    ContactPointConsent: 'CRED',
    ContactPointTypeConsent: 'CRED',
    Contract: 'CRED',
    Individual: 'CRED',
    Lead: 'CRED',
    Opportunity: 'CRED',
    Order: 'CRED',
    Pricebook2: 'R',
    Product2: 'R',
    Solution: 'CR'
};

const readOnlyObjects = Object.fromEntries(Object.keys(standardUserObjects).map((object) => [object, 'R']));

const everyone = ['ActivitiesAccess', 'ChatterInternalUser', 'LightningConsoleAllowedForUser', 'ViewHelpLink'];

const readOnlyPermissions = [
    ...everyone,
    'ApexRestServices',
    'ApiEnabled',
    'ExportReport',
    'LightningExperienceUser',
    'RunReports',
    'ViewRoles',
    'ViewSetup'
];

const standardUserPermissions = [
    ...readOnlyPermissions,
    'ConvertLeads',
    'EditEvent',
    'EditTask',
    'EmailMass',
    'EmailSingle',
    'ImportPersonal',
    'TransactionalEmailSend',
    'ViewDeveloperName'
];

const administratorPermissions = [
    ...standardUserPermissions,
    'AssignPermissionSets',
    'AuthorApex',
    'CustomizeApplication',
    'EditReadonlyFields',
    'ManageCustomPermissions',
    'ManageInternalUsers',
    'ManageNamedCredentials',
    'ManageProfilesPermissionsets',
    'ManageRoles',
    'ManageSharing',
    'ManageUsers',
    'ModifyAllData',
    'ModifyMetadata',
    'PrivacyDataAccess',
    'ResetPasswords',
    'TransferAnyEntity',
    'TransferAnyLead',
    'ViewAllData',
    'ViewAllProfiles',
    'ViewAllUsers',
    'ViewPlatformEvents'
];

/** System Administrator has no list of objects: Modify All Data covers them. */
export const standardProfiles: readonly StandardProfile[] = [
    profile('System Administrator', 'Admin', 'all', { UserExternalCredential: 'CREDVM' }, administratorPermissions),
    profile('Standard User', 'Standard', 'default', standardUserObjects, standardUserPermissions),
    profile('Marketing User', 'MarketingProfile', 'default', { ...standardUserObjects, Campaign: 'CRED' }, [
        ...standardUserPermissions,
        'ImportLeads'
    ]),
    profile('Read Only', 'ReadOnly', 'default', readOnlyObjects, readOnlyPermissions),
    profile('Minimum Access - Salesforce', 'Minimum Access - Salesforce', 'none', {}, everyone)
];
