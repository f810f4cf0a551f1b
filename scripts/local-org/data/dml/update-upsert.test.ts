import { describe } from 'node:test';
import { attempt } from '../../test/snippets.ts';
import { failed, seatChecks } from '../testing/seat-checks.ts';

describe('DML', () => {
    const { check } = seatChecks();

    describe('update', () => {
        check(
            'changes the fields given, null included, and leaves the others',
            `Contact c = new Contact(FirstName = 'Ana', LastName = 'Alvarez', Title = 'Director'); insert c;
            update new Contact(Id = c.Id, Title = null, LastName = 'Reyes');
            Contact found = [SELECT Name, Title, FirstName FROM Contact]; System.debug(found.Name + ' ' + found.Title);`,
            ['Ana Reyes null']
        );
        check(
            'lets validation rules see the value before',
            `Seat__c s = new Seat__c(Price__c = 50); insert s;
            s.Price__c = 60; update s; s.Price__c = 40; ${attempt('update s;')}`,
            [
                'System.DmlException: Update failed. First exception on row 0 with id ID; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, No discounts: []'
            ]
        );
        check('wants an id', attempt(`update new Contact(LastName = 'a');`), [
            failed('Update', 'MISSING_ARGUMENT, Id not specified in an update call: []')
        ]);
        check(
            'refuses a record that is not there or deleted',
            `Contact c = new Contact(LastName = 'a'); insert c; delete c;
            List<Database.SaveResult> r = Database.update(new List<Contact>{ new Contact(Id = c.Id), new Contact(Id = '003000000000001AAA') }, false);
            System.debug(r[0].getErrors()[0].getStatusCode() + ' ' + r[0].getErrors()[0].getMessage());
            System.debug(r[1].getErrors()[0].getStatusCode() + ' ' + r[1].getErrors()[0].getMessage());`,
            ['ENTITY_IS_DELETED entity is deleted', 'INVALID_CROSS_REFERENCE_KEY invalid cross reference id']
        );
        check(
            'refuses one record twice in a list',
            `Contact c = new Contact(LastName = 'a'); insert c;
            try { update new List<Contact>{ new Contact(Id = c.Id), new Contact(Id = c.Id) }; }
            catch (ListException e) { System.debug(e.getMessage() == 'Duplicate id in list: ' + c.Id); }`,
            ['true']
        );
        check(
            'ignores fields that were only read',
            `insert new Contact(LastName = 'a'); Contact c = [SELECT LastName, CreatedDate, Owner.Name FROM Contact];
            c.LastName = 'b'; update c; System.debug([SELECT LastName FROM Contact].LastName);`,
            ['b']
        );
        check(
            'names the row and its id in the exception',
            `Contact c = new Contact(LastName = 'a'); insert c; c.LastName = null;
            try { update c; } catch (DmlException e) {
                System.debug(e.getMessage().contains('Update failed. First exception on row 0 with id ' + c.Id + '; first error: REQUIRED_FIELD_MISSING'));
                System.debug(e.getNumDml() + ' ' + e.getDmlIndex(0) + ' ' + e.getDmlFieldNames(0) + ' ' + (e.getDmlId(0) == c.Id)); }`,
            ['true', '1 0 (LastName) true']
        );
    });

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_examples_upsert.htm
    describe('upsert', () => {
        check(
            'inserts what has no id and updates what has one',
            `Contact old = new Contact(LastName = 'a'); insert old; old.LastName = 'b'; Contact fresh = new Contact(LastName = 'c');
            List<Database.UpsertResult> r = Database.upsert(new List<Contact>{ old, fresh });
            System.debug(r[0].isCreated() + ' ' + r[1].isCreated() + ' ' + (fresh.Id != null));
            for (Contact c : [SELECT LastName FROM Contact ORDER BY LastName]) System.debug(c.LastName);`,
            ['false true true', 'b', 'c']
        );
        check(
            'finds records by an external id without case and gives them their id',
            `insert new Seat__c(Name = 'one', Code__c = 'a'); Seat__c s = new Seat__c(Name = 'two', Code__c = 'A');
            upsert s Code__c; System.debug([SELECT COUNT() FROM Seat__c] + ' ' + [SELECT Name FROM Seat__c].Name + ' ' + (s.Id != null));`,
            ['1 two true']
        );
        check(
            'takes the field as a token',
            `Database.UpsertResult r = Database.upsert(new Seat__c(Code__c = 'z'), Seat__c.Code__c, System.AccessLevel.SYSTEM_MODE); System.debug(r.isCreated());`,
            ['true']
        );
        check(
            'refuses the same external id twice in a list',
            `List<Database.UpsertResult> r = Database.upsert(new List<Seat__c>{ new Seat__c(Code__c = 'a'), new Seat__c(Code__c = 'A'), new Seat__c(Code__c = 'b') }, Seat__c.Code__c, false);
            for (Database.UpsertResult each : r) System.debug(each.isSuccess() ? 'ok' : each.getErrors()[0].getStatusCode() + ' ' + each.getErrors()[0].getMessage());`,
            [
                'DUPLICATE_VALUE Duplicate external id specified: a',
                'DUPLICATE_VALUE Duplicate external id specified: A',
                'ok'
            ]
        );
        check(
            'refuses an external id that several records have',
            `insert new List<Contact>{ new Contact(LastName = 'a', Email = 'x@example.com'), new Contact(LastName = 'b', Email = 'x@example.com') };
            try { upsert new Contact(LastName = 'c', Email = 'x@example.com') Email; } catch (DmlException e) { System.debug(e.getDmlType(0)); }`,
            ['DUPLICATE_EXTERNAL_ID']
        );
        check('refuses a missing external id', attempt(`upsert new Seat__c(Name = 'a') Code__c;`), [
            failed('Upsert', 'MISSING_ARGUMENT, Code__c not specified: [Code__c]')
        ]);
    });
});
