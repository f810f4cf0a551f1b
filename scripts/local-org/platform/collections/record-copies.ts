/** Copies of records for clone and deepClone. */
import { SObjectValue } from '../../data/sobject-value.ts';
import type { Value } from '../../runtime/values.ts';

/** What a copy keeps besides the ordinary fields. */
export interface CopyOptions {
    readonly id: boolean;
    /** CreatedDate, CreatedById, LastModifiedDate, LastModifiedById. */
    readonly timestamps: boolean;
    /** Auto-number fields, such as Case.CaseNumber. */
    readonly autonumbers: boolean;
}

const TIMESTAMPS = new Set(['createddate', 'createdbyid', 'lastmodifieddate', 'lastmodifiedbyid']);

/** A record that can be changed without changing the original; related records are shared. */
export function copyRecord(record: SObjectValue, keep: CopyOptions): SObjectValue {
    const copy = new SObjectValue(record.object);
    copy.queried = record.queried;
    for (const [key, value] of record.fields) {
        if (isKept(record, key, keep)) {
            copy.fields.set(key, value);
        }
    }
    record.parents.forEach((parent, key) => copy.parents.set(key, parent));
    record.children.forEach((children, key) => copy.children.set(key, children));
    return copy;
}

function isKept(record: SObjectValue, key: string, keep: CopyOptions): boolean {
    if (key === 'id') {
        return keep.id;
    }
    if (TIMESTAMPS.has(key)) {
        return keep.timestamps;
    }
    return keep.autonumbers || record.object.fields.get(key)?.autoNumberFormat === undefined;
}

/** Records are copied, other values are what they are. */
export function copyValue(value: Value, keep: CopyOptions): Value {
    return value instanceof SObjectValue ? copyRecord(value, keep) : value;
}
