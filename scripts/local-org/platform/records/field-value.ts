/** What `put` makes of a value: the field's own type, or System.SObjectException. */
import { isDecimal, isText } from '../../data/store/columns.ts';
import type { FieldDescription } from '../../data/schema/schema.ts';
import { decimalFromDouble, decimalFromInteger } from '../../runtime/decimals.ts';
import { idFromText } from '../../runtime/ids.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import {
    DatetimeValue,
    DateValue,
    DoubleValue,
    IdValue,
    TimeValue,
    BlobValue,
    type Value
} from '../../runtime/values.ts';
import { DAY } from '../../runtime/calendar.ts';

/** The value as the field keeps it. @throws System.SObjectException `Illegal assignment from String to Date` */
export function toFieldValue(runtime: Runtime, field: FieldDescription, value: Value): Value {
    if (value === null || field.type === 'anytype') return value;
    const converted = convert(runtime, field, value);
    if (converted !== undefined) return converted;
    const from = runtime.typeOf(value).name;
    throw runtime.exception('System.SObjectException', `Illegal assignment from ${from} to ${apexName(field)}`);
}

function convert(runtime: Runtime, field: FieldDescription, value: Value): Value | undefined {
    if (isText(field)) return typeof value === 'string' ? value : value instanceof IdValue ? value.value : undefined;
    if (isDecimal(field)) return toDecimal(value);
    switch (field.type) {
        case 'id':
        case 'reference':
            return typeof value === 'string' ? idFromText(runtime, value) : only(value, value instanceof IdValue);
        case 'boolean':
            return only(value, typeof value === 'boolean');
        case 'integer':
            return only(value, typeof value === 'number');
        case 'long':
            return typeof value === 'number' ? BigInt(value) : only(value, typeof value === 'bigint');
        case 'date':
            return only(value, value instanceof DateValue);
        case 'datetime':
            return value instanceof DateValue
                ? new DatetimeValue(value.epochDay * DAY)
                : only(value, value instanceof DatetimeValue);
        case 'time':
            return only(value, value instanceof TimeValue);
        case 'base64':
            return only(value, value instanceof BlobValue);
        default:
            return undefined;
    }
}

function only(value: Value, fits: boolean): Value | undefined {
    return fits ? value : undefined;
}

function toDecimal(value: Value): Value | undefined {
    if (typeof value === 'number' || typeof value === 'bigint') return decimalFromInteger(value);
    if (value instanceof DoubleValue) return decimalFromDouble(value.value);
    return only(value, typeof value === 'object' && value !== null && 'numberValue' in value);
}

/** How messages name the field's type. */
function apexName(field: FieldDescription): string {
    if (isText(field)) return 'String';
    if (isDecimal(field)) return 'Decimal';
    const names: Partial<Record<FieldDescription['type'], string>> = { reference: 'Id', base64: 'Blob', date: 'Date' };
    return names[field.type] ?? field.type.charAt(0).toUpperCase() + field.type.slice(1);
}
