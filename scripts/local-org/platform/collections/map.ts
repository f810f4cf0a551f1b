/** System.Map. */
import type { Type } from '../../apex/types.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import { hashCode } from '../../runtime/hash-code.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { IdValue, ListValue, MapValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { checkChangeable } from './changes.ts';
import { keySetOf } from './key-set.ts';
import { elementObjectType } from './object-type.ts';
import { copyValue } from './record-copies.ts';

/** Gives the value that was there before; a key that is there already keeps its place. */
function put(runtime: Runtime, map: MapValue, key: Value, value: Value): Value {
    const filed = runtime.keyOf(key);
    const entry = map.entries.get(filed);
    if (!entry || map.readOnly) {
        checkChangeable(runtime, map);
    }
    if (!entry) {
        map.entries.set(filed, { key, value });
        return null;
    }
    const { value: previous } = entry;
    entry.value = value;
    return previous;
}

function putAll(runtime: Runtime, map: MapValue, other: MapValue): void {
    for (const { key, value } of [...other.entries.values()]) {
        put(runtime, map, key, value);
    }
}

/** Files records under their ids. */
function putRecords(runtime: Runtime, map: MapValue, records: ListValue): void {
    for (const record of records.items) {
        put(runtime, map, keyOfRecord(runtime, map, record), record);
    }
}

function keyOfRecord(runtime: Runtime, map: MapValue, record: Value): Value {
    if (!(record instanceof SObjectValue)) {
        throw runtime.exception('System.NullPointerException', 'Argument cannot be null.');
    }
    const id = record.fields.get('id');
    if (!(id instanceof IdValue)) {
        const position = [...map.entries.values()].length;
        throw runtime.exception('System.ListException', `Row with null Id at index: ${position}`);
    }
    return runtime.convert(id, map.type.args[0] ?? runtime.types.id);
}

function copy(map: MapValue, copyOne: (value: Value) => Value): MapValue {
    const entries = [...map.entries].map(([filed, { key, value }]) => [filed, { key, value: copyOne(value) }] as const);
    return new MapValue(map.type, new Map(entries));
}

/** A deep copy of a Map keeps all fields of its records. */
const KEEP_ALL = { id: true, timestamps: true, autonumbers: true };

const valueType = (map: MapValue): Type => map.type.args[1];

export const mapClass = defineClass({
    name: 'System.Map',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_map.htm',
    typeParameters: ['K', 'V'],
    value: true,
    constructors: {
        'Map()': (runtime, type: Type) => new MapValue(type),
        'Map(Map<K,V> other)': (runtime, type: Type, other: MapValue) => {
            const map = new MapValue(type);
            putAll(runtime, map, other);
            return map;
        },
        'Map(List<SObject> records)': (runtime, type: Type, records: ListValue) => {
            const map = new MapValue(type);
            putRecords(runtime, map, records);
            return map;
        }
    },
    methods: {
        'void clear()': (runtime, self: MapValue) => {
            checkChangeable(runtime, self);
            self.entries.clear();
        },
        'Map<K,V> clone()': (runtime, self: MapValue) => copy(self, (value) => value),
        'Boolean containsKey(K? key)': (runtime, self: MapValue, key: Value) => self.entries.has(runtime.keyOf(key)),
        'Map<K,V> deepClone()': (runtime, self: MapValue) => copy(self, (value) => copyValue(value, KEEP_ALL)),
        'Boolean equals(Object? other)': (runtime, self: MapValue, other: Value) => runtime.equals(self, other),
        'V get(K? key)': (runtime, self: MapValue, key: Value) => self.entries.get(runtime.keyOf(key))?.value ?? null,
        'Schema.SObjectType getSObjectType()': (runtime, self: MapValue) => elementObjectType(runtime, valueType(self)),
        'Integer hashCode()': (runtime, self: MapValue) => hashCode(runtime, self),
        'Boolean isEmpty()': (runtime, self: MapValue) => self.entries.size === 0,
        'Set<K> keySet()': (runtime, self: MapValue) => keySetOf(runtime, self, runtime.types.set(self.type.args[0])),
        'V put(K? key, V? value)': (runtime, self: MapValue, key: Value, value: Value) =>
            put(runtime, self, key, value),
        'void putAll(Map<K,V> other)': (runtime, self: MapValue, other: MapValue) => putAll(runtime, self, other),
        'void putAll(List<SObject> records)': (runtime, self: MapValue, records: ListValue) =>
            putRecords(runtime, self, records),
        'V remove(K? key)': (runtime, self: MapValue, key: Value) => {
            const filed = runtime.keyOf(key);
            const entry = self.entries.get(filed);
            if (entry) {
                checkChangeable(runtime, self);
                self.entries.delete(filed);
            }
            return entry?.value ?? null;
        },
        'Integer size()': (runtime, self: MapValue) => self.entries.size,
        'String toString()': (runtime, self: MapValue) => runtime.stringify(self),
        'List<V> values()': (runtime, self: MapValue) =>
            new ListValue(
                runtime.types.list(valueType(self)),
                [...self.entries.values()].map(({ value }) => value)
            )
    }
});
