/**
 * System.Assert. The documentation gives no failure texts; areEqual, areNotEqual and fail are worded as orgs word them, the others say
 * what was expected in the same manner.
 */
import type { Type } from '../../apex/types.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { defineClass, type NativeStatic } from '../define-class.ts';
import { assertEquals, assertionFailed, assertNotEquals } from './assertions.ts';

const typeOf = (token: ObjectValue): Type => token.state as Type;

function isBoolean(runtime: Runtime, condition: boolean, wanted: boolean, message: Value): void {
    if (condition !== wanted) {
        assertionFailed(runtime, message, `Expected: ${wanted}, Actual: ${condition}`);
    }
}

function isNull(runtime: Runtime, value: Value, message: Value): void {
    if (value !== null) {
        assertionFailed(runtime, message, `Expected: null, Actual: ${runtime.stringify(value)}`);
    }
}

function isNotNull(runtime: Runtime, value: Value, message: Value): void {
    if (value === null) {
        assertionFailed(runtime, message, 'Same value: null');
    }
}

function isInstance(runtime: Runtime, value: Value, token: ObjectValue, message: Value): void {
    const type = typeOf(token);
    if (!runtime.isInstance(value, type)) {
        const actual = value === null ? 'null' : runtime.typeOf(value).name;
        assertionFailed(runtime, message, `Expected type: ${type.name}, Actual type: ${actual}`);
    }
}

function isNotInstance(runtime: Runtime, value: Value, token: ObjectValue, message: Value): void {
    const type = typeOf(token);
    if (runtime.isInstance(value, type)) {
        assertionFailed(
            runtime,
            message,
            `Not expected type: ${type.name}, Actual type: ${runtime.typeOf(value).name}`
        );
    }
}

type Check = (runtime: Runtime, ...args: never[]) => void;

/** By name and parameters: each method exists with and without a message as its last argument. */
const checks: Readonly<Record<string, Check>> = {
    'areEqual(Object? expected, Object? actual': assertEquals,
    'areNotEqual(Object? notExpected, Object? actual': assertNotEquals,
    'isFalse(Boolean condition': (runtime, condition: boolean, message: Value) =>
        isBoolean(runtime, condition, false, message),
    'isTrue(Boolean condition': (runtime, condition: boolean, message: Value) =>
        isBoolean(runtime, condition, true, message),
    'isInstanceOfType(Object? instance, Type expectedType': isInstance,
    'isNotInstanceOfType(Object? instance, Type notExpectedType': isNotInstance,
    'isNotNull(Object? value': isNotNull,
    'isNull(Object? value': isNull
};

const statics = Object.fromEntries(
    Object.entries(checks).flatMap(([signature, check]): [string, NativeStatic][] => {
        const call = check as (runtime: Runtime, ...args: Value[]) => void;
        return [
            [`void ${signature})`, (runtime, ...args: Value[]) => call(runtime, ...args, null)],
            [`void ${signature}, String? message)`, call]
        ];
    })
);

export const assertClass = defineClass({
    name: 'System.Assert',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Assert.htm',
    statics: {
        ...statics,
        'void fail()': (runtime) => assertionFailed(runtime, null, null),
        'void fail(String? message)': (runtime, message: string | null) => assertionFailed(runtime, message, null)
    }
});
