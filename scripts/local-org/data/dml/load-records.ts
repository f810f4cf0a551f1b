import { IdValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import { SObjectValue } from '../sobject-value.ts';
import { idOf } from './row.ts';
import type { DmlServices } from './statement.ts';

/** What reading records takes. */
export type RecordSource = Pick<DmlServices, 'store' | 'schema'>;

/** A record with every field of the object: null, and false for checkboxes. */
export function emptyRecord(object: SObjectDescription): SObjectValue {
    const record = new SObjectValue(object);
    for (const [key, field] of object.fields) record.fields.set(key, field.type === 'boolean' ? false : null);
    return record;
}

/** Whole records by id, deleted ones included, with the fields that show a parent's; ids without a record are left out. */
export function loadRecords(
    services: RecordSource,
    object: SObjectDescription,
    ids: readonly string[]
): Map<string, SObjectValue> {
    const rows = services.store.read(object, ids);
    const records = new Map([...rows].map(([id, values]) => [id, recordFrom(object, values)] as const));
    showParents(services, object, [...records.values()]);
    return records;
}

export function copyRecord(record: SObjectValue): SObjectValue {
    const copy = new SObjectValue(record.object);
    for (const [key, value] of record.fields) copy.fields.set(key, value);
    return copy;
}

function recordFrom(object: SObjectDescription, values: ReadonlyMap<string, Value>): SObjectValue {
    const record = emptyRecord(object);
    for (const [key, value] of values) record.fields.set(key, value);
    return record;
}

/** Account.PersonEmail shows Email of the contact that PersonContactId points to. */
function showParents(services: RecordSource, object: SObjectDescription, records: readonly SObjectValue[]): void {
    const shown = [...object.fields].filter(([, field]) => field.shows);
    const references = new Set(shown.map(([, field]) => (field.shows?.reference ?? '').toLowerCase()));
    for (const reference of references) {
        const parents = loadParents(services, object.fields.get(reference), records, reference);
        for (const record of records) {
            const parent = parents.get(referenceOf(record, reference) ?? '');
            for (const [key, field] of shown) {
                const value = parent?.fields.get((field.shows?.field ?? '').toLowerCase());
                if (value !== undefined) record.fields.set(key, value);
            }
        }
    }
}

function loadParents(
    services: RecordSource,
    field: FieldDescription | undefined,
    records: readonly SObjectValue[],
    key: string
): Map<string, SObjectValue> {
    const parent = services.schema.object(field?.referenceTo[0] ?? '');
    const ids = records.flatMap((record) => referenceOf(record, key) ?? []);
    return parent && ids.length > 0 ? loadRecords(services, parent, ids) : new Map<string, SObjectValue>();
}

function referenceOf(record: SObjectValue, key: string): string | null {
    const value = record.fields.get(key);
    return value instanceof IdValue ? value.value : key === 'id' ? idOf(record) : null;
}
