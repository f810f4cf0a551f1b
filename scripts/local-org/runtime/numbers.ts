/**
 * Arithmetic of Integer, Long and Double.
 * Integers wrap at 32 bits, Longs at 64, as in Java: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_primitives.htm
 * Decimal arithmetic: decimals.ts.
 */
import type { Runtime } from './runtime.ts';

export const MAX_INTEGER = 2_147_483_647;
export const MIN_INTEGER = -2_147_483_648;
export const MAX_LONG = 9_223_372_036_854_775_807n;
export const MIN_LONG = -9_223_372_036_854_775_808n;

/** Keeps the low 32 bits of a whole number, as Integer arithmetic does on overflow. */
export function wrapInteger(value: number): number {
    return value | 0;
}

/** Keeps the low 64 bits, as Long arithmetic does on overflow. */
export function wrapLong(value: bigint): bigint {
    return BigInt.asIntN(64, value);
}

export const integerArithmetic = {
    add: (left: number, right: number): number => (left + right) | 0,
    subtract: (left: number, right: number): number => (left - right) | 0,
    multiply: (left: number, right: number): number => Math.imul(left, right),
    negate: (value: number): number => -value | 0,
    /** Truncates towards zero; throws `System.MathException: Divide by 0`. */
    divide: (runtime: Runtime, left: number, right: number): number => {
        refuseZero(runtime, right === 0);
        return (left / right) | 0;
    },
    /** The sign is that of the dividend, as in Java's `%`. */
    remainder: (runtime: Runtime, left: number, right: number): number => {
        refuseZero(runtime, right === 0);
        return (left % right) | 0;
    },
    shiftLeft: (value: number, bits: number): number => value << bits,
    shiftRight: (value: number, bits: number): number => value >> bits,
    shiftRightUnsigned: (value: number, bits: number): number => (value >>> bits) | 0
} as const;

export const longArithmetic = {
    add: (left: bigint, right: bigint): bigint => wrapLong(left + right),
    subtract: (left: bigint, right: bigint): bigint => wrapLong(left - right),
    multiply: (left: bigint, right: bigint): bigint => wrapLong(left * right),
    negate: (value: bigint): bigint => wrapLong(-value),
    /** Truncates towards zero; throws `System.MathException: Divide by 0`. */
    divide: (runtime: Runtime, left: bigint, right: bigint): bigint => {
        refuseZero(runtime, right === 0n);
        return wrapLong(left / right);
    },
    remainder: (runtime: Runtime, left: bigint, right: bigint): bigint => {
        refuseZero(runtime, right === 0n);
        return left % right;
    },
    // Java uses the low six bits of the distance.
    shiftLeft: (value: bigint, bits: bigint): bigint => wrapLong(value << (bits & 63n)),
    shiftRight: (value: bigint, bits: bigint): bigint => value >> (bits & 63n),
    shiftRightUnsigned: (value: bigint, bits: bigint): bigint => wrapLong(BigInt.asUintN(64, value) >> (bits & 63n))
} as const;

/** Double division; Apex refuses a zero divisor for every kind of number: `System.MathException: Divide by 0`. */
export function divideDoubles(runtime: Runtime, left: number, right: number): number {
    refuseZero(runtime, right === 0);
    return left / right;
}

/** Double to Integer as `intValue()` and casts do: towards zero, limited to the range of Integer, NaN gives 0. */
export function doubleToInteger(value: number): number {
    return Number.isNaN(value) ? 0 : Math.max(MIN_INTEGER, Math.min(MAX_INTEGER, Math.trunc(value))) | 0;
}

/** Double to Long: towards zero, limited to the range of Long, NaN gives 0. */
export function doubleToLong(value: number): bigint {
    if (Number.isNaN(value)) {
        return 0n;
    }
    if (!Number.isFinite(value)) {
        return value > 0 ? MAX_LONG : MIN_LONG;
    }
    const whole = BigInt(Math.trunc(value));
    return whole > MAX_LONG ? MAX_LONG : whole < MIN_LONG ? MIN_LONG : whole;
}

/** Long to Integer: keeps the low 32 bits, as `Long.intValue()` of Java. */
export function longToInteger(value: bigint): number {
    return Number(BigInt.asIntN(32, value));
}

/** Rounds half to even, the rule of Math.rint and of most of Apex's rounding. */
export function roundHalfEven(value: number): number {
    const floor = Math.floor(value);
    const rest = value - floor;
    if (rest !== 0.5) {
        return rest < 0.5 ? floor : floor + 1;
    }
    return floor % 2 === 0 ? floor : floor + 1;
}

function refuseZero(runtime: Runtime, isZero: boolean): void {
    if (isZero) {
        throw runtime.exception('System.MathException', 'Divide by 0');
    }
}
