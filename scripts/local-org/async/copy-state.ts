/**
 * A job's object as the platform keeps it between transactions: a copy, without transient fields.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_keywords_transient.htm
 */
import { SObjectValue } from '../data/sobject-value.ts';
import { ListValue, MapValue, ObjectValue, SetValue, type Value } from '../runtime/values.ts';
import type { Type } from '../apex/types.ts';

/** Copies everything that the value reaches; objects met twice stay one object. */
export function copyState<T extends Value>(value: T): T {
    return copy(value, new Map()) as T;
}

function copy(value: Value, copies: Map<object, Value>): Value {
    if (value === null || typeof value !== 'object') {
        return value;
    }
    const known = copies.get(value);
    if (known !== undefined) {
        return known;
    }
    if (value instanceof ListValue) {
        const list = remember(copies, value, new ListValue(value.type));
        list.items.push(...value.items.map((item) => copy(item, copies)));
        return list;
    }
    if (value instanceof SetValue) {
        const set = remember(copies, value, new SetValue(value.type));
        value.entries.forEach((item, key) => set.entries.set(key, copy(item, copies)));
        return set;
    }
    if (value instanceof MapValue) {
        const map = remember(copies, value, new MapValue(value.type));
        value.entries.forEach((entry, key) =>
            map.entries.set(key, { key: copy(entry.key, copies), value: copy(entry.value, copies) })
        );
        return map;
    }
    if (value instanceof SObjectValue) {
        return copyRecord(value, copies);
    }
    return value instanceof ObjectValue ? copyObject(value, copies) : value;
}

function remember<T extends Value & object>(copies: Map<object, Value>, original: object, made: T): T {
    copies.set(original, made);
    return made;
}

function copyRecord(record: SObjectValue, copies: Map<object, Value>): SObjectValue {
    const made = remember(copies, record, new SObjectValue(record.object));
    record.fields.forEach((value, key) => made.fields.set(key, copy(value, copies)));
    record.parents.forEach((value, key) => made.parents.set(key, copy(value, copies) as SObjectValue | null));
    record.children.forEach((value, key) => made.children.set(key, copy(value, copies)));
    made.queried = record.queried;
    return made;
}

function copyObject(object: ObjectValue, copies: Map<object, Value>): ObjectValue {
    const made = remember(
        copies,
        object,
        new ObjectValue(object.type, new Array<Value>(object.fields.length).fill(null), object.state)
    );
    const transient = transientSlots(object.type);
    object.fields.forEach((value, slot) => {
        made.fields[slot] = transient.has(slot) ? null : copy(value, copies);
    });
    return made;
}

function transientSlots(type: Type): Set<number> {
    const slots = new Set<number>();
    for (
        let definition: Type['definition'] | undefined = type.definition;
        definition;
        definition = definition.superclass?.definition
    ) {
        for (const field of definition.fields.values()) {
            if (field.isTransient && !field.isStatic) {
                slots.add(field.slot);
            }
        }
    }
    return slots;
}
