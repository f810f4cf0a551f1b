import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { runIn } from '../../test/evaluate.ts';
import { objectFiles, orgWith } from '../../test/sample-org.ts';

const files = {
    ...objectFiles('Contact', '', { Level__c: '<type>Text</type><length>10</length>' }),
    'classes/Seen.cls': 'public class Seen { public static List<String> events = new List<String>(); }',
    'triggers/AccountSeen.trigger': `trigger AccountSeen on Account (before insert, after update) {
        for (Account a : Trigger.new) Seen.events.add(Trigger.operationType + ' ' + a.PersonEmail + ' ' + a.LastName);
    }`,
    'triggers/ContactSeen.trigger': `trigger ContactSeen on Contact (before insert, before update) {
        Seen.events.add('contact trigger');
    }`
};

const person = `Account a = new Account(FirstName = 'Ana', LastName = 'Alvarez', PersonEmail = 'ana@example.com', Phone = '1', Level__pc = 'gold'); insert a;`;

// https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
describe('A person account', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files, { personAccounts: true });
    });

    function check(title: string, statements: string, expected: readonly string[]): void {
        it(title, () => assert.deepEqual(runIn(org, statements), expected));
    }

    check(
        'is an account and a contact that say the same',
        `${person} Account read = [SELECT Name, FirstName, PersonEmail, Level__pc, IsPersonAccount, PersonContactId FROM Account];
        System.debug(read.Name + ' ' + read.FirstName + ' ' + read.PersonEmail + ' ' + read.Level__pc + ' ' + read.IsPersonAccount);
        Contact c = [SELECT Id, Name, Email, Phone, Level__c, IsPersonAccount, AccountId FROM Contact];
        System.debug(c.Name + ' ' + c.Email + ' ' + c.Phone + ' ' + c.Level__c + ' ' + c.IsPersonAccount + ' ' + (c.AccountId == a.Id) + ' ' + (c.Id == read.PersonContactId));`,
        ['Ana Alvarez Ana ana@example.com gold true', 'Ana Alvarez ana@example.com 1 gold true true true']
    );
    check(
        'is changed through the account',
        `${person} update new Account(Id = a.Id, PersonEmail = 'new@example.com', LastName = 'Reyes', Phone = '2', PersonHasOptedOutOfEmail = true);
        Contact c = [SELECT Name, Email, Phone, HasOptedOutOfEmail, Level__c FROM Contact]; System.debug(c.Name + ' ' + c.Email + ' ' + c.Phone + ' ' + c.HasOptedOutOfEmail + ' ' + c.Level__c);
        System.debug([SELECT Name FROM Account].Name);`,
        ['Ana Reyes new@example.com 2 true gold', 'Ana Reyes']
    );
    check(
        'is changed through the contact',
        `${person} Contact c = [SELECT Id FROM Contact]; c.LastName = 'Reyes'; c.Phone = '3'; c.Email = 'c@example.com'; update c;
        Account read = [SELECT Name, LastName, Phone, PersonEmail FROM Account]; System.debug(read.Name + ' ' + read.LastName + ' ' + read.Phone + ' ' + read.PersonEmail);`,
        ['Ana Reyes Reyes 3 c@example.com']
    );
    check(
        'runs the triggers of Account, which see the person, and none of Contact',
        `${person} update new Account(Id = a.Id, PersonEmail = 'new@example.com'); for (String each : Seen.events) System.debug(each);`,
        ['BEFORE_INSERT ana@example.com Alvarez', 'AFTER_UPDATE new@example.com Alvarez']
    );
    check(
        'is validated as a contact is',
        `try { insert new Account(LastName = 'a', PersonEmail = 'nobody'); } catch (DmlException e) { System.debug(e.getDmlMessage(0) + ' ' + e.getDmlFieldNames(0)); }
        System.debug([SELECT COUNT() FROM Contact]);`,
        ['Email: invalid email address: nobody (PersonEmail)', '0']
    );
    check(
        'goes and comes back with both halves',
        `${person} delete a; System.debug([SELECT COUNT() FROM Contact]); undelete a; System.debug([SELECT COUNT() FROM Contact] + ' ' + [SELECT PersonEmail FROM Account].PersonEmail);`,
        ['0', '1 ana@example.com']
    );
    check(
        'is what the record type of people makes, which is there without being deployed',
        `RecordType t = [SELECT Id, DeveloperName FROM RecordType WHERE SObjectType = 'Account' AND IsPersonType = TRUE]; System.debug(t.DeveloperName);
        insert new List<Account>{ new Account(RecordTypeId = t.Id, LastName = 'Alvarez'), new Account(LastName = 'Baker') };
        for (Account a : [SELECT Name, IsPersonAccount, RecordTypeId FROM Account ORDER BY Name]) System.debug(a.Name + ' ' + a.IsPersonAccount + ' ' + (a.RecordTypeId == t.Id));
        try { insert new Account(RecordTypeId = t.Id, Name = 'Hall'); } catch (DmlException e) { System.debug(e.getDmlMessage(0)); }`,
        ['PersonAccount', 'Alvarez true true', 'Baker true true', 'Required fields are missing: [LastName]']
    );
    check(
        'takes no name, and a business no fields of a person',
        `try { insert new Account(Name = 'Ana', LastName = 'Alvarez'); } catch (DmlException e) { System.debug(e.getDmlMessage(0)); }
        Account hall = new Account(Name = 'Hall'); insert hall; hall.PersonEmail = 'ana@example.com';
        try { update hall; } catch (DmlException e) { System.debug(e.getDmlType(0) + ' ' + e.getDmlMessage(0)); }`,
        [
            'Account: bad field names on insert/update call: Name',
            'INVALID_FIELD_FOR_INSERT_UPDATE Account: bad field names on insert/update call: PersonEmail'
        ]
    );
    it('stays one: conversions are refused', () => {
        const convert = `${person} RecordType t = [SELECT Id FROM RecordType WHERE IsPersonType = TRUE]; Account hall = new Account(Name = 'Hall'); insert hall;`;
        assert.throws(
            () => runIn(org, `${convert} hall.RecordTypeId = t.Id; update hall;`),
            /turning business accounts/
        );
        assert.throws(() => runIn(org, `${convert} a.RecordTypeId = null; update a;`), /turning business accounts/);
    });
    check(
        'stands beside business accounts, which have a name of their own and no contact',
        `insert new Account(Name = 'Hall'); Account a = [SELECT Name, IsPersonAccount, PersonContactId FROM Account]; System.debug(a.Name + ' ' + a.IsPersonAccount + ' ' + a.PersonContactId + ' ' + [SELECT COUNT() FROM Contact]);
        try { insert new Account(); } catch (DmlException e) { System.debug(e.getDmlMessage(0)); }`,
        ['Hall false null 0', 'Required fields are missing: [Name]']
    );
});
