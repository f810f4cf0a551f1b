import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { User } from '../../org/user.ts';
import { userById } from '../../org/users.ts';
import { buildSchema } from '../schema/build-schema.ts';
import type { Schema } from '../schema/schema.ts';
import { seedOrg } from '../seed/seed-org.ts';
import type { Seeder } from '../seed/seeder.ts';
import { Store } from '../store/store.ts';
import {
    apexClass,
    customField,
    customObject,
    metadataFile,
    permissionSet,
    testMetadata
} from '../testing/test-metadata.ts';
import { createSecurity } from './index.ts';
import type { LocalSecurity } from './index.ts';

const objectPermission = (object: string, flags: string): string => {
    const flag = (element: string, letter: string): string => `<${element}>${flags.includes(letter)}</${element}>`;
    return `<objectPermissions>${flag('allowCreate', 'C')}${flag('allowDelete', 'D')}${flag('allowEdit', 'E')}${flag('allowRead', 'R')}${flag('modifyAllRecords', 'M')}<object>${object}</object>${flag('viewAllRecords', 'V')}</objectPermissions>`;
};
const fieldPermission = (field: string, editable: boolean): string =>
    `<fieldPermissions><editable>${editable}</editable><field>${field}</field><readable>true</readable></fieldPermissions>`;

const metadata = testMetadata(
    [
        customObject('Seat__c', '<sharingModel>Private</sharingModel>'),
        customObject('Cushion__c', '<sharingModel>ControlledByParent</sharingModel>'),
        customField('Seat__c', 'Row__c', '<type>Text</type><length>5</length>'),
        customField(
            'Seat__c',
            'Number__c',
            '<type>Number</type><precision>3</precision><scale>0</scale><required>true</required>'
        ),
        customField(
            'Cushion__c',
            'Seat__c',
            '<type>MasterDetail</type><referenceTo>Seat__c</referenceTo><relationshipName>Cushions</relationshipName><relationshipOrder>0</relationshipOrder>'
        ),
        customField('Contact', 'Level__c', '<type>Text</type><length>20</length>'),
        metadataFile('Sell', '<CustomPermission><label>Sell</label></CustomPermission>'),
        permissionSet(
            'Ushers',
            `<applicationVisibilities><application>House</application><visible>true</visible></applicationVisibilities>
            <classAccesses><apexClass>SeatController</apexClass><enabled>true</enabled></classAccesses>
            <customPermissions><enabled>true</enabled><name>Sell</name></customPermissions>
            <externalCredentialPrincipalAccesses><enabled>true</enabled><externalCredentialPrincipal>Tickets-Office</externalCredentialPrincipal></externalCredentialPrincipalAccesses>
            ${fieldPermission('Seat__c.Row__c', false)}${fieldPermission('Contact.HasOptedOutOfEmail', true)}
            ${objectPermission('Seat__c', 'CRE')}${objectPermission('Cushion__c', 'R')}${objectPermission('UserExternalCredential', 'R')}
            <tabSettings><tab>Seat__c</tab><visibility>Visible</visibility></tabSettings>
            <userPermissions><enabled>true</enabled><name>ViewSetup</name></userPermissions>`
        )
    ],
    [apexClass('SeatController'), apexClass('Other')]
);

