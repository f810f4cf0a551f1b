import type { Runtime } from '../../runtime/runtime.ts';
import type { MapValue, Value } from '../../runtime/values.ts';

/**
 * The binds of Database.queryWithBinds and its like: names without case, every one must be in the map.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_soql.htm
 */
export function bindMapLookup(runtime: Runtime, binds: MapValue): (name: string) => Value {
    const values = new Map<string, { name: string; value: Value }>();
    for (const { key, value } of binds.entries.values()) {
        const name = runtime.stringify(key);
        const twin = values.get(name.toLowerCase());
        if (twin) {
            const pair = `[${twin.name}, ${name}]`;
            throw queryException(runtime, `The bindMap consists of duplicate case-insensitive keys: ${pair}`);
        }
        values.set(name.toLowerCase(), { name, value });
    }
    return (name) => {
        const found = values.get(name.toLowerCase());
        if (!found) throw queryException(runtime, `Key '${name}' does not exist in the bindMap`);
        return found.value;
    };
}

function queryException(runtime: Runtime, message: string) {
    return runtime.exception('System.QueryException', message);
}
