import { describe } from 'node:test';
import { attempt } from '../../test/snippets.ts';
import { seatChecks } from '../testing/seat-checks.ts';

describe('Inserting', () => {
    const { check } = seatChecks();

    describe('insert', () => {
        check(
            'gives the record its id and nothing else',
            `Contact c = new Contact(LastName = 'Alvarez'); insert c;
            System.debug(String.valueOf(c.Id).left(3) + ' ' + c.CreatedDate + ' ' + c.OwnerId);`,
            ['003 null null']
        );
        check(
            'fills in owner, authors, dates and the full name',
            `insert new Contact(FirstName = 'Ana', LastName = 'Alvarez', Salutation = 'Ms.');
            Contact c = [SELECT Name, OwnerId, CreatedById, LastModifiedById, CreatedDate, LastModifiedDate, IsDeleted FROM Contact];
            System.debug(c.Name + ' ' + (c.OwnerId == UserInfo.getUserId()) + (c.CreatedById == UserInfo.getUserId()) + (c.CreatedDate == c.LastModifiedDate) + c.IsDeleted);`,
            ['Ana Alvarez truetruetruefalse']
        );
        check(
            'puts in default values, of formulas too, but not where null was given',
            `insert new List<Seat__c>{ new Seat__c(Name = 'a'), new Seat__c(Name = 'b', Kind__c = null, Since__c = null, Sold__c = false) };
            for (Seat__c s : [SELECT Kind__c, Note__c, Sold__c, Since__c FROM Seat__c ORDER BY Name])
                System.debug(s.Kind__c + ' ' + s.Note__c + ' ' + s.Sold__c + ' ' + (s.Since__c != null));`,
            ['Stalls none true true', 'null none false false']
        );
        check(
            'names a custom record without a name by its id',
            `Seat__c s = new Seat__c(); insert s; System.debug([SELECT Name FROM Seat__c].Name == String.valueOf(s.Id).left(15));`,
            ['true']
        );
        check(
            'counts auto-numbers',
            `Seat__c s = new Seat__c(); insert s; insert new List<Ticket__c>{ new Ticket__c(Seat__c = s.Id), new Ticket__c(Seat__c = s.Id) };
            List<Ticket__c> t = [SELECT Name FROM Ticket__c ORDER BY Name];
            System.debug(Pattern.matches('T-[0-9]{4}', t[0].Name) + ' ' + (Integer.valueOf(t[1].Name.right(4)) - Integer.valueOf(t[0].Name.right(4))));`,
            ['true 1']
        );
        check(
            'trims texts, rounds numbers, drops fractions of a second and makes empty texts null',
            `insert new Seat__c(Name = ' a ', Row__c = '', Price__c = 12.345, Shown__c = Datetime.newInstance(1777777777123L));
            Seat__c s = [SELECT Name, Row__c, Price__c, Shown__c FROM Seat__c]; System.debug('[' + s.Name + '] ' + s.Row__c + ' ' + s.Price__c + ' ' + s.Shown__c.getTime());`,
            ['[a] null 12.35 1777777777000']
        );
        check(
            'finds the lookup by an external id',
            `insert new Contact(LastName = 'Alvarez', Email = 'ana@example.com');
            insert new Seat__c(Name = 'a', Person__r = new Contact(Email = 'ana@example.com'));
            System.debug([SELECT Person__r.LastName FROM Seat__c].Person__r.LastName);`,
            ['Alvarez']
        );
        check(
            'costs nothing for an empty list',
            'insert new List<Contact>(); System.debug(Limits.getDmlStatements());',
            ['0']
        );
        check(
            'counts one statement and every row',
            `insert new List<Contact>{ new Contact(LastName = 'a'), new Contact(LastName = 'b') };
            System.debug(Limits.getDmlStatements() + ' ' + Limits.getDmlRows());`,
            ['1 2']
        );
    });

    describe('with partial success', () => {
        check(
            'keeps the good rows and says what is wrong with the others',
            `List<Contact> list1 = new List<Contact>{ new Contact(LastName = 'a'), new Contact(), new Contact(LastName = 'b') };
            for (Database.SaveResult r : Database.insert(list1, false)) System.debug(r.isSuccess() + ' ' + (r.getId() != null) + ' ' + r.getErrors().size());
            System.debug([SELECT COUNT() FROM Contact] + ' ' + (list1[1].Id == null));`,
            ['true true 0', 'false false 1', 'true true 0', '2 true']
        );
        check(
            'keeps nothing when all or none is asked',
            `try { insert new List<Contact>{ new Contact(LastName = 'a'), new Contact() }; } catch (DmlException e) { System.debug(e.getDmlIndex(0)); }
            System.debug([SELECT COUNT() FROM Contact]);`,
            ['1', '0']
        );
        check(
            'takes DMLOptions',
            `Database.DMLOptions o = new Database.DMLOptions(); o.AllowFieldTruncation = true; o.OptAllOrNone = false; o.DuplicateRuleHeader.AllowSave = true;
            List<Database.SaveResult> r = Database.insert(new List<Seat__c>{ new Seat__c(Row__c = '1234567'), new Seat__c(Kind__c = 'Roof') }, o);
            System.debug(r[0].isSuccess() + ' ' + r[1].isSuccess() + ' ' + [SELECT Row__c FROM Seat__c].Row__c);`,
            ['true false 12345']
        );
    });

    // https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm
    check(
        'computes what stage and status mean',
        `insert new Opportunity(Name = 'a', StageName = 'Qualification', CloseDate = Date.today());
        Opportunity o = [SELECT Id, IsClosed, IsWon, Probability, ForecastCategoryName FROM Opportunity]; System.debug(o.IsClosed + ' ' + o.IsWon + ' ' + o.Probability + ' ' + o.ForecastCategoryName);
        o.StageName = 'Closed Won'; update o; o = [SELECT IsClosed, IsWon, Probability FROM Opportunity]; System.debug(o.IsClosed + ' ' + o.IsWon + ' ' + o.Probability);
        insert new Case(Status = 'Closed'); insert new Task(Status = 'Completed', Priority = 'High');
        System.debug([SELECT IsClosed FROM Case].IsClosed + ' ' + [SELECT IsClosed, IsHighPriority FROM Task].IsHighPriority);`,
        ['false false 10 Pipeline', 'true true 100', 'true true']
    );
    check(
        'obeys the options of a record',
        `Seat__c s = new Seat__c(Row__c = '1234567'); Database.DMLOptions o = new Database.DMLOptions(); o.AllowFieldTruncation = true; s.setOptions(o);
        insert s; System.debug([SELECT Row__c FROM Seat__c].Row__c);`,
        ['12345']
    );

    check(
        'changes records of several objects in one statement, in up to ten runs',
        `insert new List<SObject>{ new Contact(LastName = 'a'), new Seat__c(), new Contact(LastName = 'b') };
        System.debug([SELECT COUNT() FROM Contact] + ' ' + [SELECT COUNT() FROM Seat__c]);
        List<SObject> many = new List<SObject>();
        for (Integer i = 0; i < 6; i++) { many.add(new Contact(LastName = 'x')); many.add(new Seat__c()); }
        ${attempt('insert many;')}`,
        [
            '2 1',
            'System.TypeException: Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.'
        ]
    );
});