describe('Security', () => {
    let schema: Schema;
    let store: Store;
    let seeder: Seeder;
    let security: LocalSecurity;
    let count = 0;

    before(async () => {
        schema = buildSchema(metadata, { personAccounts: false }).schema;
        store = await Store.open(schema);
        const seeded = seedOrg(store, schema, metadata, Date.UTC(2026, 0, 1));
        seeder = seeded.seeder;
        security = createSecurity(schema, store, seeded.furtherGrants);
    });

    function user(profile: string, permissionSets: readonly string[] = []): User {
        const name = `user${++count}`;
        const id = seeder.add('User', {
            LastName: name,
            Alias: name,
            Username: `${name}@example.com`,
            ProfileId: seeder.find('Profile', 'Name', profile)!
        });
        for (const set of permissionSets) assign(id, set);
        return userById(store, id)!;
    }

    function assign(userId: string, permissionSetName: string): void {
        const setId = seeder.find('PermissionSet', 'Name', permissionSetName)!;
        seeder.add('PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: setId });
        security.forget();
    }

    function rights(who: User, objectName: string): string {
        const object = schema.object(objectName)!;
        const letters: [string, boolean][] = [
            ['C', security.canCreate(who, object)],
            ['R', security.canRead(who, object)],
            ['E', security.canEdit(who, object)],
            ['D', security.canDelete(who, object)]
        ];
        return letters.map(([letter, allowed]) => (allowed ? letter : '')).join('');
    }

    function fieldRights(who: User, objectName: string, fieldName: string): string {
        const object = schema.object(objectName)!;
        const field = object.fields.get(fieldName.toLowerCase())!;
        return `${security.canRead(who, object, field) ? 'R' : ''}${security.canEdit(who, object, field) ? 'E' : ''}`;
    }

    // https://help.salesforce.com/s/articleView?id=platform.standard_profiles.htm&type=5
    const profileRights: [string, string, string][] = [
        ['System Administrator', 'Contact', 'CRED'],
        ['System Administrator', 'Seat__c', 'CRED'],
        ['System Administrator', 'PermissionSet', 'CRED'],
        ['Standard User', 'Contact', 'CRED'],
        ['Standard User', 'Campaign', 'R'],
        ['Standard User', 'Case', 'CRE'],
        ['Standard User', 'Seat__c', ''],
        ['Standard User', 'PermissionSet', 'R'],
        ['Standard User', 'Task', 'CRED'],
        ['Read Only', 'Contact', 'R'],
        ['Read Only', 'Task', 'R'],
        ['Minimum Access - Salesforce', 'Contact', ''],
        ['Minimum Access - Salesforce', 'PermissionSet', ''],
        ['Minimum Access - Salesforce', 'User', 'R']
    ];
    for (const [profile, object, expected] of profileRights) {
        it(`gives ${profile} on ${object}: ${expected || 'nothing'}`, () => {
            assert.equal(rights(user(profile), object), expected);
        });
    }

    // https://help.salesforce.com/s/articleView?id=platform.admin_fls.htm&type=5
    const fieldTable: [string, string[], string, string, string][] = [
        ['System Administrator', [], 'Seat__c', 'Row__c', 'RE'],
        ['Standard User', [], 'Contact', 'Email', 'RE'],
        ['Standard User', [], 'Contact', 'MailingCity', 'RE'],
        ['Standard User', [], 'Contact', 'HasOptedOutOfEmail', ''],
        ['Standard User', [], 'Contact', 'Level__c', ''],
        ['Standard User', [], 'Contact', 'CleanStatus', 'R'],
        ['Standard User', ['Ushers'], 'Contact', 'HasOptedOutOfEmail', 'RE'],
        ['Read Only', [], 'Contact', 'Email', 'R'],
        ['Minimum Access - Salesforce', ['Ushers'], 'Seat__c', 'Row__c', 'R'],
        ['Minimum Access - Salesforce', ['Ushers'], 'Seat__c', 'Number__c', 'RE'],
        ['Minimum Access - Salesforce', ['Ushers'], 'Seat__c', 'Name', 'RE'],
        ['Minimum Access - Salesforce', ['Ushers'], 'Seat__c', 'CreatedDate', 'RE'],
        ['Minimum Access - Salesforce', ['Ushers'], 'Cushion__c', 'Seat__c', 'R'],
        ['Minimum Access - Salesforce', ['Ushers'], 'Contact', 'HasOptedOutOfEmail', '']
    ];
    for (const [profile, sets, object, field, expected] of fieldTable) {
        it(`gives ${[profile, ...sets].join(' with ')} on ${object}.${field}: ${expected || 'nothing'}`, () => {
            assert.equal(fieldRights(user(profile, sets), object, field), expected);
        });
    }

    it('knows which fields have field-level security', () => {
        const contact = schema.object('Contact')!;
        const permissionable = (name: string) => security.isPermissionable(contact, contact.fields.get(name)!);
        assert.deepEqual(['email', 'mailingcity', 'level__c', 'hasoptedoutofemail'].map(permissionable), [
            true,
            true,
            true,
            true
        ]);
        assert.deepEqual(
            ['id', 'lastname', 'firstname', 'name', 'ownerid', 'createddate'].map(permissionable),
            Array(6).fill(false)
        );
    });

    it('counts an assignment and what is inserted into a permission set at once', () => {
        const who = user('Minimum Access - Salesforce');
        assert.equal(rights(who, 'Seat__c'), '');
        assign(who.id, 'Ushers');
        assert.equal(rights(who, 'Seat__c'), 'CRE');
        const setId = seeder.add('PermissionSet', { Name: 'Made_in_test', Label: 'Made in test' });
        seeder.add('ObjectPermissions', { ParentId: setId, SobjectType: 'Account', PermissionsRead: true });
        assign(who.id, 'Made_in_test');
        assert.equal(rights(who, 'Account'), 'R');
    });

    it('grants classes, custom permissions, principals, apps and tabs by permission set', () => {
        const [usher, nobody] = [user('Standard User', ['Ushers']), user('Standard User')];
        const all = (who: User) => [
            security.hasClassAccess(who, 'seatcontroller'),
            security.hasCustomPermission(who, 'SELL'),
            security.hasPrincipalAccess(who, 'Tickets', 'Office'),
            security.seesApp(who, 'House'),
            security.tabVisibility(who, 'Seat__c') === 'Visible'
        ];
        assert.deepEqual(all(usher), Array(5).fill(true));
        assert.deepEqual(all(nobody), Array(5).fill(false));
        assert.equal(security.hasClassAccess(usher, 'Other'), false);
        assert.deepEqual(security.permissionSetsOf(usher), ['Ushers']);
        assert.deepEqual(security.customPermissionsOf(usher), ['Sell']);
    });

    it('runs every class for who has Author Apex, but gives no custom permission with it', () => {
        const admin = user('System Administrator');
        assert.equal(security.hasClassAccess(admin, 'Other'), true);
        assert.equal(security.hasCustomPermission(admin, 'Sell'), false);
    });

    it('takes user permissions from profile and permission sets', () => {
        assert.equal(security.hasUserPermission(user('Standard User'), 'ViewSetup'), true);
        assert.equal(security.hasUserPermission(user('Minimum Access - Salesforce'), 'ViewSetup'), false);
        assert.equal(security.hasUserPermission(user('Minimum Access - Salesforce', ['Ushers']), 'ViewSetup'), true);
    });

    describe('on rows', () => {
        let owner: User;
        let colleague: User;
        let admin: User;
        let seatId: string;
        let cushionId: string;

        before(() => {
            owner = user('Standard User', ['Ushers']);
            colleague = user('Standard User', ['Ushers']);
            admin = user('System Administrator');
            seatId = seeder.add('Seat__c', { Name: 'A1', OwnerId: owner.id });
            cushionId = seeder.add('Cushion__c', { Name: 'red', Seat__c: seatId });
        });

        function sees(who: User, objectName: string, right: 'read' | 'edit' | 'delete' = 'read'): string[] {
            const object = schema.object(objectName)!;
            const condition = security.rowsAllowed(who, object, 'with', right, 't');
            const where = condition ? `WHERE ${condition.sql}` : '';
            return store
                .rows(`SELECT "t"."Id" FROM "${objectName}" AS "t" ${where}`, condition?.parameters ?? [])
                .map(([id]) => id as string);
        }

        // https://developer.salesforce.com/docs/atlas.en-us.securityImplGuide.meta/securityImplGuide/security_sharing_owd_about.htm
        it('keeps rows of a private object to their owner and to who views all data', () => {
            assert.deepEqual(sees(owner, 'Seat__c'), [seatId]);
            assert.deepEqual(sees(colleague, 'Seat__c'), []);
            assert.deepEqual(sees(admin, 'Seat__c'), [seatId]);
        });

        it('lets children follow their master', () => {
            assert.deepEqual(sees(owner, 'Cushion__c'), [cushionId]);
            assert.deepEqual(sees(colleague, 'Cushion__c'), []);
        });

        it('asks for edit on the master where a child is changed', () => {
            seeder.add('Seat__Share', { ParentId: seatId, UserOrGroupId: colleague.id, AccessLevel: 'Read' });
            assert.deepEqual(sees(colleague, 'Cushion__c'), [cushionId]);
            assert.deepEqual(sees(colleague, 'Cushion__c', 'edit'), []);
            assert.deepEqual(sees(owner, 'Cushion__c', 'edit'), [cushionId]);
            store.run('DELETE FROM "Seat__Share"');
        });

        it('opens rows by share rows, to read or to edit', () => {
            seeder.add('Seat__Share', { ParentId: seatId, UserOrGroupId: colleague.id, AccessLevel: 'Read' });
            assert.deepEqual(sees(colleague, 'Seat__c'), [seatId]);
            assert.deepEqual(sees(colleague, 'Seat__c', 'edit'), []);
            seeder.add('Seat__Share', { ParentId: seatId, UserOrGroupId: colleague.id, AccessLevel: 'Edit' });
            assert.deepEqual(sees(colleague, 'Seat__c', 'edit'), [seatId]);
            assert.deepEqual(sees(colleague, 'Seat__c', 'delete'), []);
            store.run('DELETE FROM "Seat__Share"');
        });

        it('opens the rows of a queue to its members', () => {
            const queueId = seeder.add('Group', { Name: 'House', Type: 'Queue' });
            const queued = seeder.add('Seat__c', { Name: 'B1', OwnerId: queueId });
            assert.deepEqual(sees(colleague, 'Seat__c'), []);
            seeder.add('GroupMember', { GroupId: queueId, UserOrGroupId: colleague.id });
            assert.deepEqual(sees(colleague, 'Seat__c'), [queued]);
            seeder.remove('Seat__c', 'Id', queued);
        });

        it('lets everybody edit, but only the owner delete, where the default is read and write', () => {
            const accountId = seeder.add('Account', { Name: 'Hall', OwnerId: owner.id });
            assert.deepEqual(sees(colleague, 'Account', 'edit'), [accountId]);
            assert.deepEqual(sees(colleague, 'Account', 'delete'), []);
            assert.deepEqual(sees(owner, 'Account', 'delete'), [accountId]);
        });

        it('asks nothing without sharing', () => {
            assert.equal(security.visibleRows(colleague, schema.object('Seat__c')!, 'without', 't'), undefined);
        });
    });

    // https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
    it('grants the fields of a person account with those of the contact', async () => {
        const people = buildSchema(metadata, { personAccounts: true }).schema;
        const rows = await Store.open(people);
        const { seeder: seed, furtherGrants } = seedOrg(rows, people, metadata, Date.UTC(2026, 0, 1));
        const guard = createSecurity(people, rows, furtherGrants);
        const id = seed.add('User', {
            LastName: 'a',
            Alias: 'a',
            Username: 'a',
            ProfileId: seed.find('Profile', 'Name', 'Standard User')!
        });
        const account = people.object('Account')!;
        const canEdit = (name: string) => guard.canEdit(userById(rows, id)!, account, account.fields.get(name)!);
        const names = ['personemail', 'personmailingcity', 'personhasoptedoutofemail', 'level__pc', 'lastname'];
        assert.deepEqual(names.map(canEdit), [true, true, false, false, true]);
        seed.add('PermissionSetAssignment', {
            AssigneeId: id,
            PermissionSetId: seed.find('PermissionSet', 'Name', 'Ushers')!
        });
        guard.forget();
        assert.deepEqual(names.map(canEdit), [true, true, true, false, true]);
    });

    it('brings the rows up to date when the project has changed, and keeps their ids', () => {
        const before = seeder.find('PermissionSet', 'Name', 'Ushers');
        const changed = testMetadata([
            ...metadata.files.filter(({ name }) => name !== 'Ushers'),
            permissionSet('Ushers', objectPermission('Seat__c', 'R'))
        ]);
        const again = seedOrg(store, schema, changed, Date.UTC(2026, 0, 2));
        assert.equal(seeder.find('PermissionSet', 'Name', 'Ushers'), before);
        const who = user('Minimum Access - Salesforce', ['Ushers']);
        const changedSecurity = createSecurity(schema, store, again.furtherGrants);
        assert.equal(changedSecurity.canEdit(who, schema.object('Seat__c')!), false);
        assert.equal(changedSecurity.canRead(who, schema.object('Seat__c')!), true);
    });
});
