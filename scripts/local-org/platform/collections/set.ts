/** System.Set. */
import type { Type } from '../../apex/types.ts';
import { hashCode } from '../../runtime/hash-code.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { type ListValue, SetValue, type Value } from '../../runtime/values.ts';
import { defineClass, type NativeMethod } from '../define-class.ts';
import { checkChangeable, elementsOf } from './changes.ts';
import { iteratorOver } from './iterators.ts';

type Collection = ListValue | SetValue;

function setFrom(runtime: Runtime, type: Type, collection: Collection): SetValue {
    return new SetValue(type, new Map(elementsOf(collection).map((each) => [runtime.keyOf(each), each])));
}

/** An element that is there already stays, and is no change. */
function add(runtime: Runtime, set: SetValue, value: Value): boolean {
    const key = runtime.keyOf(value);
    if (set.entries.has(key)) {
        return false;
    }
    checkChangeable(runtime, set);
    set.entries.set(key, value);
    return true;
}

function removeKey(runtime: Runtime, set: SetValue, key: unknown): boolean {
    if (!set.entries.has(key)) {
        return false;
    }
    checkChangeable(runtime, set);
    return set.entries.delete(key);
}

/** True when at least one element changed the set. */
const anyOf = (values: readonly Value[], change: (value: Value) => boolean): boolean =>
    values.filter(change).length > 0;

function addAll(runtime: Runtime, self: SetValue, added: Collection): boolean {
    return anyOf(elementsOf(added), (each) => add(runtime, self, each));
}

function containsAll(runtime: Runtime, self: SetValue, wanted: Collection): boolean {
    return elementsOf(wanted).every((each) => self.entries.has(runtime.keyOf(each)));
}

function removeAll(runtime: Runtime, self: SetValue, removed: Collection): boolean {
    return anyOf(elementsOf(removed), (each) => removeKey(runtime, self, runtime.keyOf(each)));
}

function retainAll(runtime: Runtime, self: SetValue, kept: Collection): boolean {
    const keys = new Set(elementsOf(kept).map((each) => runtime.keyOf(each)));
    const gone = [...self.entries.keys()].filter((key) => !keys.has(key as never));
    return gone.filter((key) => removeKey(runtime, self, key)).length > 0;
}

type Bulk = (runtime: Runtime, self: SetValue, other: Collection) => boolean;

/** Each of these takes a List as well as a Set. */
const bulk: Readonly<Record<string, Bulk>> = { addAll, containsAll, removeAll, retainAll };

const bulkMethods: Readonly<Record<string, NativeMethod>> = Object.fromEntries(
    Object.entries(bulk).flatMap(([name, method]): [string, NativeMethod][] => [
        [`Boolean ${name}(List<T> elements)`, method],
        [`Boolean ${name}(Set<T> elements)`, method]
    ])
);

export const setClass = defineClass({
    name: 'System.Set',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_set.htm',
    typeParameters: ['T'],
    implements: ['Iterable<T>'],
    value: true,
    constructors: {
        'Set()': (runtime, type: Type) => new SetValue(type),
        'Set(List<T> elements)': (runtime, type: Type, elements: ListValue) => setFrom(runtime, type, elements),
        'Set(Set<T> elements)': (runtime, type: Type, elements: SetValue) => setFrom(runtime, type, elements)
    },
    methods: {
        ...bulkMethods,
        'Boolean add(T? element)': (runtime, self: SetValue, element: Value) => add(runtime, self, element),
        'void clear()': (runtime, self: SetValue) => {
            checkChangeable(runtime, self);
            self.entries.clear();
        },
        'Set<T> clone()': (runtime, self: SetValue) => new SetValue(self.type, new Map([...self.entries])),
        'Boolean contains(T? element)': (runtime, self: SetValue, element: Value) =>
            self.entries.has(runtime.keyOf(element)),
        'Boolean equals(Object? other)': (runtime, self: SetValue, other: Value) => runtime.equals(self, other),
        'Integer hashCode()': (runtime, self: SetValue) => hashCode(runtime, self),
        'Boolean isEmpty()': (runtime, self: SetValue) => self.entries.size === 0,
        'Iterator<T> iterator()': (runtime, self: SetValue) => iteratorOver(runtime, self, self.entries.values()),
        'Boolean remove(T? element)': (runtime, self: SetValue, element: Value) =>
            removeKey(runtime, self, runtime.keyOf(element)),
        'Integer size()': (runtime, self: SetValue) => self.entries.size,
        'String toString()': (runtime, self: SetValue) => runtime.stringify(self)
    }
});
