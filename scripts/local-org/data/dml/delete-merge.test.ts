import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { runIn } from '../../test/evaluate.ts';
import { objectFiles, orgWith } from '../../test/sample-org.ts';
import { attempt, linesIn } from '../../test/snippets.ts';

const lookup = (name: string, onDelete: string) =>
    `<type>Lookup</type><referenceTo>Hall__c</referenceTo><relationshipName>${name}</relationshipName><deleteConstraint>${onDelete}</deleteConstraint>`;

const files = {
    ...objectFiles('Hall__c', ''),
    ...objectFiles('Seat__c', '', {
        Hall__c:
            '<type>MasterDetail</type><referenceTo>Hall__c</referenceTo><relationshipName>Seats</relationshipName><relationshipOrder>0</relationshipOrder>',
        Code__c: '<type>Text</type><length>9</length><unique>true</unique>'
    }),
    ...objectFiles('Poster__c', '', { Hall__c: lookup('Posters', 'SetNull') }),
    ...objectFiles('Contract__c', '', { Hall__c: lookup('Contracts', 'Restrict') }),
    ...objectFiles('Theme__c', '<customSettingsType>List</customSettingsType>')
};

const hall = `Hall__c h = new Hall__c(Name = 'Main'); insert h;`;

describe('Deleting', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files);
    });

    function check(title: string, statements: string, expected: readonly string[]): void {
        it(title, () => {
            assert.deepEqual(linesIn(org, statements), expected);
        });
    }

    check(
        'puts records into the recycle bin',
        `${hall} delete h; System.debug([SELECT COUNT() FROM Hall__c] + ' ' + [SELECT IsDeleted FROM Hall__c ALL ROWS].IsDeleted);`,
        ['0 true']
    );
    // https://help.salesforce.com/s/articleView?id=platform.overview_of_custom_object_relationships.htm&type=5
    check(
        'takes the details along, empties lookups, and undelete brings both back',
        `${hall} insert new Seat__c(Hall__c = h.Id); Poster__c p = new Poster__c(Hall__c = h.Id); insert p;
        delete h; System.debug([SELECT COUNT() FROM Seat__c] + ' ' + [SELECT Hall__c FROM Poster__c].Hall__c);
        undelete h; System.debug([SELECT COUNT() FROM Seat__c] + ' ' + ([SELECT Hall__c FROM Poster__c].Hall__c == h.Id));`,
        ['0 null', '1 true']
    );
    check(
        'leaves a lookup that was set anew',
        `${hall} Hall__c other = new Hall__c(); insert other; Poster__c p = new Poster__c(Hall__c = h.Id); insert p;
        delete h; p.Hall__c = other.Id; update p; undelete h; System.debug([SELECT Hall__c FROM Poster__c].Hall__c == other.Id);`,
        ['true']
    );
    check(
        'leaves deleted what was deleted on its own',
        `${hall} Seat__c s = new Seat__c(Hall__c = h.Id); insert s; delete s; delete h; undelete h; System.debug([SELECT COUNT() FROM Seat__c]);`,
        ['0']
    );
    check(
        'is refused where a lookup restricts it',
        `${hall} insert new Contract__c(Name = 'Lease', Hall__c = h.Id); ${attempt('delete h;')}`,
        [
            'System.DmlException: Delete failed. First exception on row 0 with id ID; first error: DELETE_FAILED, Your attempt to delete Main could not be completed because it is associated with the following contracts.: Lease: []'
        ]
    );
    check(
        'takes contacts along with their account',
        `Account a = new Account(Name = 'a'); insert a; insert new Contact(LastName = 'c', AccountId = a.Id); delete a; System.debug([SELECT COUNT() FROM Contact]);`,
        ['0']
    );
    check('wants an id', attempt("delete new Contact(LastName = 'a');"), [
        'System.DmlException: Delete failed. First exception on row 0; first error: MISSING_ARGUMENT, Id not specified in a delete call: []'
    ]);
    check('twice is refused', `${hall} delete h; ${attempt('delete h;')}`, [
        'System.DmlException: Delete failed. First exception on row 0 with id ID; first error: ENTITY_IS_DELETED, entity is deleted: []'
    ]);
    check(
        'takes ids, one or many',
        `List<Hall__c> halls = new List<Hall__c>{ new Hall__c(), new Hall__c(), new Hall__c() }; insert halls;
        Database.DeleteResult one = Database.delete(halls[0].Id);
        List<Database.DeleteResult> two = Database.delete(new List<Id>{ halls[1].Id, halls[2].Id }, false);
        System.debug(one.isSuccess() + ' ' + two.size() + ' ' + [SELECT COUNT() FROM Hall__c]);`,
        ['true 2 0']
    );
    check('of users is not allowed', `User u = [SELECT Id FROM User LIMIT 1]; ${attempt('delete u;')}`, [
        'System.TypeException: DML operation Delete not allowed on User'
    ]);
    check(
        'of custom settings leaves nothing behind',
        `Theme__c t = new Theme__c(Name = 'dark'); insert t; delete t; System.debug([SELECT COUNT() FROM Theme__c ALL ROWS] + ' ' + Theme__c.getAll().size());`,
        ['0 0']
    );

    describe('undone', () => {
        check('is refused for records that are not in the recycle bin', `${hall} ${attempt('undelete h;')}`, [
            'System.DmlException: Undelete failed. First exception on row 0 with id ID; first error: UNDELETE_FAILED, Entity is not in the recycle bin: []'
        ]);
        check(
            'is refused for a unique value that is taken meanwhile',
            `${hall} Seat__c s = new Seat__c(Hall__c = h.Id, Code__c = 'A1'); insert s; delete s; insert new Seat__c(Hall__c = h.Id, Code__c = 'A1');
            try { undelete s; } catch (DmlException e) { System.debug(e.getDmlType(0)); }`,
            ['DUPLICATE_VALUE']
        );
        check(
            'is over once the recycle bin is emptied',
            `${hall} delete h; System.debug(Database.emptyRecycleBin(h).isSuccess()); System.debug(Database.undelete(h, false).isSuccess() + ' ' + [SELECT COUNT() FROM Hall__c ALL ROWS]);`,
            ['true', 'false 0']
        );
    });
});

