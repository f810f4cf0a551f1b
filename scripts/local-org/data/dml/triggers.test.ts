import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { orgWith } from '../../test/sample-org.ts';
import { attempt, linesIn } from '../../test/snippets.ts';

const events = 'before insert, before update, before delete, after insert, after update, after delete, after undelete';

const files = {
    'classes/Watch.cls': `public class Watch {
        public static Boolean active = false;
        public static List<String> seen = new List<String>();
        public static String mode = '';
        public static Integer calls = 0;
        public static Boolean asks = false;
        public static void log() {
            for (String each : seen) System.debug(each);
        }
    }`,
    'triggers/ContactWatch.trigger': `trigger ContactWatch on Contact (${events}) {
        if (!Watch.active) return;
        String what = Trigger.operationType + ' ' + Trigger.size;
        Watch.seen.add(what + ' new=' + (Trigger.new == null ? 0 : Trigger.new.size())
            + ' old=' + (Trigger.old == null ? 0 : Trigger.old.size())
            + ' newMap=' + (Trigger.newMap == null ? 0 : Trigger.newMap.size())
            + ' oldMap=' + (Trigger.oldMap == null ? 0 : Trigger.oldMap.size()));
    }`,
    'triggers/LeadChange.trigger': `trigger LeadChange on Lead (before insert, before update, after insert, after update, before delete, after delete) {
        Watch.calls++;
        if (Watch.asks) Integer accounts = [SELECT COUNT() FROM Account];
        if (Watch.mode == 'set' && Trigger.isBefore && Trigger.isInsert) for (Lead l : Trigger.new) l.Title = 'set by trigger';
        if (Watch.mode == 'defaults' && Trigger.isBefore && Trigger.isInsert) for (Lead l : Trigger.new) System.debug(l.Status + ' ' + l.DoNotCall + ' ' + l.Title + ' ' + l.Id);
        if (Watch.mode == 'readonly' && Trigger.isAfter && Trigger.isInsert) for (Lead l : Trigger.new) l.Title = 'x';
        if (Watch.mode == 'readonlyOld' && Trigger.isUpdate) for (Lead l : Trigger.old) l.Title = 'x';
        if (Watch.mode == 'reject' && Trigger.isBefore && Trigger.isInsert) for (Lead l : Trigger.new) if (l.Title == 'bad') l.addError('No bad leads');
        if (Watch.mode == 'rejectAfter' && Trigger.isAfter && Trigger.isInsert) for (Lead l : Trigger.new) if (l.Title == 'bad') l.Title.addError('No bad titles');
        if (Watch.mode == 'rejectDelete' && Trigger.isBefore && Trigger.isDelete) for (Lead l : Trigger.old) l.addError('Stays');
        if (Watch.mode == 'throw' && Trigger.isBefore && Trigger.isInsert) { String none; none.length(); }
        if (Watch.mode == 'changes' && Trigger.isBefore && Trigger.isUpdate) for (Lead l : Trigger.new)
            Watch.seen.add(Trigger.oldMap.get(l.Id).LastName + ' to ' + l.LastName + ', ' + l.Company);
        if (Watch.mode == 'saved' && Trigger.isAfter && Trigger.isInsert) for (Lead l : Trigger.new)
            Watch.seen.add((l.Id != null) + ' ' + (l.CreatedDate != null) + ' ' + l.Name + ' ' + Trigger.newMap.containsKey(l.Id));
        if (Watch.mode == 'self' && Trigger.isBefore && Trigger.isUpdate) update new Lead(Id = Trigger.new[0].Id, Title = 'again');
        if (Watch.mode == 'recurse' && Trigger.isAfter && Trigger.isUpdate) update new Lead(Id = Trigger.new[0].Id, Title = 'depth ' + Watch.calls);
        if (Watch.mode == 'insertMore' && Trigger.isAfter && Trigger.isInsert && Trigger.new[0].Title != 'copy')
            insert new Lead(LastName = 'copy', Company = 'c', Title = 'copy');
        if (Watch.mode == 'flaky' && Trigger.isBefore && Trigger.isInsert) Trigger.new[0].addError('always the first');
    }`
};

