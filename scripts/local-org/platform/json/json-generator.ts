/** System.JSONGenerator. */
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { defineClass, type NativeMethod } from '../define-class.ts';
import type { GeneratorState } from './generator-state.ts';

const stateOf = (self: ObjectValue): GeneratorState => self.state as GeneratorState;

/** Method names with the types that they write: each has a twin that writes a field. */
const written: readonly (readonly [name: string, type: string])[] = [
    ['Blob', 'Blob'],
    ['Boolean', 'Boolean'],
    ['Date', 'Date'],
    ['DateTime', 'Datetime'],
    ['Id', 'Id'],
    ['Number', 'Decimal'],
    ['Number', 'Double'],
    ['Number', 'Integer'],
    ['Number', 'Long'],
    ['Object', 'Object'],
    ['String', 'String'],
    ['Time', 'Time']
];

const values: Readonly<Record<string, NativeMethod>> = Object.fromEntries(
    written.flatMap(([name, type]): [string, NativeMethod][] => [
        [
            `void write${name}(${type}? value)`,
            (runtime, self: ObjectValue, value: Value) => stateOf(self).value(runtime, value)
        ],
        [
            `void write${name}Field(String name, ${type}? value)`,
            (runtime, self: ObjectValue, field: string, value: Value) => {
                stateOf(self).name(runtime, field);
                stateOf(self).value(runtime, value);
            }
        ]
    ])
);

export const jsonGeneratorClass = defineClass({
    name: 'System.JSONGenerator',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonGenerator.htm',
    methods: {
        ...values,
        'void close()': (runtime, self: ObjectValue) => {
            stateOf(self).text();
        },
        'String getAsString()': (runtime, self: ObjectValue) => stateOf(self).text(),
        'Boolean isClosed()': (runtime, self: ObjectValue) => stateOf(self).isClosed,
        'void writeEndArray()': (runtime, self: ObjectValue) => stateOf(self).end(runtime, 'array'),
        'void writeEndObject()': (runtime, self: ObjectValue) => stateOf(self).end(runtime, 'object'),
        'void writeFieldName(String name)': (runtime, self: ObjectValue, name: string) =>
            stateOf(self).name(runtime, name),
        'void writeNull()': (runtime, self: ObjectValue) => stateOf(self).value(runtime, null),
        'void writeNullField(String name)': (runtime, self: ObjectValue, name: string) => {
            stateOf(self).name(runtime, name);
            stateOf(self).value(runtime, null);
        },
        'void writeStartArray()': (runtime, self: ObjectValue) => stateOf(self).start(runtime, 'array'),
        'void writeStartObject()': (runtime, self: ObjectValue) => stateOf(self).start(runtime, 'object')
    }
});
