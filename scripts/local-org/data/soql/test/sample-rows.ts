/** Rows that the SOQL tests query. */
import { Big } from 'bigdecimal.js';
import type { LocalOrg } from '../../../org/local-org.ts';
import { epochDay } from '../../../runtime/calendar.ts';
import { DatetimeValue, DateValue, IdValue, type Value } from '../../../runtime/values.ts';

export type Row = Readonly<Record<string, Value>>;

/** Puts records of an object into the store and gives their ids. */
export function insertRows({ store, schema }: LocalOrg, objectName: string, rows: readonly Row[]): IdValue[] {
    const object = schema.object(objectName)!;
    return rows.map((row) => {
        const id = new IdValue(store.nextId(object));
        const values = Object.entries(row).map(([name, value]) => [name.toLowerCase(), value] as const);
        store.insert(object, new Map<string, Value>([['id', id], ...values]));
        return id;
    });
}

export function date(year: number, month: number, day: number): DateValue {
    return new DateValue(epochDay(year, month, day));
}

export function instant(text: string): DatetimeValue {
    return new DatetimeValue(Date.parse(text));
}

/** Three accounts, four contacts, five opportunities, two tasks, two leads of which a queue owns one. */
export function insertSamples(org: LocalOrg): void {
    const owner = { OwnerId: new IdValue(org.testUser.id) };
    const [acme, beta] = insertRows(org, 'Account', [
        { ...owner, Name: 'Acme', Industry: 'Banking', AnnualRevenue: Big('1000'), BillingCity: 'Berlin' },
        { ...owner, Name: 'Beta', AnnualRevenue: Big('500') },
        { ...owner, Name: 'gamma', Industry: 'Energy' }
    ]);
    const [ana, ben] = insertRows(org, 'Contact', [
        {
            ...owner,
            ...named('Ana', 'Alvarez'),
            AccountId: acme,
            Email: 'ana.alvarez@example.com',
            HasOptedOutOfEmail: true,
            Birthdate: date(1980, 2, 29),
            CreatedDate: instant('2026-01-01T01:30:00Z'),
            BuyerAttributes: 'Champion;Influencer'
        },
        { ...owner, ...named('Ben', 'Baker'), AccountId: acme, CreatedDate: instant('2026-03-31T23:00:00Z') },
        {
            ...owner,
            ...named('Cleo', 'Çelik'),
            AccountId: beta,
            Email: 'CLEO@example.com',
            CreatedDate: instant('2026-04-01T12:00:00Z'),
            BuyerAttributes: 'Champion'
        },
        { ...owner, ...named('Dan', '100%'), CreatedDate: instant('2025-12-31T12:00:00Z') },
        { ...owner, ...named('Eve', 'Erased'), IsDeleted: true, AccountId: acme }
    ]);
    insertRows(org, 'Opportunity', [
        { ...owner, ...deal('A1', 'Closed Won', 2026, 1, '0.1'), AccountId: acme },
        { ...owner, ...deal('A2', 'Prospecting', 2026, 2, '0.2'), AccountId: acme },
        { ...owner, ...deal('A3', 'Prospecting', 2026, 2, '10'), AccountId: acme },
        { ...owner, ...deal('B1', 'Closed Won', 2025, 12, '5'), AccountId: beta },
        { ...owner, Name: 'C1', StageName: 'Prospecting', CloseDate: date(2026, 5, 1) }
    ]);
    insertRows(org, 'Task', [
        { ...owner, Subject: 'Call', WhoId: ana, WhatId: acme },
        { ...owner, Subject: 'Email', WhoId: ben }
    ]);
    const [queue] = insertRows(org, 'Group', [{ Name: 'Web leads', Type: 'Queue' }]);
    insertRows(org, 'Lead', [
        { ...owner, ...named('Lea', 'Lopez'), Company: 'Lopez Ltd', Status: 'Open - Not Contacted' },
        { ...named('Max', 'Moore'), OwnerId: queue, Company: 'Moore Inc', Status: 'Closed - Converted' }
    ]);
}

function named(firstName: string, lastName: string): Row {
    return { FirstName: firstName, LastName: lastName, Name: `${firstName} ${lastName}` };
}

function deal(name: string, stage: string, year: number, month: number, amount: string): Row {
    return { Name: name, StageName: stage, CloseDate: date(year, month, 15), Amount: Big(amount) };
}
