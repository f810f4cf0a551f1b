/**
 * How a platform class is written down: a table from Apex signatures to functions.
 *
 * ```ts
 * export const mathClass = defineClass({
 *     name: 'System.Math',
 *     source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_math.htm',
 *     statics: {
 *         'Integer abs(Integer value)': (runtime, value: number) => Math.abs(value) | 0,
 *         'Long abs(Long value)': …
 *     },
 *     staticProperties: { 'Double PI': () => new DoubleValue(Math.PI) }
 * });
 * ```
 *
 * - An argument that is null is refused with `System.NullPointerException: Argument cannot be null.` before the function
 *   is called, unless the parameter's type ends in `?`: `'Boolean isBlank(String? value)'`.
 * - Calling an instance method on null is refused by the caller (`Attempt to de-reference a null object`).
 * - Signatures are plain Apex; the parameters of a generic class are written with its own type parameters: `'T get(Integer index)'`.
 * - A constructor is written with the class's simple name: `'HttpRequest()'`; it returns the new object's state
 *   (`new ObjectValue` is made around it), or, with `value: true`, the value itself (List, Set, Map, primitives): such
 *   constructors get the instantiated type before the arguments: `'List(Integer size)': (runtime, type, size) => new ListValue(type, …)`.
 * - `self` is the value: for a String the string, for an object the ObjectValue (its `state` is what the constructor gave).
 */
import type { Runtime } from '../runtime/runtime.ts';
import type { Value } from '../runtime/values.ts';

// Each function names the value types its signature promises; the signature is what is checked, so `never` accepts them all.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type NativeStatic = (runtime: Runtime, ...args: any[]) => Value | void;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type NativeMethod = (runtime: Runtime, self: any, ...args: any[]) => Value | void;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type NativeConstructor = (runtime: Runtime, ...args: any[]) => unknown;

export interface NativeProperty {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    get: (runtime: Runtime, self: any) => Value;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    set?: (runtime: Runtime, self: any, value: any) => void;
}

export interface NativeClass {
    /** Namespace and name: `System.String`, `Database.SaveResult`; inner classes as `System.Outer.Inner`, after their outer class. */
    readonly name: string;
    /** The documentation page the class was written from. */
    readonly source: string;
    readonly kind?: 'class' | 'interface' | 'enum' | 'primitive';
    readonly typeParameters?: readonly string[];
    /** For example `System.Exception`. */
    readonly extends?: string;
    /** For example `['Iterable<T>']`. */
    readonly implements?: readonly string[];
    readonly isAbstract?: boolean;
    readonly isVirtual?: boolean;
    /** Constants of an enum. */
    readonly values?: readonly string[];
    readonly statics?: Readonly<Record<string, NativeStatic>>;
    readonly methods?: Readonly<Record<string, NativeMethod>>;
    /** Signatures without a body: the methods of an interface. */
    readonly abstractMethods?: readonly string[];
    readonly constructors?: Readonly<Record<string, NativeConstructor>>;
    /** Constructors give the value itself and not the state of an ObjectValue. */
    readonly value?: boolean;
    readonly properties?: Readonly<Record<string, NativeProperty>>;
    readonly staticProperties?: Readonly<Record<string, (runtime: Runtime) => Value>>;
    /** Methods that exist on the platform and are refused by name: `{ 'doThing': 'reason' }`. */
    readonly refused?: Readonly<Record<string, string>>;
}

/** Declares a platform class; see the top of this file. The compiler registers what platform/index.ts lists. */
export function defineClass(definition: NativeClass): NativeClass {
    return definition;
}
