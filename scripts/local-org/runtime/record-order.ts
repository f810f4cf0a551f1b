/**
 * The order of records in List.sort: the object's label, the Name field, standard fields by name, custom fields by name; an empty field
 * comes before a filled one.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_list_sorting_sobject.htm
 */
import type { SObjectValue } from '../data/sobject-value.ts';
import type { Runtime } from './runtime.ts';

export function compareRecords(runtime: Runtime, left: SObjectValue, right: SObjectValue): number {
    if (left.object !== right.object) {
        return left.object.label < right.object.label ? -1 : 1;
    }
    for (const name of fieldsInOrder(left, right)) {
        const order = runtime.compare(left.fields.get(name) ?? null, right.fields.get(name) ?? null);
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}

function fieldsInOrder(left: SObjectValue, right: SObjectValue): string[] {
    const present = [...new Set([...left.fields.keys(), ...right.fields.keys()])]
        .filter((name) => name !== 'id')
        .sort();
    const rank = (name: string): number => (name === 'name' ? 0 : left.object.fields.get(name)?.custom ? 2 : 1);
    return present.sort((first, second) => rank(first) - rank(second));
}
