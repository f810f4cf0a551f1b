// https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-api-record.html
import { call } from '../http.ts';
import { RecordWireAdapter, refreshRecords } from '../records.ts';
import { refreshWire, type WireValue } from '../wire-adapter.ts';

type Field = string | { objectApiName: string; fieldApiName: string };

interface RecordValue {
    fields: Record<string, { value: unknown; displayValue: string | null }>;
}

const nameOf = (field: Field) => (typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`);

const fieldNames = (fields: unknown) => (fields === undefined ? [] : [fields as Field | Field[]].flat().map(nameOf));

/** Wires a record's fields. Layouts are not known here: ask for fields. */
export class getRecord extends RecordWireAdapter {
    protected override isComplete({ recordId, fields, optionalFields }: Record<string, unknown>): boolean {
        return recordId !== undefined && (fields !== undefined || optionalFields !== undefined);
    }

    protected request({ recordId, fields, optionalFields }: Record<string, unknown>): Promise<unknown> {
        const query = new URLSearchParams({
            fields: fieldNames(fields).join(','),
            optionalFields: fieldNames(optionalFields).join(',')
        });
        return call('GET', `/ui-api/records/${encodeURIComponent(recordId as string)}?${query}`);
    }
}

function find(record: RecordValue | undefined, field: Field): RecordValue['fields'][string] | undefined {
    const path = typeof field === 'string' ? field.split('.').slice(1) : field.fieldApiName.split('.');
    const parents = path.slice(0, -1);
    const owner = parents.reduce((at, name) => at?.fields[name]?.value as RecordValue | undefined, record);
    return owner?.fields[path[path.length - 1]];
}

export const getFieldValue = (record: RecordValue | undefined, field: Field): unknown => find(record, field)?.value;

export const getFieldDisplayValue = (record: RecordValue | undefined, field: Field): string | null | undefined =>
    find(record, field)?.displayValue;

/** Saves fields of a record; everything on the page that shows the record reads it again, as Lightning Data Service does. */
export async function updateRecord({ fields }: { fields: Record<string, unknown> & { Id: string } }): Promise<unknown> {
    const { Id, ...changes } = fields;
    const record = await call('PATCH', `/ui-api/records/${encodeURIComponent(Id)}`, { fields: changes });
    await refreshRecords([Id]);
    return record;
}

export const notifyRecordUpdateAvailable = (records: { recordId: string }[]): Promise<void> =>
    refreshRecords(records.map(({ recordId }) => recordId));

export const refreshRecord = (value: WireValue): Promise<void> => refreshWire(value);
