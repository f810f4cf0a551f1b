/** Conversions of values at run time: implicit ones and casts. */
import { BigDecimal } from 'bigdecimal.js';
import type { Type } from '../apex/types.ts';
import { toDouble } from '../apex/compile/numeric.ts';
import type { ApexRuntime } from './apex-runtime.ts';
import { decimalToInteger, decimalToLong, toDecimal } from './decimals.ts';
import { idFromText } from './ids.ts';
import { doubleToInteger, doubleToLong, longToInteger } from './numbers.ts';
import { isNumber } from './ordering.ts';
import { DatetimeValue, DateValue, DoubleValue, IdValue, type Value } from './values.ts';
import { DAY } from './calendar.ts';

/** As on assignment; throws System.TypeException when the value is of another type. */
export function convertValue(runtime: ApexRuntime, value: Value, to: Type): Value {
    const { types } = runtime;
    if (value === null || to === types.object || runtime.typeOf(value) === to) {
        return value;
    }
    if (isNumber(value)) {
        return numberTo(runtime, value, to);
    }
    if (value instanceof IdValue && to === types.string) {
        return value.value;
    }
    if (typeof value === 'string' && to === types.id) {
        return idFromText(runtime, value);
    }
    if (value instanceof DateValue && to === types.datetime) {
        return new DatetimeValue(value.epochDay * DAY);
    }
    return runtime.isInstance(value, to) ? value : refuse(runtime, value, to);
}

/** `(Type) value` where the value's static type does not tell its type: only what `instanceof` answers true for goes. */
export function castValue(runtime: ApexRuntime, value: Value, to: Type): Value {
    return runtime.isInstance(value, to) ? convertValue(runtime, value, to) : refuse(runtime, value, to);
}

function numberTo(runtime: ApexRuntime, value: Value, to: Type): Value {
    const { types } = runtime;
    switch (to) {
        case types.integer:
            return toInteger(value);
        case types.long:
            return toLong(value);
        case types.double:
            return new DoubleValue(toDouble(value));
        case types.decimal:
            return toDecimal(value);
        default:
            return refuse(runtime, value, to);
    }
}

function toInteger(value: Value): number {
    if (typeof value === 'bigint') {
        return longToInteger(value);
    }
    return value instanceof DoubleValue
        ? doubleToInteger(value.value)
        : typeof value === 'number'
          ? value
          : decimalToInteger(value as BigDecimal);
}

function toLong(value: Value): bigint {
    if (typeof value === 'number') {
        return BigInt(value);
    }
    return value instanceof DoubleValue
        ? doubleToLong(value.value)
        : typeof value === 'bigint'
          ? value
          : decimalToLong(value as BigDecimal);
}

function refuse(runtime: ApexRuntime, value: Value, to: Type): never {
    throw runtime.exception(
        'System.TypeException',
        `Invalid conversion from runtime type ${runtime.typeOf(value).name} to ${to.name}`
    );
}
