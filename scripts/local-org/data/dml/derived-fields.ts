/** Fields of standard objects that the platform computes from others when a record is saved. */
import { Big } from 'bigdecimal.js';
import type { Value } from '../../runtime/values.ts';
import { DatetimeValue, IdValue } from '../../runtime/values.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { isPerson } from './person-accounts.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { Statement } from './statement.ts';

type Derivation = (statement: Statement, row: Row, record: SObjectValue) => void;

const byObject: Readonly<Record<string, Derivation>> = {
    Account: (_statement, _row, record) => {
        if (isPerson(record)) set(record, 'name', fullName(record));
    },
    Case: (statement, row, record) => {
        const isClosed = record.fields.get('status') === 'Closed';
        set(record, 'isclosed', isClosed);
        if (isChanged(row, 'isclosed')) set(record, 'closeddate', isClosed ? nowOf(statement) : null);
    },
    Contact: (_statement, _row, record) => set(record, 'name', fullName(record)),
    Group: (_statement, row, record) => {
        if (!row.old && isNull(record, 'developername')) set(record, 'developername', developerName(record));
    },
    Lead: (_statement, _row, record) => set(record, 'name', fullName(record)),
    Opportunity: (_statement, row, record) => opportunityStage(row, record),
    PermissionSet: (_statement, row, record) => {
        if (!row.old) set(record, 'type', 'Regular');
        if (!row.old) set(record, 'iscustom', true);
    },
    PermissionSetAssignment: (_statement, row, record) => {
        if (!row.old) set(record, 'isactive', true);
    },
    SetupEntityAccess: (statement, _row, record) => {
        const id = record.fields.get('setupentityid');
        const entity =
            id instanceof IdValue ? statement.services.schema.objectByPrefix(id.value.slice(0, 3)) : undefined;
        if (entity) set(record, 'setupentitytype', entity.name);
    },
    Task: (_statement, _row, record) => {
        set(record, 'isclosed', record.fields.get('status') === 'Completed');
        set(record, 'ishighpriority', record.fields.get('priority') === 'High');
    },
    User: (_statement, row, record) => {
        set(record, 'name', fullName(record));
        if (row.old) return;
        set(record, 'usertype', 'Standard');
        if (!row.given.fields.has('isactive')) set(record, 'isactive', true);
        if (isNull(record, 'communitynickname')) set(record, 'communitynickname', nickname(record));
    }
};

/** Computes them for one row, after the before triggers. */
export function deriveFields(statement: Statement, row: Row): void {
    const { object, services } = statement;
    byObject[object.name]?.(statement, row, row.record);
    if (object.fields.has('setupownerid') && isNull(row.record, 'setupownerid')) {
        const organization = services.store.rows('SELECT "Id" FROM "Organization"')[0]?.[0];
        if (typeof organization === 'string') set(row.record, 'setupownerid', new IdValue(organization));
    }
}

/** Names are put together without the salutation. */
export function fullName({ fields }: SObjectValue): string | null {
    const parts = ['firstname', 'lastname'].map((key) => fields.get(key)).filter((part) => typeof part === 'string');
    return parts.length === 0 ? null : parts.join(' ').trim();
}

/** https://help.salesforce.com/s/articleView?id=sales.forecasts3_changing_stage_fcat.htm&type=5: the stages of a new org */
const stages: Readonly<Record<string, readonly [probability: number, forecast: string]>> = {
    Prospecting: [10, 'Pipeline'],
    Qualification: [10, 'Pipeline'],
    'Needs Analysis': [20, 'Pipeline'],
    'Value Proposition': [50, 'Pipeline'],
    'Id. Decision Makers': [60, 'Pipeline'],
    'Perception Analysis': [70, 'Pipeline'],
    'Proposal/Price Quote': [75, 'Pipeline'],
    'Negotiation/Review': [90, 'Pipeline'],
    'Closed Won': [100, 'Closed'],
    'Closed Lost': [0, 'Omitted']
};

function opportunityStage(row: Row, record: SObjectValue): void {
    const stage = record.fields.get('stagename');
    set(record, 'iswon', stage === 'Closed Won');
    set(record, 'isclosed', stage === 'Closed Won' || stage === 'Closed Lost');
    const known = typeof stage === 'string' ? stages[stage] : undefined;
    if (!known || !isChanged(row, 'stagename')) return;
    if (!row.given.fields.has('probability')) set(record, 'probability', Big(String(known[0])));
    set(record, 'forecastcategory', known[1]);
    if (!row.given.fields.has('forecastcategoryname')) set(record, 'forecastcategoryname', known[1]);
}

function set(record: SObjectValue, key: string, value: Value): void {
    if (record.object.fields.has(key)) record.fields.set(key, value);
}

function isNull(record: SObjectValue, key: string): boolean {
    return (record.fields.get(key) ?? null) === null;
}

function isChanged(row: Row, key: string): boolean {
    return !sameValue(row.record.fields.get(key) ?? null, row.old?.fields.get(key) ?? null);
}

function nowOf({ runtime }: Statement): Value {
    return new DatetimeValue(runtime.org.now());
}

function developerName(record: SObjectValue): Value {
    const name = record.fields.get('name');
    return typeof name === 'string' ? name.replace(/\W+/g, '_') : null;
}

function nickname(record: SObjectValue): Value {
    const name = record.fields.get('username');
    return typeof name === 'string' ? name.split('@')[0].slice(0, 40) : null;
}
