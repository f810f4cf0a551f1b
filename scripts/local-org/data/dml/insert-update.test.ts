import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { runIn } from '../../test/evaluate.ts';
import { objectFiles, orgWith } from '../../test/sample-org.ts';

const text = (length: number, more = '') => `<type>Text</type><length>${length}</length>${more}`;
const picklist = (restricted: boolean, values: readonly string[], defaultValue = '') =>
    `<type>Picklist</type><valueSet><restricted>${restricted}</restricted><valueSetDefinition><sorted>false</sorted>${values
        .map(
            (value) =>
                `<value><fullName>${value}</fullName><default>${value === defaultValue}</default><label>${value}</label></value>`
        )
        .join('')}</valueSetDefinition></valueSet>`;
const lookup = (to: string, name: string, more = '') =>
    `<type>Lookup</type><referenceTo>${to}</referenceTo><relationshipName>${name}</relationshipName>${more}`;

const files = {
    ...objectFiles('Seat__c', '<sharingModel>ReadWrite</sharingModel>', {
        Row__c: text(5),
        Code__c: text(10, '<unique>true</unique><caseSensitive>false</caseSensitive><externalId>true</externalId>'),
        Mark__c: text(10, '<unique>true</unique><caseSensitive>true</caseSensitive><externalId>true</externalId>'),
        Kind__c: picklist(true, ['Stalls', 'Gallery'], 'Stalls'),
        Mood__c: picklist(false, ['Calm']),
        Tags__c: picklist(true, ['Red', 'Blue']).replace('<type>Picklist', '<type>MultiselectPicklist'),
        Price__c: '<type>Currency</type><precision>6</precision><scale>2</scale>',
        Note__c: text(80, '<required>true</required><defaultValue>"none"</defaultValue>'),
        Sold__c: '<type>Checkbox</type><defaultValue>true</defaultValue>',
        Since__c: '<type>Date</type><defaultValue>TODAY()</defaultValue>',
        Shown__c: '<type>DateTime</type>',
        Mail__c: '<type>Email</type>',
        Person__c: lookup('Contact', 'Seats')
    }),
    ...objectFiles(
        'Ticket__c',
        '<nameField><label>Number</label><type>AutoNumber</type><displayFormat>T-{0000}</displayFormat></nameField>',
        {
            Seat__c:
                '<type>MasterDetail</type><referenceTo>Seat__c</referenceTo><relationshipName>Tickets</relationshipName><relationshipOrder>0</relationshipOrder>'
        }
    ),
    'objects/Seat__c/validationRules/Gallery_is_cheap.validationRule-meta.xml':
        '<ValidationRule><fullName>Gallery_is_cheap</fullName><active>true</active><errorConditionFormula>ISPICKVAL(Kind__c, "Gallery") &amp;&amp; Price__c &gt; 100</errorConditionFormula><errorDisplayField>Price__c</errorDisplayField><errorMessage>Too dear for the gallery</errorMessage></ValidationRule>',
    'objects/Seat__c/validationRules/Never_cheaper.validationRule-meta.xml':
        '<ValidationRule><fullName>Never_cheaper</fullName><active>true</active><errorConditionFormula>NOT(ISNEW()) &amp;&amp; Price__c &lt; PRIORVALUE(Price__c)</errorConditionFormula><errorMessage>No discounts</errorMessage></ValidationRule>'
};

const attempt = (statement: string) =>
    `try { ${statement} } catch (Exception e) { System.debug(e.getTypeName() + ': ' + e.getMessage()); }`;
const failed = (what: string, error: string) =>
    `System.DmlException: ${what} failed. First exception on row 0; first error: ${error}`;

