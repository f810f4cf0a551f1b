import type { Value } from '../../runtime/values.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import type { DmlServices } from './statement.ts';

/** Into the recycle bin, or out for good where there is none. */
export function takeOut({ store }: DmlServices, object: SObjectDescription, ids: readonly string[]): void {
    if (!object.undeletable || !object.fields.has('isdeleted')) {
        store.remove(object, ids);
        return;
    }
    for (const id of ids) store.update(object, id, new Map<string, Value>([['isdeleted', true]]));
}
