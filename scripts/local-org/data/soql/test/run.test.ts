import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Big } from 'bigdecimal.js';
import { LimitExceeded, NotSupported, type Runtime } from '../../../runtime/runtime.ts';
import { IdValue, type Value } from '../../../runtime/values.ts';
import { SObjectValue } from '../../sobject-value.ts';
import { inSamples, runText } from './query-rows.ts';

function records(runtime: Runtime, query: string): SObjectValue[] {
    return runText(runtime, query, {}, 'system') as SObjectValue[];
}

function used(runtime: Runtime): readonly number[] {
    const { queries, queryRows, aggregateQueries } = runtime.transaction.limits.used;
    return [queries, queryRows, aggregateQueries];
}

describe('A queried record', () => {
    it('has its id, the fields selected, and the lookups and ids of the parents it went through', () =>
        inSamples((runtime) => {
            const [contact] = records(runtime, "SELECT LastName, Account.Name FROM Contact WHERE FirstName = 'Ana'");
            assert.deepEqual([...contact.fields.keys()], ['id', 'lastname', 'accountid']);
            assert.deepEqual([...contact.parents.get('account')!.fields.keys()], ['id', 'name']);
            assert.equal(contact.queried, true);
        }));

    it('has parents of the object that a polymorphic lookup points to', () =>
        inSamples((runtime) => {
            const leads = records(runtime, 'SELECT Owner.Name FROM Lead ORDER BY LastName');
            assert.deepEqual(
                leads.map((lead) => lead.parents.get('owner')?.object.name),
                ['User', 'Group']
            );
        }));

    // https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_typeof.htm
    it('has the fields of the TYPEOF branch that fits', () =>
        inSamples((runtime) => {
            const query =
                'SELECT TYPEOF Who WHEN Contact THEN LastName, AccountId ELSE Name END, TYPEOF What WHEN Opportunity THEN Amount ELSE Name END FROM Task ORDER BY Subject';
            const [call, email] = records(runtime, query);
            assert.deepEqual([...call.parents.get('who')!.fields.keys()], ['id', 'lastname', 'accountid']);
            assert.equal(call.parents.get('what')!.fields.get('name'), 'Acme');
            assert.equal(email.parents.get('what'), null);
        }));

    it('has addresses as one value', () =>
        inSamples((runtime) => {
            const [acme, beta] = records(runtime, 'SELECT BillingAddress FROM Account ORDER BY Name');
            assert.equal(runtime.invoke(acme.fields.get('billingaddress')!, 'getCity', []), 'Berlin');
            assert.equal(beta.fields.get('billingaddress'), null);
        }));

    it('has every standard field with FIELDS(STANDARD)', () =>
        inSamples((runtime) => {
            const [account] = records(runtime, "SELECT FIELDS(STANDARD) FROM Account WHERE Name = 'Acme'");
            assert.deepEqual([account.fields.get('industry'), account.fields.get('site')], ['Banking', null]);
            assert.deepEqual(account.fields.get('annualrevenue'), Big('1000'));
        }));

    it('is found by its id of 15 characters, and by a record in its place', () =>
        inSamples((runtime) => {
            const [account] = records(runtime, "SELECT Id FROM Account WHERE Name = 'Acme'");
            const id = account.fields.get('id') as IdValue;
            const query = 'SELECT Name FROM Account WHERE Id = :value';
            for (const value of [id, id.value.slice(0, 15), account] satisfies Value[]) {
                const [found] = runText(runtime, query, { value }, 'system') as SObjectValue[];
                assert.equal(found.fields.get('name'), 'Acme');
            }
        }));
});

describe('LIMIT and OFFSET with binds', () => {
    it('take Integers', () =>
        inSamples((runtime) => {
            const query = 'SELECT Name FROM Account ORDER BY Name LIMIT :count OFFSET :start';
            const rows = runText(runtime, query, { count: 1, start: 2 }, 'system') as SObjectValue[];
            assert.deepEqual(
                rows.map((row) => row.fields.get('name')),
                ['gamma']
            );
        }));
});

// https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm
describe('Limits', () => {
    const cases: [string, readonly number[]][] = [
        ['SELECT Id FROM Contact', [1, 4, 0]],
        ['SELECT Id, (SELECT Id FROM Contacts) FROM Account', [1, 6, 1]],
        ['SELECT COUNT() FROM Contact', [1, 1, 0]],
        ['SELECT COUNT(Id) FROM Contact', [1, 1, 0]],
        ['SELECT SUM(Amount) FROM Opportunity', [1, 5, 0]],
        ['SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY StageName', [1, 2, 0]],
        ['SELECT StageName, SUM(Amount) FROM Opportunity GROUP BY StageName', [1, 5, 0]]
    ];
    for (const [query, expected] of cases) {
        it(`${query} uses ${expected.join(', ')} of queries, rows, aggregate queries`, () =>
            inSamples((runtime) => {
                runText(runtime, query, {}, 'system');
                assert.deepEqual(used(runtime), expected);
            }));
    }

    it('end the transaction at the 101st query', () =>
        inSamples((runtime) => {
            const query = (): unknown => runText(runtime, 'SELECT Id FROM Contact', {}, 'system');
            for (let count = 0; count < 100; count += 1) query();
            assert.throws(query, LimitExceeded);
        }));
});

describe('What is not supported', () => {
    const features: [string, RegExp][] = [
        ['SELECT convertCurrency(Amount) FROM Opportunity', /convertCurrency/],
        ['SELECT Id FROM Account WHERE AnnualRevenue > USD5000', /currency code/],
        ['SELECT Id FROM Account USING SCOPE mine', /USING SCOPE mine/],
        ["SELECT Id FROM Account WHERE DISTANCE(BillingAddress, GEOLOCATION(1, 2), 'km') < 5", /DISTANCE/]
    ];
    for (const [query, message] of features) {
        it(`${query} is refused by name`, () =>
            inSamples((runtime) => {
                assert.throws(
                    () => runtime.org.data.compileDynamicQuery(runtime, query),
                    (error) => error instanceof NotSupported && message.test(error.message)
                );
            }));
    }
});
