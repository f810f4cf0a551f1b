/** System.Version: the version of a managed package. */
import type { Runtime } from '../../runtime/runtime.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

interface VersionNumbers {
    readonly major: number;
    readonly minor: number;
    readonly patch: number | null;
}

const numbersOf = (self: ObjectValue): VersionNumbers => self.state as VersionNumbers;

/** The patch counts only when both versions have one. */
function compareTo(runtime: Runtime, self: ObjectValue, other: ObjectValue): number {
    const [left, right] = [numbersOf(self), numbersOf(other)];
    const patch = left.patch === null || right.patch === null ? 0 : left.patch - right.patch;
    return Math.sign(left.major - right.major || left.minor - right.minor || patch);
}

export const versionClass = defineClass({
    name: 'System.Version',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Version.htm',
    constructors: {
        'Version(Integer major, Integer minor)': (runtime, major: number, minor: number): VersionNumbers => ({
            major,
            minor,
            patch: null
        }),
        'Version(Integer major, Integer minor, Integer patch)': (
            runtime,
            major: number,
            minor: number,
            patch: number
        ): VersionNumbers => ({ major, minor, patch })
    },
    methods: {
        'Integer compareTo(Version other)': compareTo,
        'Boolean equals(Object? other)': (runtime, self: ObjectValue, other: Value) =>
            other instanceof ObjectValue && other.type === self.type && compareTo(runtime, self, other) === 0,
        'Integer hashCode()': (runtime, self: ObjectValue) => numbersOf(self).major * 31 + numbersOf(self).minor,
        'Integer major()': (runtime, self: ObjectValue) => numbersOf(self).major,
        'Integer minor()': (runtime, self: ObjectValue) => numbersOf(self).minor,
        'Integer patch()': (runtime, self: ObjectValue) => numbersOf(self).patch
    }
});
