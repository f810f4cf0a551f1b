import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { Big } from 'bigdecimal.js';
import { LocalOrg } from '../../../org/local-org.ts';
import { IdValue, TimeValue } from '../../../runtime/values.ts';
import { insertRows } from './sample-rows.ts';
import { showIn } from './query-rows.ts';

const projects = resolve(import.meta.dirname, '../../../test/empty-project');

describe('Queries for objects of the project and Person Accounts', () => {
    let org: LocalOrg;

    before(async () => {
        const fixture = resolve(import.meta.dirname, 'fixture');
        org = await LocalOrg.load({ project: projects, dirs: [fixture], personAccounts: true });
        assert.deepEqual(org.problems, []);
        const owner = { OwnerId: new IdValue(org.testUser.id) };
        const [ana] = insertRows(org, 'Contact', [
            {
                ...owner,
                FirstName: 'Ana',
                LastName: 'Alvarez',
                Name: 'Ana Alvarez',
                Email: 'ana@example.com',
                IsPersonAccount: true
            }
        ]);
        insertRows(org, 'Account', [
            { ...owner, Name: 'Ana Alvarez', IsPersonAccount: true, PersonContactId: ana },
            { ...owner, Name: 'Acme' }
        ]);
        insertRows(org, 'Room__c', [
            {
                ...owner,
                Name: 'Blue',
                Guest__c: ana,
                Number__c: 'a1',
                Price__c: Big('100'),
                Size__c: 'L',
                Opens__c: new TimeValue(28_800_000),
                Place__Latitude__s: Big('52.5'),
                Place__Longitude__s: Big('13.4')
            },
            { ...owner, Name: 'Red', Number__c: 'A1', Size__c: 'S' }
        ]);
    });

    const help = 'https://help.salesforce.com/s/articleView?id=platform.';
    const cases: [query: string, shown: string, source: string][] = [
        ['SELECT Name, Guest__r.LastName FROM Room__c ORDER BY Name', 'Blue Alvarez | Red null', help],
        ["SELECT Label FROM EntityDefinition WHERE QualifiedApiName = 'Room__c'", 'Room', help],
        ['SELECT (SELECT Name FROM Rooms__r) FROM Contact', '[Blue]', help],
        ["SELECT Name FROM Room__c WHERE Number__c = 'A1'", 'Red', `${help}custom_field_attributes.htm`],
        ["SELECT Name FROM Room__c WHERE Number__c IN ('a1', 'b1')", 'Blue', `${help}custom_field_attributes.htm`],
        ['SELECT Name FROM Room__c WHERE Opens__c = 08:00:00.000Z', 'Blue', help],
        ['SELECT Name FROM Room__c WHERE Opens__c > 09:00:00.000Z', '', help],
        ['SELECT toLabel(Size__c) FROM Room__c ORDER BY Size__c', 'Small | Large', help],
        ["SELECT Name FROM Room__c WHERE toLabel(Size__c) = 'large'", 'Blue', help],
        ['SELECT Gross__c, Welcome__c FROM Room__c ORDER BY Name', '119.00 Hello Ana, 119 | 0.00 Hello , 0', help],
        [
            'SELECT Name FROM Room__c WHERE Gross__c > 5',
            'Not supported by the local org: formula field Room__c.Gross__c outside a SELECT list',
            help
        ],
        [
            'SELECT Total__c FROM Room__c',
            'Not supported by the local org: roll-up summary field Total__c in a query',
            help
        ],
        [
            'SELECT LastName, PersonEmail, IsPersonAccount FROM Account ORDER BY Name',
            'null null false | Alvarez ana@example.com true',
            help
        ],
        ["SELECT Name FROM Account WHERE PersonEmail = 'ANA@example.com'", 'Ana Alvarez', help],
        ['SELECT Name FROM Account ORDER BY PersonEmail NULLS LAST', 'Ana Alvarez | Acme', help],
        ['SELECT PersonContact.Name FROM Account WHERE IsPersonAccount = true', 'Ana Alvarez', help]
    ];
    for (const [query, expected] of cases) {
        it(query, () => assert.equal(showIn(org, query), expected));
    }
});
