/**
 * Standard objects that have no object permissions of their own: what decides about them instead. Each object's page in the Object
 * Reference (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/) says so under
 * "Special Access Rules".
 */
import type { SObjectDescription } from '../schema/schema.ts';

/** Any of the user permissions (lower case) suffices; an empty list means everybody. */
interface UserPermissionRule {
    readonly read: readonly string[];
    readonly write: readonly string[];
}

/** The object permissions of another object hold. */
interface SameRule {
    readonly sameAs: string;
}

export type AccessRule = UserPermissionRule | SameRule;

const readByAll = (...write: string[]): UserPermissionRule => ({ read: [], write });
const readInSetup = (...write: string[]): UserPermissionRule => ({ read: ['viewsetup'], write });

const rules: Readonly<Record<string, AccessRule>> = {
    accountcontactrelation: { sameAs: 'Account' },
    apexclass: { read: ['authorapex', 'viewsetup'], write: ['authorapex'] },
    apextrigger: { read: ['authorapex', 'viewsetup'], write: ['authorapex'] },
    asyncapexjob: readByAll('authorapex'),
    attachment: readByAll(),
    campaignmember: { sameAs: 'Campaign' },
    casecomment: { sameAs: 'Case' },
    contentdocument: readByAll(),
    contentdocumentlink: readByAll(),
    contentversion: readByAll(),
    cronjobdetail: readByAll('authorapex'),
    crontrigger: readByAll('authorapex'),
    custompermission: readInSetup('customizeapplication'),
    entitydefinition: readByAll(),
    event: { read: ['activitiesaccess'], write: ['editevent'] },
    externalcredentialparameter: readInSetup(),
    fieldpermissions: readInSetup('manageprofilespermissionsets'),
    flowdefinitionview: readByAll(),
    group: readByAll('manageusers'),
    groupmember: readByAll('manageusers'),
    note: readByAll(),
    objectpermissions: readInSetup('manageprofilespermissionsets'),
    opportunitycontactrole: { sameAs: 'Opportunity' },
    opportunitylineitem: { sameAs: 'Opportunity' },
    organization: readByAll('customizeapplication'),
    permissionset: readInSetup('manageprofilespermissionsets'),
    permissionsetassignment: readInSetup('assignpermissionsets', 'manageusers'),
    profile: readInSetup('manageprofilespermissionsets'),
    queuesobject: readByAll('manageusers'),
    recordtype: readByAll('customizeapplication'),
    setupentityaccess: readInSetup('manageprofilespermissionsets'),
    staticresource: readByAll('customizeapplication'),
    task: { read: ['activitiesaccess'], write: ['edittask'] },
    user: readByAll('manageusers', 'manageinternalusers'),
    userlicense: readInSetup('manageusers'),
    userrole: readByAll('manageroles', 'manageusers')
};

/** The rule that stands in for object permissions; undefined for objects that have them. */
export function permissionsInsteadOfObjectPermissions(object: SObjectDescription): AccessRule | undefined {
    return object.kind === 'object' ? rules[object.name.toLowerCase()] : undefined;
}
