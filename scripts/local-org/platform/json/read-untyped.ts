/** JSON.deserializeUntyped: maps, lists and primitives. */
import { Big } from 'bigdecimal.js';
import { MAX_INTEGER, MAX_LONG, MIN_INTEGER, MIN_LONG } from '../../runtime/numbers.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ListValue, MapValue, type Value } from '../../runtime/values.ts';
import type { JsonNode } from './json-node.ts';

/** Map<String, Object>, List<Object>, String, Boolean, Integer, Long, Decimal or null. */
export function untypedValue(runtime: Runtime, node: JsonNode): Value {
    const { types } = runtime;
    switch (node.kind) {
        case 'object': {
            const entries = [...node.entries].map(
                ([key, value]) => [runtime.keyOf(key), { key, value: untypedValue(runtime, value) }] as const
            );
            return new MapValue(types.map(types.string, types.object), new Map(entries));
        }
        case 'array':
            return new ListValue(
                types.list(types.object),
                node.items.map((item) => untypedValue(runtime, item))
            );
        case 'string':
            return node.text;
        case 'number':
            return untypedNumber(node.text);
        case 'boolean':
            return node.value;
        default:
            return null;
    }
}

/** Whole numbers are Integer, then Long; everything else is a Decimal. */
function untypedNumber(text: string): Value {
    if (!/^-?\d+$/.test(text)) {
        return Big(text);
    }
    const whole = BigInt(text);
    if (whole >= MIN_INTEGER && whole <= MAX_INTEGER) {
        return Number(whole);
    }
    return whole >= MIN_LONG && whole <= MAX_LONG ? whole : Big(text);
}
