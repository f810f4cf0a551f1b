/** Fields of standard objects that the platform computes from others when a record is saved. */
import { Big } from 'bigdecimal.js';
import type { Value } from '../../runtime/values.ts';
import { DatetimeValue, IdValue } from '../../runtime/values.ts';
import type { SObjectValue } from '../sobject-value.ts';
import type { SqlValue } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import { isPerson } from './person-accounts.ts';
import { settlePersonOrBusiness } from './person-or-business.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { Statement } from './statement.ts';

type Derivation = (statement: Statement, row: Row, record: SObjectValue) => void;

const byObject: Readonly<Record<string, Derivation>> = {
    Account: (statement, row, record) => {
        settlePersonOrBusiness(statement, row);
        if (isPerson(record)) set(record, 'name', fullName(record));
    },
    Case: (statement, row, record) => {
        const isClosed = meaning(statement.services, 'CaseStatus', ['IsClosed'], record, 'status')[0] === 1;
        set(record, 'isclosed', isClosed);
        if (isChanged(row, 'isclosed')) set(record, 'closeddate', isClosed ? nowOf(statement) : null);
    },
    Contact: (_statement, _row, record) => set(record, 'name', fullName(record)),
    Group: (_statement, row, record) => {
        if (!row.old && isNull(record, 'developername')) set(record, 'developername', developerName(record));
    },
    Lead: (_statement, _row, record) => set(record, 'name', fullName(record)),
    Opportunity: opportunityStage,
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
    Task: (statement, _row, record) => {
        set(record, 'isclosed', meaning(statement.services, 'TaskStatus', ['IsClosed'], record, 'status')[0] === 1);
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

function opportunityStage({ services }: Statement, row: Row, record: SObjectValue): void {
    const columns = ['IsClosed', 'IsWon', 'DefaultProbability', 'ForecastCategory', 'ForecastCategoryName'];
    const [isClosed, isWon, probability, category, categoryName] = meaning(
        services,
        'OpportunityStage',
        columns,
        record,
        'stagename'
    );
    set(record, 'isclosed', isClosed === 1);
    set(record, 'iswon', isWon === 1);
    if (!isChanged(row, 'stagename')) return;
    if (typeof category === 'string') set(record, 'forecastcategory', category);
    if (typeof probability === 'number' && !isGiven(row, 'probability'))
        set(record, 'probability', Big(String(probability)));
    if (typeof categoryName === 'string' && !isGiven(row, 'forecastcategoryname'))
        set(record, 'forecastcategoryname', categoryName);
}

/** What the org's row of the status or stage says; undefined for values that have none. */
function meaning(
    { store }: Statement['services'],
    table: string,
    columns: readonly string[],
    record: SObjectValue,
    key: string
): readonly (SqlValue | undefined)[] {
    const value = record.fields.get(key);
    if (typeof value !== 'string') return [];
    const list = columns.map(quoted).join(', ');
    return store.rows(`SELECT ${list} FROM ${quoted(table)} WHERE "ApiName" = ?`, [value])[0] ?? [];
}

function set(record: SObjectValue, key: string, value: Value): void {
    if (record.object.fields.has(key)) record.fields.set(key, value);
}

function isNull(record: SObjectValue, key: string): boolean {
    return (record.fields.get(key) ?? null) === null;
}

/** The caller set the field; a record that was queried carries fields that were only read. */
function isGiven({ given, old }: Row, key: string): boolean {
    const value = given.fields.get(key);
    return value !== undefined && !(old && sameValue(value, old.fields.get(key) ?? null));
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