const lead = (name: string, title = '') =>
    `new Lead(LastName = '${name}', Company = 'c'${title ? `, Title = '${title}'` : ''})`;

describe('Triggers', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files);
    });

    function check(title: string, statements: string, expected: readonly string[]): void {
        it(title, () => assert.deepEqual(linesIn(org, statements), expected));
    }

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables.htm
    check(
        'have the lists and maps of their operation',
        `Watch.active = true; Contact c = new Contact(LastName = 'a'); insert c; c.LastName = 'b'; update c; delete c; undelete c; Watch.log();`,
        [
            'BEFORE_INSERT 1 new=1 old=0 newMap=0 oldMap=0',
            'AFTER_INSERT 1 new=1 old=0 newMap=1 oldMap=0',
            'BEFORE_UPDATE 1 new=1 old=1 newMap=1 oldMap=1',
            'AFTER_UPDATE 1 new=1 old=1 newMap=1 oldMap=1',
            'BEFORE_DELETE 1 new=0 old=1 newMap=0 oldMap=1',
            'AFTER_DELETE 1 new=0 old=1 newMap=0 oldMap=1',
            'AFTER_UNDELETE 1 new=1 old=0 newMap=1 oldMap=0'
        ]
    );
    check(
        'run for 200 records at a time',
        `Watch.active = true; List<Contact> many = new List<Contact>(); for (Integer i = 0; i < 450; i++) many.add(new Contact(LastName = 'n' + i));
        insert many; for (String each : Watch.seen) System.debug(each.left(17));`,
        [
            'BEFORE_INSERT 200',
            'AFTER_INSERT 200 ',
            'BEFORE_INSERT 200',
            'AFTER_INSERT 200 ',
            'BEFORE_INSERT 50 ',
            'AFTER_INSERT 50 n'
        ]
    );
    check('are not running outside', `System.debug(Trigger.isExecuting + ' ' + Trigger.new);`, ['false null']);
    check(
        'run for both halves of an upsert',
        `Watch.active = true; Contact old = new Contact(LastName = 'a'); insert old; Watch.seen.clear();
        upsert new List<Contact>{ old, new Contact(LastName = 'b') }; for (String each : Watch.seen) System.debug(each.substringBefore(' '));`,
        ['BEFORE_INSERT', 'AFTER_INSERT', 'BEFORE_UPDATE', 'AFTER_UPDATE']
    );
    check(
        'change what is saved, but not the record of the caller',
        `Watch.mode = 'set'; Lead l = ${lead('a')}; insert l; System.debug(l.Title + ' ' + [SELECT Title FROM Lead].Title);`,
        ['null set by trigger']
    );
    check('see the default values before the insert', `Watch.mode = 'defaults'; insert ${lead('a')};`, [
        'Open - Not Contacted false null null'
    ]);
    check(
        'see the whole record, old and new',
        `Lead l = ${lead('a')}; insert l; Watch.mode = 'changes'; update new Lead(Id = l.Id, LastName = 'b'); Watch.log();`,
        ['a to b, c']
    );
    check(
        'see what was saved afterwards',
        `Watch.mode = 'saved'; insert new Lead(FirstName = 'Ana', LastName = 'a', Company = 'c'); Watch.log();`,
        ['true true Ana a true']
    );
    check(
        'cannot change records after the save, nor the old ones',
        `Watch.mode = 'readonly'; ${attempt(`insert ${lead('a')};`)}
        Watch.mode = ''; Lead l = ${lead('b')}; insert l; Watch.mode = 'readonlyOld'; ${attempt('update l;')}`,
        [
            'System.DmlException: Insert failed. First exception on row 0; first error: CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, LeadChange: execution of AfterInsert\n\ncaused by: System.FinalException: Record is read-only\n\nTrigger.LeadChange: line 6, column 105: []',
            'System.DmlException: Update failed. First exception on row 0 with id ID; first error: CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, LeadChange: execution of BeforeUpdate\n\ncaused by: System.FinalException: Record is read-only\n\nTrigger.LeadChange: line 7, column 89: []'
        ]
    );

    describe('fail rows', () => {
        check(
            'with addError on the record',
            `Watch.mode = 'reject'; ${attempt(`insert new List<Lead>{ ${lead('a')}, ${lead('b', 'bad')} };`)} System.debug([SELECT COUNT() FROM Lead]);`,
            [
                'System.DmlException: Insert failed. First exception on row 1; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, No bad leads: []',
                '0'
            ]
        );
        check(
            'with addError on a field, after the save too',
            `Watch.mode = 'rejectAfter'; Lead l = ${lead('b', 'bad')}; ${attempt('insert l;')} System.debug([SELECT COUNT() FROM Lead] + ' ' + l.Id);`,
            [
                'System.DmlException: Insert failed. First exception on row 0; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, No bad titles: [Title]',
                '0 null'
            ]
        );
        check(
            'of a delete through Trigger.old',
            `Lead l = ${lead('a')}; insert l; Watch.mode = 'rejectDelete'; ${attempt('delete l;')} System.debug([SELECT COUNT() FROM Lead]);`,
            [
                'System.DmlException: Delete failed. First exception on row 0 with id ID; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, Stays: []',
                '1'
            ]
        );
        check(
            'by an exception, whose text and place are told',
            `Watch.mode = 'throw'; ${attempt(`insert ${lead('a')};`)}`,
            [
                'System.DmlException: Insert failed. First exception on row 0; first error: CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, LeadChange: execution of BeforeInsert\n\ncaused by: System.NullPointerException: Attempt to de-reference a null object\n\nTrigger.LeadChange: line 11, column 91: []'
            ]
        );
    });

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_bulk_exceptions.htm
    describe('with partial success', () => {
        check(
            'run again for the good rows, statics kept',
            `Watch.mode = 'reject'; List<Database.SaveResult> r = Database.insert(new List<Lead>{ ${lead('a')}, ${lead('b', 'bad')}, ${lead('c')} }, false);
            System.debug(r[0].isSuccess() + ' ' + r[1].isSuccess() + ' ' + r[2].isSuccess() + ' ' + Watch.calls + ' ' + [SELECT COUNT() FROM Lead]);`,
            ['true false true 3 2']
        );
        check(
            'start over with the limits',
            `Watch.mode = 'reject'; Watch.asks = true; Database.insert(new List<Lead>{ ${lead('a')}, ${lead('b', 'bad')} }, false);
            System.debug(Watch.calls + ' ' + Limits.getQueries() + ' ' + Limits.getDmlStatements());`,
            ['3 2 1']
        );
        check(
            'run once when every row is good',
            `Database.insert(new List<Lead>{ ${lead('a')}, ${lead('b')} }, false); System.debug(Watch.calls);`,
            ['2']
        );
        check(
            'fail all after three attempts',
            `Watch.mode = 'flaky'; List<Lead> many = new List<Lead>(); for (Integer i = 0; i < 5; i++) many.add(${lead('a')});
            List<Database.SaveResult> r = Database.insert(many, false);
            for (Integer i = 0; i < 5; i++) System.debug(r[i].isSuccess() + ' ' + r[i].getErrors()[0].getMessage());`,
            [
                'false always the first',
                'false always the first',
                'false always the first',
                'false Too many batch retries in the presence of Apex triggers and partial failures.',
                'false Too many batch retries in the presence of Apex triggers and partial failures.'
            ]
        );
    });

    check(
        'may change other records, whose triggers run too',
        `Watch.mode = 'insertMore'; insert ${lead('a')}; System.debug([SELECT COUNT() FROM Lead] + ' ' + Limits.getDmlStatements());`,
        ['2 2']
    );
    check(
        'cannot update the record they run for before its save',
        `Lead l = ${lead('a')}; insert l; Watch.mode = 'self';
        try { update l; } catch (DmlException e) { System.debug(e.getMessage().contains('SELF_REFERENCE_FROM_TRIGGER, Object (id = ' + l.Id + ') is currently in trigger LeadChange, therefore it cannot recursively update itself')); }`,
        ['true']
    );
    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm
    check(
        'run at most 16 deep',
        `Lead l = ${lead('a')}; insert l; Watch.calls = 0; Watch.mode = 'recurse';
        try { update l; } catch (DmlException e) { System.debug(e.getMessage().contains('maximum trigger depth exceeded') + ' ' + Watch.calls); }`,
        ['true 32']
    );
});
