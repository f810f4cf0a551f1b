/**
 * How many bytes of heap a transaction holds: an estimate over everything that its statics and running methods reach.
 * The platform does not publish its sizes; the ones here are those that its debug log shows for simple values (a character a byte).
 */
import { SObjectValue } from '../data/sobject-value.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { BlobValue, ListValue, MapValue, ObjectValue, SetValue, type Value } from '../runtime/values.ts';

/** Objects that can be visited in about the time that a statement takes. */
const OBJECTS_PER_STATEMENT = 8;

const POINTER = 4;
const NUMBER = 8;

export function heapSizeOf(runtime: ApexRuntime): number {
    return measureHeap(runtime).size;
}

/** How often a transaction's heap is looked at. */
export class HeapWatch {
    private nextLook = 0;

    /**
     * The bytes held, when it is time to look again. Looking visits every object that the transaction holds: it has to do about as much
     * itself before the next look, counted in statements and queried rows, so that the looking never costs more than the work.
     */
    look(runtime: ApexRuntime): number | undefined {
        const done = runtime.cpu.statements + runtime.transaction.limits.used.queryRows;
        if (done < this.nextLook) {
            return undefined;
        }
        const { size, objects } = measureHeap(runtime);
        this.nextLook = done + objects / OBJECTS_PER_STATEMENT;
        return size;
    }
}

function measureHeap(runtime: ApexRuntime): { size: number; objects: number } {
    const seen = new Set<object>();
    let size = 0;
    for (const slots of runtime.transaction.statics.values()) {
        size += sum(slots, seen);
    }
    for (let { frame } = runtime; frame; frame = frame.caller) {
        size += sum(frame.locals, seen) + sizeOf(frame.self, seen);
    }
    return { size, objects: seen.size };
}

function sum(values: Iterable<Value | undefined>, seen: Set<object>): number {
    let size = 0;
    for (const value of values) {
        size += POINTER + sizeOf(value ?? null, seen);
    }
    return size;
}

function sizeOf(value: Value, seen: Set<object>): number {
    if (value === null || typeof value === 'boolean') {
        return POINTER;
    }
    if (typeof value === 'string') {
        return POINTER + value.length;
    }
    if (typeof value !== 'object') {
        return NUMBER;
    }
    if (seen.has(value)) {
        return 0;
    }
    seen.add(value);
    return POINTER + contentOf(value, seen);
}

function contentOf(value: object, seen: Set<object>): number {
    if (value instanceof ListValue) {
        return sum(value.items, seen);
    }
    if (value instanceof SetValue) {
        return sum(value.entries.values(), seen);
    }
    if (value instanceof MapValue) {
        return [...value.entries.values()].reduce(
            (size, entry) => size + sizeOf(entry.key, seen) + sizeOf(entry.value, seen),
            0
        );
    }
    if (value instanceof SObjectValue) {
        return (
            sum(value.fields.values(), seen) + sum(value.parents.values(), seen) + sum(value.children.values(), seen)
        );
    }
    if (value instanceof BlobValue) {
        return value.bytes.length;
    }
    return value instanceof ObjectValue ? sum(value.fields, seen) + stateSize(value.state) : NUMBER;
}

/** Bodies of requests and responses are what weighs in platform objects. */
function stateSize(state: unknown): number {
    const body = (state as { body?: unknown } | undefined)?.body;
    return body instanceof Uint8Array ? body.length : POINTER;
}
