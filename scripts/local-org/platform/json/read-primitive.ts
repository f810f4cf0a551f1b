/** JSON content as a value of a primitive type. Numbers and Booleans may stand in quotation marks, and texts may be numbers. */
import type { Type } from '../../apex/types.ts';
import { parseBoolean, parseDecimal, parseDouble, parseInteger, parseLong } from '../../runtime/conversions.ts';
import { idFromText } from '../../runtime/ids.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { BlobValue, DatetimeValue, DateValue, DoubleValue, TimeValue, type Value } from '../../runtime/values.ts';
import { parseIsoDay, parseIsoInstant, parseIsoTime } from './iso-times.ts';
import type { JsonNode } from './json-node.ts';

type FromText = (runtime: Runtime, text: string) => Value;

/** By lower-cased type name. */
const readers: Readonly<Record<string, FromText>> = {
    boolean: (runtime, text) => parseBoolean(text),
    integer: parseInteger,
    long: parseLong,
    double: (runtime, text) => new DoubleValue(parseDouble(runtime, text)),
    decimal: parseDecimal,
    string: (runtime, text) => text,
    id: idFromText,
    date: (runtime, text) => new DateValue(parseIsoDay(runtime, text)),
    datetime: (runtime, text) => new DatetimeValue(parseIsoInstant(runtime, text)),
    time: (runtime, text) => new TimeValue(parseIsoTime(runtime, text)),
    blob: (runtime, text) => new BlobValue(new Uint8Array(Buffer.from(text, 'base64')))
};

export function readPrimitive(runtime: Runtime, node: JsonNode, type: Type): Value {
    const read = readers[type.name.toLowerCase()];
    if (!read || node.kind === 'object' || node.kind === 'array' || node.kind === 'null') {
        throw runtime.exception('System.JSONException', 'Illegal value for primitive');
    }
    return read(runtime, node.kind === 'boolean' ? String(node.value) : node.text);
}
