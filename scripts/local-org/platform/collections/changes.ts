/** What every change of a collection asks first, and what all collections share. */
import type { Runtime } from '../../runtime/runtime.ts';
import { ListValue, type MapValue, type SetValue, type Value } from '../../runtime/values.ts';

/** Throws `System.FinalException` for a read-only collection and for one that is being iterated. */
export function checkChangeable(runtime: Runtime, collection: ListValue | SetValue | MapValue): void {
    if (collection.readOnly) {
        throw runtime.exception('System.FinalException', 'Collection is read-only');
    }
    if (collection.iterations > 0) {
        throw runtime.exception('System.FinalException', 'Cannot modify a collection while it is being iterated.');
    }
}

/** A copy of the elements of a List or Set. */
export function elementsOf(collection: ListValue | SetValue): Value[] {
    return collection instanceof ListValue ? [...collection.items] : [...collection.entries.values()];
}
