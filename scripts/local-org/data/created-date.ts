/** Test.setCreatedDate: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_test.htm */
import type { Runtime } from '../runtime/runtime.ts';
import { DatetimeValue } from '../runtime/values.ts';

/** Changes when a record was created; throws System.SObjectException for an id without a record. */
export function setCreatedDate(runtime: Runtime, id: string, milliseconds: number): void {
    const { schema, store } = runtime.org;
    const object = schema.objectByPrefix(id.slice(0, 3));
    if (!object || !store.update(object, id, new Map([['createddate', new DatetimeValue(milliseconds)]]))) {
        throw runtime.exception('System.SObjectException', `There is no record ${id}`);
    }
}
