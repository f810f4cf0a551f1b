/** System.List. */
import type { Type } from '../../apex/types.ts';
import { hashCode } from '../../runtime/hash-code.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ListValue, type ObjectValue, type SetValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { checkChangeable, elementsOf } from './changes.ts';
import { iteratorOver } from './iterators.ts';
import { copyValue } from './record-copies.ts';
import { sameElement } from './same-element.ts';
import { elementObjectType } from './object-type.ts';

/** `limit` is the size for reading and one more for adding. */
function checkIndex(runtime: Runtime, index: number, limit: number): void {
    if (index < 0 || index >= limit) {
        throw runtime.exception('System.ListException', `List index out of bounds: ${index}`);
    }
}

function indexOf(runtime: Runtime, list: ListValue, value: Value): number {
    return list.items.findIndex((each) => sameElement(runtime, each, value));
}

function addAll(runtime: Runtime, list: ListValue, added: ListValue | SetValue): void {
    checkChangeable(runtime, list);
    for (const value of elementsOf(added)) {
        list.items.push(value);
    }
}

function deepClone(list: ListValue, id = false, timestamps = false, autonumbers = false): ListValue {
    const keep = { id, timestamps, autonumbers };
    return new ListValue(
        list.type,
        list.items.map((each) => copyValue(each, keep))
    );
}

function sort(runtime: Runtime, list: ListValue, compare: (left: Value, right: Value) => number): void {
    checkChangeable(runtime, list);
    list.items.sort(compare);
}

export const listClass = defineClass({
    name: 'System.List',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm',
    typeParameters: ['T'],
    implements: ['Iterable<T>'],
    value: true,
    constructors: {
        'List()': (runtime, type: Type) => new ListValue(type),
        'List(List<T> other)': (runtime, type: Type, other: ListValue) => new ListValue(type, elementsOf(other)),
        'List(Set<T> other)': (runtime, type: Type, other: SetValue) => new ListValue(type, elementsOf(other)),
        'List(Integer size)': (runtime, type: Type, size: number) =>
            new ListValue(type, new Array<Value>(size).fill(null))
    },
    methods: {
        'void add(T? element)': (runtime, self: ListValue, element: Value) => {
            checkChangeable(runtime, self);
            self.items.push(element);
        },
        'void add(Integer index, T? element)': (runtime, self: ListValue, index: number, element: Value) => {
            checkChangeable(runtime, self);
            checkIndex(runtime, index, self.items.length + 1);
            self.items.splice(index, 0, element);
        },
        'void addAll(List<T> elements)': (runtime, self: ListValue, added: ListValue) => addAll(runtime, self, added),
        'void addAll(Set<T> elements)': (runtime, self: ListValue, added: SetValue) => addAll(runtime, self, added),
        'void clear()': (runtime, self: ListValue) => {
            checkChangeable(runtime, self);
            self.items.length = 0;
        },
        'List<T> clone()': (runtime, self: ListValue) => new ListValue(self.type, [...self.items]),
        'Boolean contains(T? element)': (runtime, self: ListValue, element: Value) =>
            indexOf(runtime, self, element) >= 0,
        'List<T> deepClone()': (runtime, self: ListValue) => deepClone(self),
        'List<T> deepClone(Boolean preserveId)': (runtime, self: ListValue, id: boolean) => deepClone(self, id),
        'List<T> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps)': (
            runtime,
            self: ListValue,
            id: boolean,
            timestamps: boolean
        ) => deepClone(self, id, timestamps),
        'List<T> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)': (
            runtime,
            self: ListValue,
            id: boolean,
            timestamps: boolean,
            autonumbers: boolean
        ) => deepClone(self, id, timestamps, autonumbers),
        'Boolean equals(Object? other)': (runtime, self: ListValue, other: Value) => runtime.equals(self, other),
        'T get(Integer index)': (runtime, self: ListValue, index: number) => {
            checkIndex(runtime, index, self.items.length);
            return self.items[index] ?? null;
        },
        'Schema.SObjectType getSObjectType()': (runtime, self: ListValue) =>
            elementObjectType(runtime, self.type.args[0]),
        'Integer hashCode()': (runtime, self: ListValue) => hashCode(runtime, self),
        'Integer indexOf(T? element)': (runtime, self: ListValue, element: Value) => indexOf(runtime, self, element),
        'Boolean isEmpty()': (runtime, self: ListValue) => self.items.length === 0,
        'Iterator<T> iterator()': (runtime, self: ListValue) => iteratorOver(runtime, self, self.items),
        'T remove(Integer index)': (runtime, self: ListValue, index: number) => {
            checkChangeable(runtime, self);
            checkIndex(runtime, index, self.items.length);
            return self.items.splice(index, 1)[0] ?? null;
        },
        'void set(Integer index, T? element)': (runtime, self: ListValue, index: number, element: Value) => {
            if (self.readOnly) {
                checkChangeable(runtime, self);
            }
            checkIndex(runtime, index, self.items.length);
            self.items[index] = element;
        },
        'Integer size()': (runtime, self: ListValue) => self.items.length,
        'void sort()': (runtime, self: ListValue) => sort(runtime, self, (left, right) => runtime.compare(left, right)),
        'void sort(Comparator<T> comparator)': (runtime, self: ListValue, comparator: ObjectValue) =>
            sort(runtime, self, (left, right) => runtime.invoke(comparator, 'compare', [left, right]) as number),
        'String toString()': (runtime, self: ListValue) => runtime.stringify(self)
    }
});
