/**
 * A person account is an account and a contact that are kept equal.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
 */
import { IdValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { stamp } from './defaults.ts';
import { emptyRecord } from './load-records.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { Statement } from './statement.ts';

/** Fields that account and contact both have and share. */
const sharedKeys = ['name', 'phone', 'fax', 'description', 'ownerid'];

/** Only orgs with Person Accounts have that field. */
export function isPerson({ object, fields }: SObjectValue): boolean {
    return object.name === 'Account' && fields.get('ispersonaccount') === true;
}

/** Adds the contact behind a new person account, whose id is known already; without the triggers of Contact. */
export function insertPerson(statement: Statement, account: SObjectValue): void {
    const { store, schema } = statement.services;
    const contactObject = schema.object('Contact') as SObjectDescription;
    const contact = emptyRecord(contactObject);
    const id = new IdValue(store.nextId(contactObject));
    contact.fields.set('id', id);
    contact.fields.set('accountid', account.fields.get('id') ?? null);
    contact.fields.set('ispersonaccount', true);
    for (const [key, value] of contactValues(account)) contact.fields.set(key, value);
    stamp(statement, contact, true);
    store.insert(contactObject, contact.fields);
    account.fields.set('personcontactid', id);
}

/** After a person account or the contact behind one was saved: brings the other half up to date. */
export function keepPersonEqual(statement: Statement, row: Row): void {
    if (row.record.fields.get('ispersonaccount') !== true) return;
    const isAccount = row.record.object.name === 'Account';
    const [otherName, reference] = isAccount ? ['Contact', 'personcontactid'] : ['Account', 'accountid'];
    const other = statement.services.schema.object(otherName);
    const id = row.record.fields.get(reference);
    const values = isAccount ? contactValues(row.record) : sharedValues(row.record);
    const before = row.old && new Map(isAccount ? contactValues(row.old) : sharedValues(row.old));
    const changed = values.filter(([key, value]) => !sameValue(value, before?.get(key) ?? null));
    if (other && id instanceof IdValue && changed.length > 0) {
        const stamped = emptyRecord(other);
        stamp(statement, stamped, false);
        const stamps = ['lastmodifieddate', 'lastmodifiedbyid', 'systemmodstamp'] as const;
        const all: [string, Value][] = [
            ...changed,
            ...stamps.map((key): [string, Value] => [key, stamped.fields.get(key) ?? null])
        ];
        statement.services.store.update(other, id.value, new Map(all));
    }
}

/** What the account says of its contact: the fields that show one of the contact's, and the shared ones. */
function contactValues(account: SObjectValue): [string, Value][] {
    const shown = [...account.object.fields].flatMap(([key, { shows }]): [string, Value][] =>
        shows?.reference === 'PersonContactId' ? [[shows.field.toLowerCase(), account.fields.get(key) ?? null]] : []
    );
    return [...shown, ...sharedValues(account)];
}

function sharedValues(record: SObjectValue): [string, Value][] {
    return sharedKeys.map((key) => [key, record.fields.get(key) ?? null]);
}
