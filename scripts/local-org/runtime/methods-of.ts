/** Finds the methods that values bring along: `equals`, `hashCode`, `toString`, `compareTo`. */
import type { MethodDefinition, Type } from '../apex/types.ts';

/** The nearest instance method of that name and number of parameters, the class's own before its superclass's. */
export function instanceMethod(type: Type, name: string, parameters: number): MethodDefinition | undefined {
    const key = name.toLowerCase();
    for (let current: Type | undefined = type; current; current = current.definition.superclass) {
        const found = current.definition.methods
            .get(key)
            ?.find((method) => !method.isStatic && !method.isAbstract && method.parameters.length === parameters);
        if (found) {
            return found;
        }
    }
    return undefined;
}
