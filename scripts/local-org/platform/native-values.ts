/** Makes Apex values from what JavaScript code has at hand. */
import type { Runtime } from '../runtime/runtime.ts';
import type { Type } from '../apex/types.ts';
import { EnumValue, IdValue, ListValue, ObjectValue, SetValue } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';

/** A type of the platform by its name; an error in our own code when there is none. */
export function platformType(runtime: Runtime, name: string): Type {
    const type = runtime.types.parse(name);
    if (!type) throw new Error(`The platform class ${name} is not registered in platform/index.ts`);
    return type;
}

/** An instance of a platform class around its state. */
export function nativeObject(runtime: Runtime, typeName: string, state: unknown): ObjectValue {
    return new ObjectValue(platformType(runtime, typeName), [], state);
}

/** A constant of an enum of the platform, by name without case. */
export function enumConstant(runtime: Runtime, typeName: string, constant: string): EnumValue {
    const field = platformType(runtime, typeName).definition.fields.get(constant.toLowerCase());
    const value = field?.get?.(runtime, null);
    if (!(value instanceof EnumValue)) throw new Error(`${typeName} has no constant ${constant}`);
    return value;
}

/** A list of platform or primitive type, for example `listOf(runtime, 'String', names)`. */
export function listOf(runtime: Runtime, elementType: string, items: readonly Value[]): ListValue {
    return new ListValue(runtime.types.list(platformType(runtime, elementType)), [...items]);
}

export function setOf(runtime: Runtime, elementType: string, items: readonly Value[]): SetValue {
    const entries = new Map(items.map((item) => [runtime.keyOf(item), item] as const));
    return new SetValue(runtime.types.set(platformType(runtime, elementType)), entries);
}

export function idOrNull(id: string | null): IdValue | null {
    return id === null ? null : new IdValue(id);
}
