import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { User } from '../../org/user.ts';
import { SeatOrg } from '../testing/seat-org.ts';

describe('Sharing', () => {
    let org: SeatOrg;
    let owner: User;
    let colleague: User;
    let admin: User;
    let seatId: string;
    let cushionId: string;

    before(async () => {
        org = await SeatOrg.open();
        owner = org.user('Standard User', ['Ushers']);
        colleague = org.user('Standard User', ['Ushers']);
        admin = org.user('System Administrator');
        seatId = org.seeder.add('Seat__c', { Name: 'A1', OwnerId: owner.id });
        cushionId = org.seeder.add('Cushion__c', { Name: 'red', Seat__c: seatId });
    });

    function sees(who: User, objectName: string, right: 'read' | 'edit' | 'delete' = 'read'): string[] {
        const object = org.schema.object(objectName)!;
        const condition = org.security.rowsAllowed(who, object, 'with', right, 't');
        const where = condition ? `WHERE ${condition.sql}` : '';
        return org.store
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
        org.seeder.add('Seat__Share', { ParentId: seatId, UserOrGroupId: colleague.id, AccessLevel: 'Read' });
        assert.deepEqual(sees(colleague, 'Cushion__c'), [cushionId]);
        assert.deepEqual(sees(colleague, 'Cushion__c', 'edit'), []);
        assert.deepEqual(sees(owner, 'Cushion__c', 'edit'), [cushionId]);
        org.store.run('DELETE FROM "Seat__Share"');
    });

    it('opens rows by share rows, to read or to edit', () => {
        org.seeder.add('Seat__Share', { ParentId: seatId, UserOrGroupId: colleague.id, AccessLevel: 'Read' });
        assert.deepEqual(sees(colleague, 'Seat__c'), [seatId]);
        assert.deepEqual(sees(colleague, 'Seat__c', 'edit'), []);
        org.seeder.add('Seat__Share', { ParentId: seatId, UserOrGroupId: colleague.id, AccessLevel: 'Edit' });
        assert.deepEqual(sees(colleague, 'Seat__c', 'edit'), [seatId]);
        assert.deepEqual(sees(colleague, 'Seat__c', 'delete'), []);
        org.store.run('DELETE FROM "Seat__Share"');
    });

    it('opens the rows of a queue to its members', () => {
        const queueId = org.seeder.add('Group', { Name: 'House', Type: 'Queue' });
        const queued = org.seeder.add('Seat__c', { Name: 'B1', OwnerId: queueId });
        assert.deepEqual(sees(colleague, 'Seat__c'), []);
        org.seeder.add('GroupMember', { GroupId: queueId, UserOrGroupId: colleague.id });
        assert.deepEqual(sees(colleague, 'Seat__c'), [queued]);
        org.seeder.remove('Seat__c', 'Id', queued);
    });

    it('lets everybody edit, but only the owner delete, where the default is read and write', () => {
        const accountId = org.seeder.add('Account', { Name: 'Hall', OwnerId: owner.id });
        assert.deepEqual(sees(colleague, 'Account', 'edit'), [accountId]);
        assert.deepEqual(sees(colleague, 'Account', 'delete'), []);
        assert.deepEqual(sees(owner, 'Account', 'delete'), [accountId]);
    });

    // https://help.salesforce.com/s/articleView?id=sales.contacts_sharing_considerations.htm
    it('keeps a contact without an account to its owner, though accounts are public', () => {
        const accountId = org.seeder.add('Account', { Name: 'Theatre', OwnerId: owner.id });
        const employee = org.seeder.add('Contact', { LastName: 'Baker', OwnerId: owner.id, AccountId: accountId });
        const alone = org.seeder.add('Contact', { LastName: 'Alvarez', OwnerId: owner.id });
        for (const right of ['read', 'edit'] as const) {
            assert.deepEqual(sees(owner, 'Contact', right).sort(), [employee, alone].sort());
            assert.deepEqual(sees(colleague, 'Contact', right), [employee]);
            assert.deepEqual(sees(admin, 'Contact', right).sort(), [employee, alone].sort());
        }
    });

    it('asks nothing without sharing', () => {
        assert.equal(org.security.visibleRows(colleague, org.schema.object('Seat__c')!, 'without', 't'), undefined);
    });
});
