/**
 * Whose rows and fields a query gives: user mode, and system mode with and without sharing.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_enforce_usermode.htm
 */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { LocalOrg } from '../../../org/local-org.ts';
import { runTransaction, TransactionFailure } from '../../../org/run-transaction.ts';
import type { QueryExceptionDetails } from '../../../platform/exceptions/query-exception.ts';
import { ApexThrow, type AccessMode, type ExceptionState } from '../../../runtime/runtime.ts';
import type { Sharing } from '../../../runtime/transaction.ts';
import { IdValue } from '../../../runtime/values.ts';
import type { User } from '../../../org/user.ts';
import { insertRows } from './sample-rows.ts';
import { runText } from './query-rows.ts';

let org: LocalOrg;

before(async () => {
    const project = resolve(import.meta.dirname, '../../../test/empty-project');
    org = await LocalOrg.load({ project, dirs: [resolve(import.meta.dirname, 'fixture')], personAccounts: false });
    const administrator = new IdValue(org.testUser.id);
    const [user] = insertRows(org, 'User', [
        {
            LastName: 'Reader',
            Alias: 'reader',
            Username: 'reader@example.com',
            ProfileId: profile('Standard User'),
            IsActive: true
        }
    ]);
    const [set] = insertRows(org, 'PermissionSet', [{ Name: 'Rooms', Label: 'Rooms' }]);
    insertRows(org, 'PermissionSetAssignment', [{ AssigneeId: user, PermissionSetId: set, IsActive: true }]);
    insertRows(org, 'ObjectPermissions', [{ ParentId: set, SobjectType: 'Room__c', PermissionsRead: true }]);
    insertRows(org, 'FieldPermissions', [
        { ParentId: set, SobjectType: 'Room__c', Field: 'Room__c.Size__c', PermissionsRead: true }
    ]);
    insertRows(org, 'Room__c', [
        { Name: 'Mine', OwnerId: user, Size__c: 'S' },
        { Name: 'Theirs', OwnerId: administrator, Size__c: 'L' }
    ]);
});

function profile(name: string): IdValue {
    const [[id]] = org.store.rows('SELECT "Id" FROM "Profile" WHERE "Name" = ?', [name]);
    return new IdValue(id as string);
}

function reader(): User {
    const [[id]] = org.store.rows('SELECT "Id" FROM "User" WHERE "Alias" = ?', ['reader']);
    return org.userById(id as string)!;
}

/** The number of rows that the user gets. */
function count(query: string, mode: AccessMode, sharing: Sharing = 'with', user = reader()): number {
    let rows = -1;
    runTransaction(org, org.program, { user, kind: 'anonymous' }, (runtime) => {
        runtime.transaction.sharing = sharing;
        const result = runText(runtime, query, {}, mode);
        rows = typeof result === 'number' ? result : result.length;
    });
    return rows;
}

function refusal(query: string): ExceptionState {
    try {
        count(query, 'user');
    } catch (error) {
        if (error instanceof TransactionFailure && error.reason instanceof ApexThrow) {
            return error.reason.exception.state as ExceptionState;
        }
        throw error;
    }
    return assert.fail(`${query} was not refused`);
}

describe('Rows', () => {
    const cases: [AccessMode, Sharing, number][] = [
        ['user', 'with', 1],
        ['user', 'without', 1],
        ['system', 'with', 1],
        ['system', 'without', 2]
    ];
    for (const [mode, sharing, expected] of cases) {
        it(`of a private object in ${mode} mode, ${sharing} sharing: ${expected} of 2`, () => {
            assert.equal(count('SELECT Id FROM Room__c', mode, sharing), expected);
            assert.equal(count('SELECT COUNT() FROM Room__c', mode, sharing), expected);
            assert.equal(
                count('SELECT Id FROM User WHERE Id IN (SELECT OwnerId FROM Room__c)', mode, sharing),
                expected
            );
        });
    }

    it('of everybody are there for the administrator', () => {
        assert.equal(count('SELECT Id FROM Room__c', 'user', 'with', org.testUser), 2);
    });
});

describe('Fields in user mode', () => {
    it('can be selected, filtered and sorted when they can be read', () => {
        assert.equal(count("SELECT Size__c FROM Room__c WHERE Size__c = 'S' ORDER BY Size__c", 'user'), 1);
    });

    for (const query of [
        'SELECT Price__c FROM Room__c',
        'SELECT Id FROM Room__c WHERE Price__c > 5',
        'SELECT Id FROM Room__c ORDER BY Price__c',
        'SELECT SUM(Price__c) FROM Room__c'
    ]) {
        it(`are refused in ${query}`, () => {
            assert.match(refusal(query).message!, /^No such column 'Price__c' on entity 'Room__c'\. /);
        });
    }

    it('that cannot be read are all in the exception', () => {
        const { details } = refusal('SELECT Price__c, Number__c, Size__c FROM Room__c');
        assert.deepEqual((details as QueryExceptionDetails).inaccessibleFields, { Room__c: ['Price__c', 'Number__c'] });
    });

    it('do not matter in system mode', () => {
        assert.equal(count('SELECT Price__c FROM Room__c', 'system'), 1);
    });
});

describe('Objects in user mode', () => {
    it('that cannot be read are refused', () => {
        const message = refusal('SELECT Id FROM Attic__c').message!;
        assert.match(message, /^sObject type 'Attic__c' is not supported\./);
    });
});