// https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_examples_merge.htm
describe('Merging', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith({
            'classes/Seen.cls': 'public class Seen { public static List<String> events = new List<String>(); }',
            'triggers/ContactSeen.trigger': `trigger ContactSeen on Contact (before update, after update, before delete, after delete) {
                Seen.events.add(Trigger.operationType + (Trigger.isDelete && Trigger.isAfter && Trigger.old[0].MasterRecordId != null ? ' with its master' : ''));
            }`
        });
    });

    function check(title: string, statements: string, expected: readonly string[]): void {
        it(title, () => assert.deepEqual(runIn(org, statements), expected));
    }

    const contacts = `List<Contact> c = new List<Contact>{ new Contact(LastName = 'a', Title = 'x'), new Contact(LastName = 'b'), new Contact(LastName = 'c') }; insert c;`;

    check(
        'moves what refers to the others to the master, changes it and deletes the others',
        `${contacts} insert new Case(ContactId = c[1].Id, Subject = 's');
        merge new Contact(Id = c[0].Id, Title = 'y') new List<Contact>{ c[1], c[2] };
        Contact left = [SELECT Id, LastName, Title FROM Contact];
        System.debug(left.LastName + ' ' + left.Title + ' ' + ([SELECT ContactId FROM Case].ContactId == left.Id));
        System.debug([SELECT COUNT() FROM Contact WHERE MasterRecordId = :left.Id ALL ROWS]);`,
        ['a y true', '2']
    );
    check(
        'fires the delete triggers of the losers, then the update triggers of the master',
        `${contacts} merge c[0] c[1]; for (String e : Seen.events) System.debug(e);`,
        ['BEFORE_DELETE', 'AFTER_DELETE with its master', 'BEFORE_UPDATE', 'AFTER_UPDATE']
    );
    check(
        'tells what was merged and moved',
        `${contacts} Case k = new Case(ContactId = c[1].Id); insert k;
        Database.MergeResult r = Database.merge(c[0], c[1].Id);
        System.debug(r.isSuccess() + ' ' + (r.getId() == c[0].Id) + ' ' + (r.getMergedRecordIds()[0] == c[1].Id) + ' ' + r.getUpdatedRelatedIds().contains(k.Id));`,
        ['true true true true']
    );
    check(
        'takes three records at most and not the master itself',
        `${contacts} Contact d = new Contact(LastName = 'd'); insert d;
        System.debug(Database.merge(c[0], new List<Id>{ c[1].Id, c[2].Id, d.Id }, false)[0].getErrors()[0].getMessage());
        System.debug(Database.merge(c[0], c[0].Id, false).isSuccess() + ' ' + [SELECT COUNT() FROM Contact]);`,
        ['At most three records can be merged at a time', 'false 4']
    );
});
