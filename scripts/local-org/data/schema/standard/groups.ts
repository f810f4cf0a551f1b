/**
 * Public groups, queues, roles.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_group.htm
 */
import { systemFields, type StandardObject } from './standard-object.ts';

export const group: StandardObject = {
    name: 'Group',
    keyPrefix: '00G',
    setup: true,
    fields: `
        Id                      id defaulted readonly "Group ID"
        Name                    string(40) required
        DeveloperName           string(80) "Developer Name"
        RelatedId               reference(User,UserRole) Related readonly
        Type                    picklist(40) defaulted restricted createonly {Regular*|Queue|Role|RoleAndSubordinates|Organization|Manager|ManagerAndSubordinatesInternal|AllCustomerPortal|Collaboration|Territory}
        Email                   email
        Description             textarea(1000)
        OwnerId                 reference(Organization,User) Owner readonly
        DoesSendEmailToMembers  boolean "Send Email to Members"
        DoesIncludeBosses       boolean "Grant Access Using Hierarchies"
        ${systemFields}
    `
};

export const groupMember: StandardObject = {
    name: 'GroupMember',
    keyPrefix: '011',
    setup: true,
    fields: `
        Id                      id defaulted readonly "GroupMember ID"
        GroupId                 reference(Group) Group/GroupMembers required createonly cascade
        UserOrGroupId           reference(Group,User) UserOrGroup required createonly cascade
        SystemModstamp          datetime defaulted readonly
    `
};

export const queueSobject: StandardObject = {
    name: 'QueueSobject',
    label: 'Queue Sobject',
    keyPrefix: '03g',
    setup: true,
    fields: `
        Id                      id defaulted readonly "Queue Sobject ID"
        QueueId                 reference(Group) Queue/QueueSobjects required createonly cascade
        SobjectType             picklist(40) required createonly "Sobject Type"
        CreatedById             reference(User) CreatedBy defaulted readonly
        SystemModstamp          datetime defaulted readonly
    `
};

export const userRole: StandardObject = {
    name: 'UserRole',
    label: 'Role',
    keyPrefix: '00E',
    setup: true,
    fields: `
        Id                      id defaulted readonly "Role ID"
        Name                    string(80) required
        ParentRoleId            reference(UserRole) ParentRole
        RollupDescription       string(80) "Description"
        OpportunityAccessForAccountOwner picklist(40) defaulted restricted {None*|Read|Edit}
        CaseAccessForAccountOwner        picklist(40) restricted {None|Read|Edit}
        ContactAccessForAccountOwner     picklist(40) restricted {None|Read|Edit}
        ForecastUserId          reference(User) ForecastUser readonly
        MayForecastManagerShare boolean readonly
        LastModifiedDate        datetime defaulted readonly
        LastModifiedById        reference(User) LastModifiedBy defaulted readonly
        SystemModstamp          datetime defaulted readonly
        DeveloperName           string(80) "Developer Name"
        PortalAccountId         reference(Account) PortalAccount readonly
        PortalType              picklist(40) readonly restricted {None|CustomerPortal|Partner}
        PortalRole              picklist(40) readonly restricted {Executive|Manager|Worker|PersonAccount}
        PortalAccountOwnerId    reference(User) PortalAccountOwner readonly
    `
};
