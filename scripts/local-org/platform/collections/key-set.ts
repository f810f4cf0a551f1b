/**
 * What Map.keySet gives: the map's own keys. Removing one removes the entry from the map; adding is refused with `Collection is read-only`.
 * https://salesforce.stackexchange.com/questions/207388/maps-keyset-is-a-collection-that-supports-remove-but-is-otherwise-read-only
 */
import type { Type } from '../../apex/types.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { SetValue, type MapValue, type Value } from '../../runtime/values.ts';

class KeyEntries extends Map<unknown, Value> {
    private readonly runtime: Runtime;
    private readonly source: MapValue['entries'];

    constructor(runtime: Runtime, source: MapValue['entries']) {
        super();
        this.runtime = runtime;
        this.source = source;
    }

    override get size(): number {
        return this.source.size;
    }

    override get(key: unknown): Value | undefined {
        return this.source.get(key)?.key;
    }

    override has(key: unknown): boolean {
        return this.source.has(key);
    }

    override set(): this {
        throw this.runtime.exception('System.FinalException', 'Collection is read-only');
    }

    override delete(key: unknown): boolean {
        return this.source.delete(key);
    }

    override clear(): void {
        this.source.clear();
    }

    override keys(): MapIterator<unknown> {
        return this.source.keys();
    }

    override *values(): MapIterator<Value> {
        for (const { key } of this.source.values()) {
            yield key;
        }
    }

    override *entries(): MapIterator<[unknown, Value]> {
        for (const [filed, { key }] of this.source) {
            yield [filed, key];
        }
    }

    override [Symbol.iterator](): MapIterator<[unknown, Value]> {
        return this.entries();
    }

    override forEach(visit: (value: Value, key: unknown, map: Map<unknown, Value>) => void): void {
        for (const [key, value] of this.entries()) {
            visit(value, key, this);
        }
    }
}

/** `type` is the set's type. While the keys are iterated the map cannot be changed either. */
export function keySetOf(runtime: Runtime, map: MapValue, type: Type): SetValue {
    const keys = new SetValue(type, new KeyEntries(runtime, map.entries));
    Object.defineProperty(keys, 'iterations', {
        get: () => map.iterations,
        set: (count: number) => {
            map.iterations = count;
        }
    });
    return keys;
}
