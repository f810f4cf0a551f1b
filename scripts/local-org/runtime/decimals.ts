/**
 * Arithmetic and conversions of Decimal: Java's BigDecimal through bigdecimal.js.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
 */
import { Big, MC, RoundingMode, type BigDecimal } from 'bigdecimal.js';
import { doubleToText } from './double-text.ts';
import type { Runtime } from './runtime.ts';
import { DoubleValue, type Value } from './values.ts';

/**
 * How exactly `/` divides: 33 significant digits, rounded half up. Seen in orgs: `1.0 / 3.0` is 0.333333333333333333333333333333333 and
 * `1 / 31` is 0.0322580645161290322580645161290323 (https://force201.wordpress.com/2010/03/12/decimal-scale/,
 * https://github.com/octoberswimmer/aer-dist/issues/345).
 */
const DIVISION = MC(33, RoundingMode.HALF_UP);

export const decimalArithmetic = {
    /** The larger of both scales. */
    add: (left: BigDecimal, right: BigDecimal): BigDecimal => left.add(right),
    subtract: (left: BigDecimal, right: BigDecimal): BigDecimal => left.subtract(right),
    /** The sum of both scales. */
    multiply: (left: BigDecimal, right: BigDecimal): BigDecimal => left.multiply(right),
    negate: (value: BigDecimal): BigDecimal => value.negate(),
    /** Throws `System.MathException: Divide by 0`. */
    divide: (runtime: Runtime, left: BigDecimal, right: BigDecimal): BigDecimal => {
        if (right.signum() === 0) {
            throw runtime.exception('System.MathException', 'Divide by 0');
        }
        return left.divideWithMathContext(right, DIVISION);
    }
} as const;

/** A Decimal from a Double takes the digits that the Double prints, and so its scale. */
export function decimalFromDouble(value: number): BigDecimal {
    return Big(doubleToText(value));
}

/** A Decimal of scale 0. */
export function decimalFromInteger(value: number | bigint): BigDecimal {
    return Big(BigInt(value), 0);
}

/** Any number as a Decimal. */
export function toDecimal(value: Value): BigDecimal {
    if (typeof value === 'number' || typeof value === 'bigint') {
        return decimalFromInteger(value);
    }
    return value instanceof DoubleValue ? decimalFromDouble(value.value) : (value as BigDecimal);
}

/** Drops the fraction and keeps the low 32 bits, as BigDecimal.intValue of Java. */
export function decimalToInteger(value: BigDecimal): number {
    return Number(BigInt.asIntN(32, value.toBigInt()));
}

/** Drops the fraction and keeps the low 64 bits. */
export function decimalToLong(value: BigDecimal): bigint {
    return BigInt.asIntN(64, value.toBigInt());
}

export function decimalToDouble(value: BigDecimal): number {
    return value.numberValue();
}

/** The rounding modes of System.RoundingMode by their names. */
export const roundingModes: Readonly<Record<string, RoundingMode>> = {
    CEILING: RoundingMode.CEILING,
    DOWN: RoundingMode.DOWN,
    FLOOR: RoundingMode.FLOOR,
    HALF_DOWN: RoundingMode.HALF_DOWN,
    HALF_EVEN: RoundingMode.HALF_EVEN,
    HALF_UP: RoundingMode.HALF_UP,
    UNNECESSARY: RoundingMode.UNNECESSARY,
    UP: RoundingMode.UP
};

/** Sets the scale; throws System.MathException when digits would be lost with `UNNECESSARY`. */
export function setScale(runtime: Runtime, value: BigDecimal, scale: number, mode: RoundingMode): BigDecimal {
    return rounding(runtime, () => value.setScale(scale, mode));
}

/** Divides to a scale; throws `System.MathException: Divide by 0`. */
export function divideToScale(
    runtime: Runtime,
    left: BigDecimal,
    right: BigDecimal,
    scale: number,
    mode: RoundingMode
): BigDecimal {
    if (right.signum() === 0) {
        throw runtime.exception('System.MathException', 'Divide by 0');
    }
    return rounding(runtime, () => left.divide(right, scale, mode));
}

function rounding(runtime: Runtime, work: () => BigDecimal): BigDecimal {
    try {
        return work();
    } catch (error) {
        if (error instanceof RangeError) {
            // Java's ArithmeticException of RoundingMode.UNNECESSARY.
            throw runtime.exception('System.MathException', 'Rounding necessary');
        }
        throw error;
    }
}
