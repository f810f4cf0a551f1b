import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsIn } from './sample-project.ts';
import { apexClass, customObject } from './samples.ts';
import { soql } from './soql.ts';

const objects = customObject('Sample__c', { Colour__c: 'Text', Contact__c: 'to Contact' });

function findingsOf(query: string): Promise<string[]> {
    return findingsIn(soql, {
        ...objects,
        ...apexClass('Reader', `public class Reader {\n    List<SObject> rows = [${query}];\n}\n`)
    });
}

describe('check:soql', () => {
    const bad: [query: string, message: string][] = [
        ['SELECT Shade__c FROM Sample__c', 'Sample__c has no field Shade__c'],
        ['SELECT Id FROM Contact WHERE Emial = NULL', 'Contact has no field Emial'],
        ['SELECT Id FROM Contact ORDER BY Nmae', 'Contact has no field Nmae'],
        ['SELECT Contact__r.Emial FROM Sample__c', 'contact has no field Emial'],
        ['SELECT Account.Owner.Nmae FROM Contact', 'user has no field Nmae'],
        ['SELECT Email.Name FROM Contact', 'Contact.Email is not a relationship'],
        ['SELECT Id FROM Contcat', 'there is no object Contcat'],
        ['SELECT Id, (SELECT Shade__c FROM Samples__r) FROM Contact', 'sample__c has no field Shade__c'],
        ['SELECT Id, (SELECT Id FROM Exmaples__r) FROM Contact', 'Contact has no child relationship Exmaples__r'],
        ['SELECT Id FROM Contact WHERE Id IN (SELECT Shade__c FROM Sample__c)', 'Sample__c has no field Shade__c'],
        ['SELECT c.Emial FROM Contact c', 'Contact has no field Emial'],
        ['SELECT COUNT(Shade__c) FROM Sample__c GROUP BY Colour__c', 'Sample__c has no field Shade__c']
    ];
    for (const [query, message] of bad) {
        it(`reports "${message}" in ${query}`, async () => {
            const findings = await findingsOf(query);
            assert.equal(findings.length, 1, findings.join('\n'));
            assert.match(findings[0], /^force-app\/main\/room\/classes\/Reader\.cls:2:\d+ /);
            assert.ok(findings[0].endsWith(message), findings[0]);
        });
    }

    const good = [
        'SELECT Id, Colour__c, Contact__r.Account.Owner.Name, CreatedBy.Name FROM Sample__c ORDER BY CreatedDate',
        'SELECT Id, (SELECT Colour__c, OwnerId FROM Samples__r) FROM Contact WHERE HasOptedOutOfEmail = TRUE',
        'SELECT Id, (SELECT Id FROM Contacts) FROM Account WHERE Id IN (SELECT AccountId FROM Contact)',
        'SELECT c.Email, c.Account.Name FROM Contact c WHERE c.Email != NULL',
        'SELECT TYPEOF What WHEN Account THEN Phone ELSE Name END FROM Task',
        'SELECT COUNT(Id) total FROM Sample__c GROUP BY Colour__c',
        'SELECT Id FROM Contact WHERE Email = :address.Emial WITH USER_MODE'
    ];
    for (const query of good) {
        it(`accepts ${query}`, async () => assert.deepEqual(await findingsOf(query), []));
    }

    it('looks at triggers too', async () => {
        const trigger =
            'trigger Sample on Contact (before insert) {\n    List<Contact> all = [SELECT Nmae FROM Contact];\n}\n';
        const findings = await findingsIn(soql, { 'force-app/main/room/triggers/Sample.trigger': trigger });
        assert.deepEqual(findings, ['force-app/main/room/triggers/Sample.trigger:2:33 Contact has no field Nmae']);
    });
});
