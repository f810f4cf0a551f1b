/** System.Object: what every value answers. */
import { hashCode } from '../../runtime/hash-code.ts';
import { instanceMethod } from '../../runtime/methods-of.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';
import { sameElement } from '../collections/same-element.ts';
import { defineClass } from '../define-class.ts';

const hasOwn = (value: Value, method: string, parameters: number): value is ObjectValue =>
    value instanceof ObjectValue && instanceMethod(value.type, method, parameters)?.invoke !== undefined;

export const objectClass = defineClass({
    name: 'System.Object',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Object.htm',
    methods: {
        'Boolean equals(Object? other)': (runtime, self: Value, other: Value) =>
            hasOwn(self, 'equals', 1) ? runtime.invoke(self, 'equals', [other]) : sameElement(runtime, self, other),
        'Integer hashCode()': (runtime, self: Value) => hashCode(runtime, self),
        'String toString()': (runtime, self: Value) => runtime.stringify(self)
    }
});
