/** The people of the preview's org: its users, and sample accounts, contacts, leads and person accounts that belong to the sales rep. */
import { SObjectValue } from '../data/sobject-value.ts';
import { IdValue } from '../runtime/values.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { sampleAccounts, sampleContacts, sampleLeads, samplePersonAccounts } from '../../samples/people.ts';
import type { LocalOrg } from './local-org.ts';
import { runTransaction } from './run-transaction.ts';
import { seedPreviewUsers } from './users.ts';

const owner = 'rep';

/** In milliseconds. */
const day = 86_400_000;

type TextFields = Readonly<Record<string, string | null>>;

/** Makes the users and inserts the records as the rep, a day ago, with everything that an insert does: triggers, validation, sharing. */
export function loadSampleData(org: LocalOrg, timeZone?: string): void {
    seedPreviewUsers(org.seeded.seeder, timeZone);
    org.security.forget();
    // In an org that is set up, people have been there for a while; those of the last minutes would count as new ones.
    org.moveClock(-day);
    runTransaction(org, org.program, { user: org.user(owner), kind: 'anonymous' }, (runtime) => {
        const accountIds = insertAccounts(runtime);
        insertContacts(runtime, accountIds);
        insertLeads(runtime);
        if (org.options.personAccounts) insertPersonAccounts(runtime);
    });
    org.moveClock(day);
}

/** The ids of the accounts by name. */
function insertAccounts(runtime: ApexRuntime): Map<string, IdValue> {
    const records = sampleAccounts.map(({ name, industry, website, phone, city }) =>
        newRecord(runtime, 'Account', {
            Name: name,
            Industry: industry,
            Website: website,
            Phone: phone,
            BillingCity: city
        })
    );
    insert(runtime, records);
    return new Map(sampleAccounts.map(({ name }, index) => [name, records[index].fields.get('id') as IdValue]));
}

function insertContacts(runtime: ApexRuntime, accountIds: ReadonlyMap<string, IdValue>): void {
    const records = sampleContacts.map((person) => {
        const record = newRecord(runtime, 'Contact', { ...personFields(person), MailingCity: person.city });
        const accountId = accountIds.get(person.account);
        if (!accountId)
            throw new Error(`The sample contact ${person.lastName} is of an unknown account ${person.account}.`);
        record.fields.set('accountid', accountId);
        return record;
    });
    insert(runtime, records);
}

function insertLeads(runtime: ApexRuntime): void {
    const records = sampleLeads.map((person) =>
        newRecord(runtime, 'Lead', { ...personFields(person), Company: person.company, City: person.city })
    );
    insert(runtime, records);
}

function insertPersonAccounts(runtime: ApexRuntime): void {
    const records = samplePersonAccounts.map(({ firstName, lastName, email, title, phone, city }) =>
        newRecord(runtime, 'Account', {
            FirstName: firstName,
            LastName: lastName,
            PersonEmail: email,
            PersonTitle: title,
            Phone: phone,
            PersonMailingCity: city
        })
    );
    insert(runtime, records);
}

function personFields(person: {
    firstName: string;
    lastName: string;
    email: string | null;
    title: string;
    phone: string;
}): TextFields {
    const { firstName, lastName, email, title, phone } = person;
    return { FirstName: firstName, LastName: lastName, Email: email, Title: title, Phone: phone };
}

function newRecord(runtime: ApexRuntime, objectName: string, fields: TextFields): SObjectValue {
    const object = runtime.org.schema.object(objectName);
    if (!object) throw new Error(`The schema has no object ${objectName}.`);
    const record = new SObjectValue(object);
    for (const [name, value] of Object.entries(fields)) record.fields.set(name.toLowerCase(), value);
    return record;
}

function insert(runtime: ApexRuntime, records: readonly SObjectValue[]): void {
    runtime.org.data.dml(runtime, 'insert', records, { mode: 'user', allOrNothing: true });
}
