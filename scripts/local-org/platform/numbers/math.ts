/** System.Math. */
import { Big, type BigDecimal } from 'bigdecimal.js';
import { decimalFromDouble } from '../../runtime/decimals.ts';
import { integerArithmetic, longArithmetic, wrapInteger, wrapLong } from '../../runtime/numbers.ts';
import { DoubleValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { mathOfDoubles } from './math-double.ts';
import { mathRounding } from './math-rounding.ts';

const abs = (value: bigint): bigint => wrapLong(value < 0n ? -value : value);
const larger = (left: bigint, right: bigint): bigint => (left > right ? left : right);
const smaller = (left: bigint, right: bigint): bigint => (left < right ? left : right);

/** 0, 1.0 or -1.0 */
const signum = (value: BigDecimal): BigDecimal => (value.signum() === 0 ? Big(0) : decimalFromDouble(value.signum()));

export const mathClass = defineClass({
    name: 'System.Math',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_math.htm',
    statics: {
        ...mathOfDoubles,
        ...mathRounding,
        'Decimal abs(Decimal value)': (runtime, value: BigDecimal) => value.abs(),
        'Double abs(Double value)': (runtime, value: DoubleValue) => new DoubleValue(Math.abs(value.value)),
        // The smallest Integer has no positive counterpart and stays as it is.
        'Integer abs(Integer value)': (runtime, value: number) => wrapInteger(Math.abs(value)),
        'Long abs(Long value)': (runtime, value: bigint) => abs(value),
        'Decimal max(Decimal left, Double right)': (runtime, left: BigDecimal, right: DoubleValue) =>
            left.max(decimalFromDouble(right.value)),
        'Decimal max(Decimal left, Decimal right)': (runtime, left: BigDecimal, right: BigDecimal) => left.max(right),
        'Double max(Double left, Double right)': (runtime, left: DoubleValue, right: DoubleValue) =>
            new DoubleValue(Math.max(left.value, right.value)),
        'Integer max(Integer left, Integer right)': (runtime, left: number, right: number) => Math.max(left, right),
        'Long max(Long left, Long right)': (runtime, left: bigint, right: bigint) => larger(left, right),
        'Decimal min(Decimal left, Double right)': (runtime, left: BigDecimal, right: DoubleValue) =>
            left.min(decimalFromDouble(right.value)),
        'Decimal min(Decimal left, Decimal right)': (runtime, left: BigDecimal, right: BigDecimal) => left.min(right),
        'Double min(Double left, Double right)': (runtime, left: DoubleValue, right: DoubleValue) =>
            new DoubleValue(Math.min(left.value, right.value)),
        'Integer min(Integer left, Integer right)': (runtime, left: number, right: number) => Math.min(left, right),
        'Long min(Long left, Long right)': (runtime, left: bigint, right: bigint) => smaller(left, right),
        'Integer mod(Integer dividend, Integer divisor)': (runtime, dividend: number, divisor: number) =>
            integerArithmetic.remainder(runtime, dividend, divisor),
        'Long mod(Long dividend, Long divisor)': (runtime, dividend: bigint, divisor: bigint) =>
            longArithmetic.remainder(runtime, dividend, divisor),
        'Decimal signum(Decimal value)': (runtime, value: BigDecimal) => signum(value),
        'Double signum(Double value)': (runtime, value: DoubleValue) => new DoubleValue(Math.sign(value.value))
    },
    staticProperties: {
        'Double E': () => new DoubleValue(Math.E),
        'Double PI': () => new DoubleValue(Math.PI)
    }
});
