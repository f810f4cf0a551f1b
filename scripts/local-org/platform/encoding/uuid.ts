/** System.UUID. */
import { randomUUID } from 'node:crypto';
import type { Runtime } from '../../runtime/runtime.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';

const textOf = (self: ObjectValue): string => self.state as string;

function fromString(runtime: Runtime, text: string): Value {
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) {
        throw runtime.exception('System.IllegalArgumentException', `Invalid UUID string: ${text}`);
    }
    return nativeObject(runtime, 'System.UUID', text.toLowerCase());
}

/** UUID.hashCode of Java: the four 32-bit words combined with exclusive or. */
function hashCode(text: string): number {
    const words = text.replaceAll('-', '').match(/.{8}/g) ?? [];
    return words.reduce((hash, word) => hash ^ parseInt(word, 16), 0);
}

export const uuidClass = defineClass({
    name: 'System.UUID',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_UUID.htm',
    statics: {
        'UUID fromString(String text)': fromString,
        'UUID randomUUID()': (runtime) => nativeObject(runtime, 'System.UUID', randomUUID())
    },
    methods: {
        'Boolean equals(Object? other)': (runtime, self: ObjectValue, other: Value) =>
            other instanceof ObjectValue && other.type === self.type && textOf(other) === textOf(self),
        'Integer hashCode()': (runtime, self: ObjectValue) => hashCode(textOf(self)),
        'String toString()': (runtime, self: ObjectValue) => textOf(self)
    }
});
