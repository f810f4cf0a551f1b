/** Functions of Math that round. Decimals are rounded half to even. */
import { RoundingMode, type BigDecimal } from 'bigdecimal.js';
import { decimalToLong } from '../../runtime/decimals.ts';
import { doubleToLong, MAX_INTEGER, MIN_INTEGER, roundHalfEven } from '../../runtime/numbers.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DoubleValue } from '../../runtime/values.ts';
import type { NativeStatic } from '../define-class.ts';

const halfEven = (value: BigDecimal): BigDecimal => value.setScale(0, RoundingMode.HALF_EVEN);

/** Math.round of Java: halves upwards. */
const halfUp = (value: number): number => Math.floor(value + 0.5);

/** Documented: a result that is no Integer is an error. */
function integerResult(runtime: Runtime, rounded: bigint): number {
    if (rounded < MIN_INTEGER || rounded > MAX_INTEGER) {
        throw runtime.exception('System.MathException', `Value out of range for Integer: ${rounded}`);
    }
    return Number(rounded);
}

export const mathRounding: Readonly<Record<string, NativeStatic>> = {
    'Decimal ceil(Decimal value)': (runtime, value: BigDecimal) => value.setScale(0, RoundingMode.CEILING),
    'Double ceil(Double value)': (runtime, value: DoubleValue) => new DoubleValue(Math.ceil(value.value)),
    'Decimal floor(Decimal value)': (runtime, value: BigDecimal) => value.setScale(0, RoundingMode.FLOOR),
    'Double floor(Double value)': (runtime, value: DoubleValue) => new DoubleValue(Math.floor(value.value)),
    'Decimal rint(Decimal value)': (runtime, value: BigDecimal) => halfEven(value),
    'Double rint(Double value)': (runtime, value: DoubleValue) => new DoubleValue(roundHalfEven(value.value)),
    'Integer round(Decimal value)': (runtime, value: BigDecimal) => integerResult(runtime, halfEven(value).toBigInt()),
    'Integer round(Double value)': (runtime, value: DoubleValue) =>
        integerResult(runtime, doubleToLong(halfUp(value.value))),
    'Long roundToLong(Decimal value)': (runtime, value: BigDecimal) => decimalToLong(halfEven(value)),
    'Long roundToLong(Double value)': (runtime, value: DoubleValue) => doubleToLong(halfUp(value.value))
};
