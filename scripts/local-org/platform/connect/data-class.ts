/** The input and output classes of ConnectApi: nothing but properties. */
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { defineClass, type NativeClass, type NativeProperty } from '../define-class.ts';

/** Values by the property's name; null until set. */
export type DataState = Record<string, Value>;

/** A class of the namespace with public properties: name to Apex type. */
export function dataClass(
    name: string,
    properties: Readonly<Record<string, string>>,
    source = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/connectAPI_inputs.htm'
): NativeClass {
    const entries = Object.entries(properties);
    return defineClass({
        name: `ConnectApi.${name}`,
        source,
        constructors: { [`${name}()`]: (): DataState => Object.fromEntries(entries.map(([key]) => [key, null])) },
        properties: Object.fromEntries(entries.map(([key, type]) => [`${type} ${key}`, property(key)]))
    });
}

export function dataOf(self: ObjectValue): DataState {
    return self.state as DataState;
}

function property(key: string): NativeProperty {
    return {
        get: (_, self: ObjectValue) => dataOf(self)[key] ?? null,
        set: (_, self: ObjectValue, value: Value) => {
            dataOf(self)[key] = value;
        }
    };
}
