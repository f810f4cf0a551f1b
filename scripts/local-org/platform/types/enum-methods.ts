/**
 * What every constant of an enum answers; the compiler gives these to each enum, with `values()` and `valueOf()`.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_enum.htm
 */
import { textHash } from '../../runtime/hash-code.ts';
import type { EnumValue, Value } from '../../runtime/values.ts';
import type { NativeMethod } from '../define-class.ts';

export const enumMethods: Readonly<Record<string, NativeMethod>> = {
    'Boolean equals(Object? other)': (runtime, self: EnumValue, other: Value) => self === other,
    'Integer hashCode()': (runtime, self: EnumValue) => textHash(self.name),
    'String name()': (runtime, self: EnumValue) => self.name,
    'Integer ordinal()': (runtime, self: EnumValue) => self.ordinal,
    'String toString()': (runtime, self: EnumValue) => self.name
};
