/** https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm */
import type { SObjectValue } from '../../data/sobject-value.ts';
import { ListValue, type Value } from '../../runtime/values.ts';
import { copyRecord, copyValue, type CopyOptions } from '../collections/record-copies.ts';

/** Whether related records are copied too, and what a copy keeps. */
export interface CloneOptions extends Partial<CopyOptions> {
    readonly deep?: boolean;
}

/** A new record with the same fields; by default without id, timestamps and auto-numbers, and sharing the related records. */
export function cloneRecord(record: SObjectValue, options: CloneOptions = {}): SObjectValue {
    const keep = { id: false, timestamps: false, autonumbers: false, ...options };
    const copy = copyRecord(record, keep);
    copy.clonedFrom = record.fields.get('id') ?? null;
    if (options.deep) copyRelated(copy);
    return copy;
}

const everything: CopyOptions = { id: true, timestamps: true, autonumbers: true };

function copyRelated(copy: SObjectValue): void {
    for (const [key, parent] of copy.parents) copy.parents.set(key, parent && copyRecord(parent, everything));
    for (const [key, children] of copy.children) copy.children.set(key, copyChildren(children));
}

function copyChildren(children: Value): Value {
    if (!(children instanceof ListValue)) return children;
    return new ListValue(
        children.type,
        children.items.map((item) => copyValue(item, everything))
    );
}
