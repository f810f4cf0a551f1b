/**
 * Reading and writing the fields of records as Apex does. The compiler calls these functions by exactly these names;
 * keys are lower-cased API names, relationship names included.
 */
import type { Type } from '../apex/types.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { IdValue, ListValue, type Value } from '../runtime/values.ts';
import type { FieldDescription, SObjectDescription } from './schema/schema.ts';
import type { SObjectValue } from './sobject-value.ts';

/** `record.Email`. */
export function readField(runtime: Runtime, record: SObjectValue, key: string): Value {
    const value = record.fields.get(key);
    if (value !== undefined) return value;
    if (record.queried) throw notQueried(runtime, record, record.object.fields.get(key)?.name ?? key);
    // A checkbox is never null, not even on a new record.
    return record.object.fields.get(key)?.type === 'boolean' ? false : null;
}

/** `record.Email = value`; the value has the field's Apex type already. */
export function writeField(runtime: Runtime, record: SObjectValue, key: string, value: Value): void {
    requireWritable(runtime, record);
    if (key === 'id') checkId(runtime, record.object, value);
    record.fields.set(key, value);
}

/** `contact.Account`: the parent record, null when there is none. */
export function readParent(runtime: Runtime, record: SObjectValue, key: string): SObjectValue | null {
    const parent = record.parents.get(key);
    if (parent !== undefined) return parent;
    if (record.queried) throw notQueried(runtime, record, relationshipName(record.object, key));
    return null;
}

/** `contact.Account = account`. */
export function writeParent(runtime: Runtime, record: SObjectValue, key: string, value: SObjectValue | null): void {
    requireWritable(runtime, record);
    record.parents.set(key, value);
}

/** `account.Contacts`: `type` is the list's type. */
export function readChildren(runtime: Runtime, record: SObjectValue, key: string, type: Type): Value {
    const children = record.children.get(key);
    if (children !== undefined) return children;
    if (record.queried) throw notQueried(runtime, record, childrenName(record.object, key));
    return new ListValue(type);
}

/** Whether code may set a field in memory: not what the platform fills in or computes. Records of custom metadata are free for tests. */
export function isWriteable(object: SObjectDescription, field: FieldDescription): boolean {
    return field.name === 'Id' || object.kind === 'metadata' || field.createable || field.updateable;
}

/** Records of `Trigger.old` and of after triggers cannot be changed. */
export function requireWritable(runtime: Runtime, record: SObjectValue): void {
    if (record.readOnly) throw runtime.exception('System.FinalException', 'Record is read-only');
}

function notQueried(runtime: Runtime, { object }: SObjectValue, name: string) {
    return runtime.exception(
        'System.SObjectException',
        `SObject row was retrieved via SOQL without querying the requested field: ${object.name}.${name}`
    );
}

function checkId(runtime: Runtime, object: SObjectDescription, value: Value): void {
    if (!(value instanceof IdValue) || value.value.startsWith(object.keyPrefix)) return;
    throw runtime.exception('System.SObjectException', `Invalid id value for this SObject type: ${value.value}`);
}

/** The spelling of a relationship to a parent. */
export function relationshipName(object: SObjectDescription, key: string): string {
    for (const { relationshipName: name } of object.fields.values()) if (name?.toLowerCase() === key) return name;
    return key;
}

/** The spelling of a relationship to children. */
export function childrenName(object: SObjectDescription, key: string): string {
    const child = object.childRelationships.find(({ relationshipName: name }) => name?.toLowerCase() === key);
    return child?.relationshipName ?? key;
}
