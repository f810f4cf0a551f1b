/**
 * Reading and writing the fields of records as Apex does. The compiler calls these functions by exactly these names;
 * keys are lower-cased API names, relationship names included.
 */
import type { Type } from '../apex/types.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { ListValue, type Value } from '../runtime/values.ts';
import type { SObjectValue } from './sobject-value.ts';

/** `record.Email`. */
export function readField(runtime: Runtime, record: SObjectValue, key: string): Value {
    const value = record.fields.get(key);
    if (value === undefined && record.queried) {
        const name = record.object.fields.get(key)?.name ?? key;
        throw runtime.exception(
            'System.SObjectException',
            `SObject row was retrieved via SOQL without querying the requested field: ${record.object.name}.${name}`
        );
    }
    return value ?? null;
}

/** `record.Email = value`; the value has the field's Apex type already. */
export function writeField(_runtime: Runtime, record: SObjectValue, key: string, value: Value): void {
    record.fields.set(key, value);
}

/** `contact.Account`: the parent record, null when there is none. */
export function readParent(_runtime: Runtime, record: SObjectValue, key: string): SObjectValue | null {
    return record.parents.get(key) ?? null;
}

/** `contact.Account = account`. */
export function writeParent(_runtime: Runtime, record: SObjectValue, key: string, value: SObjectValue | null): void {
    record.parents.set(key, value);
}

/** `account.Contacts`: `type` is the list's type. */
export function readChildren(_runtime: Runtime, record: SObjectValue, key: string, type: Type): Value {
    return record.children.get(key) ?? new ListValue(type);
}
