/** System.Iterator, System.Iterable, and the iterators that collections give. */
import type { Runtime } from '../../runtime/runtime.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { platformType } from '../native-values.ts';

export const iterableInterface = defineClass({
    name: 'System.Iterable',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_iterable.htm',
    kind: 'interface',
    typeParameters: ['T'],
    abstractMethods: ['Iterator<T> iterator()']
});

export const iteratorInterface = defineClass({
    name: 'System.Iterator',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_iterable.htm',
    kind: 'interface',
    typeParameters: ['T'],
    abstractMethods: ['Boolean hasNext()', 'T next()']
});

/** Looks one element ahead. */
interface Cursor {
    readonly iterator: Iterator<Value>;
    ahead: IteratorResult<Value>;
}

const cursorOf = (self: ObjectValue): Cursor => self.state as Cursor;

/** Has no name that Apex code could use: the platform's own class is hidden as well. */
export const collectionIterator = defineClass({
    name: 'Internal.CollectionIterator',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm',
    typeParameters: ['T'],
    implements: ['System.Iterator<T>'],
    methods: {
        'Boolean hasNext()': (runtime, self: ObjectValue) => cursorOf(self).ahead.done !== true,
        'T next()': (runtime, self: ObjectValue) => {
            const cursor = cursorOf(self);
            const { ahead } = cursor;
            if (ahead.done === true) {
                throw runtime.exception('System.NoSuchElementException', 'Iterator has no more elements.');
            }
            cursor.ahead = cursor.iterator.next();
            return ahead.value;
        }
    }
});

/** An Iterator<T> over values, where T is the element type of `collection`. */
export function iteratorOver(
    runtime: Runtime,
    collection: { readonly type: ObjectValue['type'] },
    values: Iterable<Value>
): ObjectValue {
    const { definition } = platformType(runtime, 'Internal.CollectionIterator<Object>');
    const iterator = values[Symbol.iterator]();
    const state: Cursor = { iterator, ahead: iterator.next() };
    return new ObjectValue(runtime.types.instantiate(definition, collection.type.args), [], state);
}
