import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { User } from '../../org/user.ts';
import { seedOrg } from '../seed/seed-org.ts';
import { objectPermission, SeatOrg, seatMetadata } from '../testing/seat-org.ts';
import { permissionSet, testMetadata } from '../testing/test-metadata.ts';
import { createSecurity } from './index.ts';

describe('Security', () => {
    let org: SeatOrg;

    before(async () => {
        org = await SeatOrg.open();
    });

    function rights(who: User, objectName: string): string {
        const object = org.schema.object(objectName)!;
        const letters: [string, boolean][] = [
            ['C', org.security.canCreate(who, object)],
            ['R', org.security.canRead(who, object)],
            ['E', org.security.canEdit(who, object)],
            ['D', org.security.canDelete(who, object)]
        ];
        return letters.map(([letter, allowed]) => (allowed ? letter : '')).join('');
    }

    function fieldRights(who: User, objectName: string, fieldName: string): string {
        const object = org.schema.object(objectName)!;
        const field = object.fields.get(fieldName.toLowerCase())!;
        return `${org.security.canRead(who, object, field) ? 'R' : ''}${org.security.canEdit(who, object, field) ? 'E' : ''}`;
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
            assert.equal(rights(org.user(profile), object), expected);
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
            assert.equal(fieldRights(org.user(profile, sets), object, field), expected);
        });
    }

    it('knows which fields have field-level security', () => {
        const contact = org.schema.object('Contact')!;
        const permissionable = (name: string) => org.security.isPermissionable(contact, contact.fields.get(name)!);
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
        const who = org.user('Minimum Access - Salesforce');
        assert.equal(rights(who, 'Seat__c'), '');
        org.assign(who.id, 'Ushers');
        assert.equal(rights(who, 'Seat__c'), 'CRE');
        const setId = org.seeder.add('PermissionSet', { Name: 'Made_in_test', Label: 'Made in test' });
        org.seeder.add('ObjectPermissions', { ParentId: setId, SobjectType: 'Account', PermissionsRead: true });
        org.assign(who.id, 'Made_in_test');
        assert.equal(rights(who, 'Account'), 'R');
    });

    it('grants classes, custom permissions, principals, apps and tabs by permission set', () => {
        const [usher, nobody] = [org.user('Standard User', ['Ushers']), org.user('Standard User')];
        const all = (who: User) => [
            org.security.hasClassAccess(who, 'seatcontroller'),
            org.security.hasCustomPermission(who, 'SELL'),
            org.security.hasPrincipalAccess(who, 'Tickets', 'Office'),
            org.security.seesApp(who, 'House'),
            org.security.tabVisibility(who, 'Seat__c') === 'Visible'
        ];
        assert.deepEqual(all(usher), Array(5).fill(true));
        assert.deepEqual(all(nobody), Array(5).fill(false));
        assert.equal(org.security.hasClassAccess(usher, 'Other'), false);
        assert.deepEqual(org.security.permissionSetsOf(usher), ['Ushers']);
        assert.deepEqual(org.security.customPermissionsOf(usher), ['Sell']);
        assert.deepEqual(org.security.tabsOf(usher), ['seat__c']);
        assert.deepEqual(org.security.tabsOf(nobody), []);
    });

    it('runs every class for who has Author Apex, but gives no custom permission with it', () => {
        const admin = org.user('System Administrator');
        assert.equal(org.security.hasClassAccess(admin, 'Other'), true);
        assert.equal(org.security.hasCustomPermission(admin, 'Sell'), false);
    });

    it('takes user permissions from profile and permission sets', () => {
        assert.equal(org.security.hasUserPermission(org.user('Standard User'), 'ViewSetup'), true);
        assert.equal(org.security.hasUserPermission(org.user('Minimum Access - Salesforce'), 'ViewSetup'), false);
        assert.equal(
            org.security.hasUserPermission(org.user('Minimum Access - Salesforce', ['Ushers']), 'ViewSetup'),
            true
        );
    });

    // https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
    it('grants the fields of a person account with those of the contact', async () => {
        const people = await SeatOrg.open(true);
        const who = people.user('Standard User');
        const account = people.schema.object('Account')!;
        const canEdit = (name: string): boolean => {
            const field = account.fields.get(name);
            assert.ok(field, name);
            return people.security.canEdit(who, account, field);
        };
        const names = ['personemail', 'personmailingcity', 'personhasoptedoutofemail', 'level__pc', 'lastname'];
        assert.deepEqual(names.map(canEdit), [true, true, false, false, true]);
        people.assign(who.id, 'Ushers');
        assert.deepEqual(names.map(canEdit), [true, true, true, false, true]);
    });

    it('brings the rows up to date when the project has changed, and keeps their ids', () => {
        const before = org.seeder.find('PermissionSet', 'Name', 'Ushers');
        const changed = testMetadata([
            ...seatMetadata.files.filter(({ name }) => name !== 'Ushers'),
            permissionSet('Ushers', objectPermission('Seat__c', 'R'))
        ]);
        const again = seedOrg(org.store, org.schema, changed, Date.UTC(2026, 0, 2));
        assert.equal(org.seeder.find('PermissionSet', 'Name', 'Ushers'), before);
        const who = org.user('Minimum Access - Salesforce', ['Ushers']);
        const changedSecurity = createSecurity(org.schema, org.store, again.furtherGrants);
        assert.equal(changedSecurity.canEdit(who, org.schema.object('Seat__c')!), false);
        assert.equal(changedSecurity.canRead(who, org.schema.object('Seat__c')!), true);
    });
});
