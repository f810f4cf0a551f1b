import { call } from '../platform/http.ts';
import { getFieldDisplayValue, getFieldValue } from '../platform/lightning/uiRecordApi.ts';
import type { PageField, PageObject } from './objects.ts';

/** A record as the User Interface API represents it. */
export interface PageRecord {
    id: string;
    apiName: string;
    fields: Record<string, { value: unknown; displayValue: string | null }>;
}

/** A field of one record, ready for a template. */
export interface ShownField {
    key: string;
    label: string;
    value: unknown;
    isText: boolean;
    isEmail: boolean;
    isPhone: boolean;
    isCheckbox: boolean;
}

/** Field names as the User Interface API wants them: Contact.Account.Name. */
export const qualified = ({ apiName }: PageObject, fields: string[]): string[] =>
    [...new Set(fields)].map((field) => `${apiName}.${field}`);

/** The value of a field, as text; empty if there is none. */
export function textOf(record: PageRecord | undefined, objectApiName: string, field: string): string {
    const path = `${objectApiName}.${field}`;
    const value = getFieldDisplayValue(record, path) ?? getFieldValue(record, path);
    return typeof value === 'string' ? value : '';
}

/** Those fields that the record has, with their values, in the order given. */
export function shownFields(record: PageRecord | undefined, object: PageObject, fields: PageField[]): ShownField[] {
    return fields.flatMap(({ label, field, kind }) => {
        const value = getFieldValue(record, `${object.apiName}.${field}`);
        if (value === undefined) return [];
        const has = (wanted: PageField['kind']) => kind === wanted && value !== null;
        return [
            {
                key: field,
                label,
                value,
                isText: has('text'),
                isEmail: has('email'),
                isPhone: has('phone'),
                isCheckbox: has('checkbox')
            }
        ];
    });
}

/** The listed records of an object, by name, with those of the given fields that the user may see. */
export async function listRecords(object: PageObject, fields: string[]): Promise<PageRecord[]> {
    const { listedIf } = object;
    const others = [...fields, ...(listedIf ? [listedIf] : [])].filter((field) => field !== 'Name');
    const query = new URLSearchParams({
        fields: qualified(object, ['Name']).join(','),
        optionalFields: qualified(object, others).join(','),
        orderBy: 'Name'
    });
    const records = (await call('GET', `/ui-api/list-records/${object.apiName}?${query}`)) as PageRecord[];
    if (!listedIf) return records;
    return records.filter((record) => getFieldValue(record, `${object.apiName}.${listedIf}`) === true);
}
