/** Equality of elements in collections: strings with case, objects by their own equals. */
import { instanceMethod } from '../../runtime/methods-of.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';

export function sameElement(runtime: Runtime, left: Value, right: Value): boolean {
    if (left === right) {
        return true;
    }
    if (right instanceof ObjectValue && instanceMethod(right.type, 'equals', 1)?.invoke) {
        return runtime.invoke(right, 'equals', [left]) === true;
    }
    return runtime.keyOf(left) === runtime.keyOf(right);
}
