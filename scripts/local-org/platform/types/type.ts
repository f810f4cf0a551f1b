/** System.Type: a type as a value. The state of the object is the type itself. */
import type { Type } from '../../apex/types.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import { textHash } from '../../runtime/hash-code.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';

const typeOf = (self: ObjectValue): Type => self.state as Type;

function token(runtime: Runtime, type: Type | undefined): Value {
    return type ? nativeObject(runtime, 'System.Type', type) : null;
}

/** With a namespace only types of the platform are found: an outer class is no namespace. */
function forName(runtime: Runtime, namespace: string | null, name: string): Value {
    if (namespace === null || namespace === '') {
        return token(runtime, runtime.types.parse(name));
    }
    const type = runtime.types.parse(`${namespace}.${name}`);
    return type?.definition.isUser ? null : token(runtime, type);
}

function newInstance(runtime: Runtime, type: Type): Value {
    const object = type.definition.objectName ? runtime.org.schema.object(type.definition.objectName) : undefined;
    return object ? new SObjectValue(object) : runtime.construct(type, []);
}

/** `Database.Batchable` without type arguments stands for all its instantiations. */
function isAssignable(runtime: Runtime, from: Type, to: Type): boolean {
    if (to.definition.typeParameters.length > to.args.length) {
        return (
            from.definition === to.definition ||
            runtime.types.supertypes(from).some((each) => isAssignable(runtime, each, to))
        );
    }
    return runtime.types.isAssignable(from, to);
}

export const typeClass = defineClass({
    name: 'System.Type',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_type.htm',
    statics: {
        'Type forName(String? fullyQualifiedName)': (runtime, name: string | null) =>
            name === null ? null : forName(runtime, null, name),
        'Type forName(String? namespace, String name)': forName
    },
    methods: {
        'Boolean equals(Object? other)': (runtime, self: ObjectValue, other: Value) =>
            other instanceof ObjectValue && other.state === self.state,
        'String getName()': (runtime, self: ObjectValue) => typeOf(self).name,
        // Documented: the hash code of the name.
        'Integer hashCode()': (runtime, self: ObjectValue) => textHash(typeOf(self).name),
        'Boolean isAssignableFrom(Type sourceType)': (runtime, self: ObjectValue, source: ObjectValue) =>
            isAssignable(runtime, typeOf(source), typeOf(self)),
        'Object newInstance()': (runtime, self: ObjectValue) => newInstance(runtime, typeOf(self)),
        'String toString()': (runtime, self: ObjectValue) => typeOf(self).name
    }
});
