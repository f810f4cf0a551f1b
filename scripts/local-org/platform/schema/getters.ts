/** Describe results offer each value twice: `getLabel()` and `.Label`, `isCustom()` and `.Custom`. */
import type { Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import type { NativeMethod, NativeProperty } from '../define-class.ts';

/** By the method's signature: `'String getLabel()': (runtime, state) => …`; the state is the object's own. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Getters = Readonly<Record<string, (runtime: Runtime, state: any) => Value>>;

/** The methods and properties of a class whose values are only read. */
export function readOnlyMembers(getters: Getters): {
    methods: Record<string, NativeMethod>;
    properties: Record<string, NativeProperty>;
} {
    const methods: Record<string, NativeMethod> = {};
    const properties: Record<string, NativeProperty> = {};
    for (const [signature, get] of Object.entries(getters)) {
        const read = (runtime: Runtime, self: ObjectValue): Value => get(runtime, self.state);
        methods[signature] = read;
        properties[propertyOf(signature)] = { get: read };
    }
    return { methods, properties };
}

/** `Boolean isCustom()` is the property `Boolean Custom`. */
function propertyOf(signature: string): string {
    const [, type, name] = /^(.*) (?:get|is)(\w+)\(\)$/.exec(signature)!;
    return `${type} ${name}`;
}
