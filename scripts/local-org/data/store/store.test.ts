import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Big } from 'bigdecimal.js';
import { ParsedMetadata } from '../../org/parsed-metadata.ts';
import { BlobValue, DatetimeValue, DateValue, IdValue, TimeValue, type Value } from '../../runtime/values.ts';
import { buildSchema } from '../schema/build-schema.ts';
import { describeField } from '../schema/field-defaults.ts';
import type { Schema, SObjectDescription } from '../schema/schema.ts';
import { decimalOfScale, fromSql, toSql } from './columns.ts';
import { Store } from './store.ts';

describe('The store', () => {
    let schema: Schema;
    let store: Store;
    let contact: SObjectDescription;

    before(async () => {
        schema = buildSchema(new ParsedMetadata([], []), { personAccounts: false }).schema;
        store = await Store.open(schema);
        contact = schema.object('Contact')!;
    });

    function insert(values: Record<string, Value>): string {
        const id = store.nextId(contact);
        store.insert(contact, new Map<string, Value>([['id', new IdValue(id)], ...Object.entries(values)]));
        return id;
    }

    it('gives ids that ascend and end in the three characters of their case', () => {
        const [first, second] = [store.nextId(contact), store.nextId(contact)];
        assert.match(first, /^003LO0\d{9}[A-Z0-5]{3}$/);
        assert.ok(first < second);
    });

    it('reads back what was written, fields that were not given as null and false', () => {
        const id = insert({ lastname: 'Alvarez', hasoptedoutofemail: true, birthdate: new DateValue(7300) });
        const record = store.read(contact, [id]).get(id)!;
        assert.equal(record.get('lastname'), 'Alvarez');
        assert.deepEqual(record.get('birthdate'), new DateValue(7300));
        assert.deepEqual(record.get('id'), new IdValue(id));
        assert.equal(record.get('hasoptedoutofemail'), true);
        assert.equal(record.get('donotcall'), false);
        assert.equal(record.get('firstname'), null);
    });

    it('changes only the fields that are given', () => {
        const id = insert({ lastname: 'Before', firstname: 'Ana' });
        assert.equal(store.update(contact, id, new Map([['lastname', 'After']])), true);
        const record = store.read(contact, [id]).get(id)!;
        assert.deepEqual([record.get('lastname'), record.get('firstname')], ['After', 'Ana']);
        assert.equal(store.update(contact, '003LO0zzzzzzzzzAAA', new Map([['lastname', 'Nobody']])), false);
    });

    it('finds text without case, beyond ASCII too', () => {
        const id = insert({ lastname: 'Müller', email: 'JÖRG@EXAMPLE.COM' });
        assert.deepEqual(store.idsWhere(contact, contact.fields.get('email')!, 'jörg@example.com'), [id]);
    });

    it('does not find what is in the recycle bin', () => {
        const id = insert({ lastname: 'Gone', email: 'gone@example.com', isdeleted: true });
        assert.deepEqual(store.idsWhere(contact, contact.fields.get('email')!, 'gone@example.com'), []);
        assert.equal(store.exists(contact, id), true);
        store.remove(contact, [id]);
        assert.equal(store.exists(contact, id), false);
    });

    it('goes back to a savepoint, and again', () => {
        store.savepoint('outer');
        const kept = insert({ lastname: 'Outer' });
        store.savepoint('inner');
        const undone = insert({ lastname: 'Inner' });
        store.rollbackTo('inner');
        store.release('inner');
        assert.deepEqual([store.exists(contact, kept), store.exists(contact, undone)], [true, false]);
        store.rollbackTo('outer');
        assert.equal(store.exists(contact, kept), false);
        const later = insert({ lastname: 'Later' });
        store.rollbackTo('outer');
        assert.equal(store.exists(contact, later), false);
        store.release('outer');
    });

    it('takes up new objects and fields and keeps the rows', () => {
        const id = insert({ lastname: 'Stays' });
        const level = describeField('Level__c', 'double', { scale: 1 });
        const changed = { ...contact, fields: new Map([...contact.fields, ['level__c', level]]) };
        const objects = new Map([...schema.objects, ['contact', changed]]);
        store.changeSchema({ ...schema, objects });
        store.update(changed, id, new Map([['level__c', Big('2.5')]]));
        assert.deepEqual(store.read(changed, [id]).get(id)!.get('level__c'), Big('2.5'));
        assert.equal(store.read(changed, [id]).get(id)!.get('lastname'), 'Stays');
    });
});

describe('A value in its column', () => {
    const columns: [string, Value, unknown][] = [
        ['string', '', null],
        ['boolean', true, 1],
        ['datetime', new DatetimeValue(1_500_999), 1_500_000],
        ['time', new TimeValue(61_001), 61_001],
        ['long', 9_007_199_254_740_991n, 9_007_199_254_740_991]
    ];
    for (const [type, value, stored] of columns) {
        it(`of type ${type} is ${String(stored)}`, () => assert.equal(toSql(value), stored));
    }

    it('comes back as bytes', () => {
        const bytes = new Uint8Array([1, 2]);
        assert.deepEqual(fromSql(describeField('Body', 'base64'), toSql(new BlobValue(bytes))), new BlobValue(bytes));
    });

    // https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
    const scales: [number, number, string][] = [
        [5, 2, '5.00'],
        [5, 0, '5'],
        [1.2391276549, 2, '1.2391276549'],
        [0.1, 2, '0.10'],
        [1e21, 0, '1000000000000000000000']
    ];
    for (const [value, scale, text] of scales) {
        it(`${value} of a field with scale ${scale} is ${text}`, () => {
            assert.equal(decimalOfScale(value, scale).toPlainString(), text);
        });
    }
});