describe('DML', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files);
    });

    /** Ids differ from run to run. */
    function linesOf(statements: string): string[] {
        return runIn(org, statements).map((line) => line.replace(/\b\w{3}LO0\w{12}\b/g, 'ID'));
    }

    function check(title: string, statements: string, expected: readonly string[]): void {
        it(title, () => assert.deepEqual(linesOf(statements), expected));
    }

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
            `insert new Seat__c(Name = ' a ', Row__c = '', Price__c = 12.345, Shown__c = Datetime.newInstanceGmt(2026, 5, 3, 1, 2, 3).addSeconds(0));
            Seat__c s = [SELECT Name, Row__c, Price__c FROM Seat__c]; System.debug('[' + s.Name + '] ' + s.Row__c + ' ' + s.Price__c);`,
            ['[a] null 12.35']
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

    // https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm
    describe('refuses', () => {
        const table: [string, string, string][] = [
            [
                'a missing required field',
                `insert new Contact();`,
                failed('Insert', 'REQUIRED_FIELD_MISSING, Required fields are missing: [LastName]: [LastName]')
            ],
            [
                'all missing fields at once',
                `insert new Lead();`,
                failed(
                    'Insert',
                    'REQUIRED_FIELD_MISSING, Required fields are missing: [LastName, Company]: [LastName, Company]'
                )
            ],
            [
                'a required field emptied',
                `insert new Seat__c(Note__c = null);`,
                failed('Insert', 'REQUIRED_FIELD_MISSING, Required fields are missing: [Note__c]: [Note__c]')
            ],
            [
                'a text that is too long',
                `insert new Seat__c(Row__c = '123456');`,
                failed('Insert', 'STRING_TOO_LONG, Row: data value too large: 123456 (max length=5): [Row__c]')
            ],
            [
                'a malformed e-mail address',
                `insert new Contact(LastName = 'a', Email = 'nobody');`,
                failed('Insert', 'INVALID_EMAIL_ADDRESS, Email: invalid email address: nobody: [Email]')
            ],
            [
                'a value that a restricted picklist has not',
                `insert new Seat__c(Kind__c = 'Roof');`,
                failed(
                    'Insert',
                    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Kind: bad value for restricted picklist field: Roof: [Kind__c]'
                )
            ],
            [
                'one of several picklist values',
                `insert new Seat__c(Tags__c = 'Red;Green');`,
                failed(
                    'Insert',
                    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Tags: bad value for restricted picklist field: Green: [Tags__c]'
                )
            ],
            [
                'a number that is too large',
                `insert new Seat__c(Price__c = 10000);`,
                failed(
                    'Insert',
                    'NUMBER_OUTSIDE_VALID_RANGE, Price: value outside of valid range on numeric field: 10000: [Price__c]'
                )
            ],
            [
                'a lookup to nothing',
                `insert new Seat__c(Person__c = '003000000000001AAA');`,
                failed('Insert', 'INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: []')
            ],
            [
                'a lookup to another object',
                `insert new Seat__c(Person__c = UserInfo.getUserId());`,
                failed('Insert', 'FIELD_INTEGRITY_EXCEPTION, Person: id value of incorrect type: ID: [Person__c]')
            ],
            [
                'a lookup to a deleted record',
                `Contact c = new Contact(LastName = 'a'); insert c; delete c; insert new Seat__c(Person__c = c.Id);`,
                failed('Insert', 'ENTITY_IS_DELETED, entity is deleted: []')
            ],
            [
                'a lookup by an external id that is not there',
                `insert new Seat__c(Person__r = new Contact(Email = 'x@example.com'));`,
                failed(
                    'Insert',
                    'INVALID_FIELD, Foreign key external ID: x@example.com not found for field Email in entity Contact: []'
                )
            ],
            [
                'an id',
                `Contact c = new Contact(LastName = 'a'); insert c; insert c;`,
                'System.DmlException: Insert failed. First exception on row 0 with id ID; first error: INVALID_FIELD_FOR_INSERT_UPDATE, cannot specify Id in an insert call: [Id]'
            ],
            [
                'a record twice in a list',
                `Contact c = new Contact(LastName = 'a'); insert new List<Contact>{ c, c };`,
                'System.ListException: Before Insert or Upsert list must not have two identically equal elements'
            ],
            [
                'a detail without its master',
                `insert new Ticket__c();`,
                failed('Insert', 'REQUIRED_FIELD_MISSING, Required fields are missing: [Seat__c]: [Seat__c]')
            ],
            [
                'what a validation rule forbids',
                `insert new Seat__c(Kind__c = 'Gallery', Price__c = 101);`,
                failed('Insert', 'FIELD_CUSTOM_VALIDATION_EXCEPTION, Too dear for the gallery: [Price__c]')
            ],
            [
                'records of the org itself',
                `insert new Profile(Name = 'Mine');`,
                'System.TypeException: DML operation Insert not allowed on Profile'
            ]
        ];
        for (const [title, statements, expected] of table) {
            it(title, () => assert.deepEqual(linesOf(attempt(statements)), [expected]));
        }

        it('a duplicate of a unique field, without case unless the field counts it, and names the other record', () => {
            const lines = runIn(
                org,
                `Seat__c first = new Seat__c(Code__c = 'a1', Mark__c = 'x'); insert first;
                insert new Seat__c(Mark__c = 'X');
                try { insert new Seat__c(Code__c = 'A1'); } catch (DmlException e) {
                    System.debug(e.getDmlType(0) + ' ' + e.getDmlMessage(0).replace(first.Id, 'ID')); }
                delete first; insert new Seat__c(Code__c = 'A1'); System.debug('free again');`
            );
            assert.deepEqual(lines, [
                'DUPLICATE_VALUE duplicate value found: Code__c duplicates value on record with id: ID',
                'free again'
            ]);
        });

        check(
            'a duplicate inside one list',
            `List<Database.SaveResult> r = Database.insert(new List<Seat__c>{ new Seat__c(Code__c = 'a'), new Seat__c(Code__c = 'A') }, false);
            System.debug(r[0].isSuccess() + ' ' + r[1].getErrors()[0].getStatusCode());`,
            ['true DUPLICATE_VALUE']
        );
    });

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
