import { SObjectValue } from '../../data/sobject-value.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { IdValue } from '../../runtime/values.ts';

/** A record that carries only its id, of the object that the id's prefix names. */
export function recordFromId(runtime: Runtime, id: IdValue | null): SObjectValue {
    if (id === null) throw runtime.exception('System.NullPointerException', 'Argument cannot be null.');
    const object = runtime.org.schema.objectByPrefix(id.value.slice(0, 3));
    if (!object) throw runtime.exception('System.StringException', `Invalid id: ${id.value}`);
    const record = new SObjectValue(object);
    record.fields.set('id', id);
    return record;
}
