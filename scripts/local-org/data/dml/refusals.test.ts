import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attempt } from '../../test/snippets.ts';
import { failed, seatChecks } from '../testing/seat-checks.ts';

describe('DML', () => {
    const { check, linesOf } = seatChecks();

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
            const lines = linesOf(`Seat__c first = new Seat__c(Code__c = 'a1', Mark__c = 'x'); insert first;
                insert new Seat__c(Mark__c = 'X');
                try { insert new Seat__c(Code__c = 'A1'); } catch (DmlException e) {
                    System.debug(e.getDmlType(0) + ' ' + e.getDmlMessage(0).replace(first.Id, 'ID')); }
                delete first; insert new Seat__c(Code__c = 'A1'); System.debug('free again');`);
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
});
