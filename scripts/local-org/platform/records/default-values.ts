/** Default values of new records in memory: SObjectType.newSObject(null, true), custom settings without data. */
import { Big } from 'bigdecimal.js';
import { isDecimal } from '../../data/store/columns.ts';
import type { FieldDescription } from '../../data/schema/schema.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import { IdValue, type Value } from '../../runtime/values.ts';

/** Sets the fields that have a default value; `ownerId` is whose custom setting it is. */
export function fillDefaults(record: SObjectValue, ownerId?: string): SObjectValue {
    for (const [key, field] of record.object.fields) {
        const value = field.createable ? defaultOf(record, field) : null;
        if (value !== null) record.fields.set(key, value);
    }
    if (ownerId !== undefined) record.fields.set('setupownerid', new IdValue(ownerId));
    return record;
}

function defaultOf(record: SObjectValue, field: FieldDescription): Value {
    const { defaultValue } = field;
    if (field.type === 'boolean') return defaultValue === 'true';
    if (defaultValue === undefined) return field.picklistValues.find(({ isDefault }) => isDefault)?.value ?? null;
    const text = /^(["'])(.*)\1$/s.exec(defaultValue)?.[2];
    if (text !== undefined) return text;
    if (/^-?\d+(?:\.\d+)?$/.test(defaultValue)) return isDecimal(field) ? Big(defaultValue) : Number(defaultValue);
    throw new NotSupported(`the default value ${defaultValue} of ${record.object.name}.${field.name} in memory`);
}
