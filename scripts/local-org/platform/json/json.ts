/** System.JSON. */
import type { Type } from '../../apex/types.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { GeneratorState } from './generator-state.ts';
import { parseJson } from './json-tree.ts';
import { JsonWriter } from './json-writer.ts';
import { ParserState } from './parser-state.ts';
import { typedValue } from './read-typed.ts';
import { untypedValue } from './read-untyped.ts';
import { ValueWriter } from './write-value.ts';

function serialize(runtime: Runtime, value: Value, pretty: boolean, suppressNulls: boolean): string {
    const writer = new JsonWriter(pretty);
    new ValueWriter(runtime, writer, { suppressNulls }).write(value);
    return writer.text();
}

function deserialize(runtime: Runtime, text: string, type: ObjectValue, strict: boolean): Value {
    return typedValue(runtime, parseJson(runtime, text), type.state as Type, { strict });
}

export const jsonClass = defineClass({
    name: 'System.JSON',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Json.htm',
    statics: {
        'JSONGenerator createGenerator(Boolean prettyPrint)': (runtime, pretty: boolean) =>
            nativeObject(runtime, 'System.JSONGenerator', new GeneratorState(pretty)),
        'JSONParser createParser(String text)': (runtime, text: string) =>
            nativeObject(runtime, 'System.JSONParser', new ParserState(runtime, text)),
        'Object deserialize(String text, Type apexType)': (runtime, text: string, type: ObjectValue) =>
            deserialize(runtime, text, type, false),
        'Object deserializeStrict(String text, Type apexType)': (runtime, text: string, type: ObjectValue) =>
            deserialize(runtime, text, type, true),
        'Object deserializeUntyped(String text)': (runtime, text: string) =>
            untypedValue(runtime, parseJson(runtime, text)),
        'String serialize(Object? value)': (runtime, value: Value) => serialize(runtime, value, false, false),
        'String serialize(Object? value, Boolean suppressNulls)': (runtime, value: Value, suppressNulls: boolean) =>
            serialize(runtime, value, false, suppressNulls),
        'String serializePretty(Object? value)': (runtime, value: Value) => serialize(runtime, value, true, false),
        'String serializePretty(Object? value, Boolean suppressNulls)': (
            runtime,
            value: Value,
            suppressNulls: boolean
        ) => serialize(runtime, value, true, suppressNulls)
    }
});
