/** Numbers in expressions: promotion to the wider type and the operators on each. */
import type { BigDecimal } from 'bigdecimal.js';
import { decimalArithmetic, decimalToDouble, toDecimal } from '../../runtime/decimals.ts';
import { divideDoubles, integerArithmetic, longArithmetic } from '../../runtime/numbers.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DoubleValue, type Value } from '../../runtime/values.ts';
import type { Types } from '../type-registry.ts';
import type { Type } from '../types.ts';

export type NumberOperator = '+' | '-' | '*' | '/';
export type Calculate = (runtime: Runtime, left: Value, right: Value) => Value;

export function toDouble(value: Value): number {
    if (value instanceof DoubleValue) {
        return value.value;
    }
    return typeof value === 'number' || typeof value === 'bigint'
        ? Number(value)
        : decimalToDouble(value as BigDecimal);
}

export function toLong(value: Value): bigint {
    return typeof value === 'number' ? BigInt(value) : (value as bigint);
}

export function isNumber(types: Types, type: Type): boolean {
    return type === types.integer || type === types.long || type === types.double || type === types.decimal;
}

/**
 * The type of an arithmetic expression: the wider of both.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_type_conversions.htm
 */
export function promoted(types: Types, left: Type, right: Type): Type {
    const order = [types.decimal, types.double, types.long];
    return order.find((type) => left === type || right === type) ?? types.integer;
}

const INTEGER: Readonly<Record<NumberOperator, Calculate>> = {
    '+': (_, left, right) => integerArithmetic.add(left as number, right as number),
    '-': (_, left, right) => integerArithmetic.subtract(left as number, right as number),
    '*': (_, left, right) => integerArithmetic.multiply(left as number, right as number),
    '/': (runtime, left, right) => integerArithmetic.divide(runtime, left as number, right as number)
};

const LONG: Readonly<Record<NumberOperator, Calculate>> = {
    '+': (_, left, right) => longArithmetic.add(toLong(left), toLong(right)),
    '-': (_, left, right) => longArithmetic.subtract(toLong(left), toLong(right)),
    '*': (_, left, right) => longArithmetic.multiply(toLong(left), toLong(right)),
    '/': (runtime, left, right) => longArithmetic.divide(runtime, toLong(left), toLong(right))
};

const DOUBLE: Readonly<Record<NumberOperator, Calculate>> = {
    '+': (_, left, right) => new DoubleValue(toDouble(left) + toDouble(right)),
    '-': (_, left, right) => new DoubleValue(toDouble(left) - toDouble(right)),
    '*': (_, left, right) => new DoubleValue(toDouble(left) * toDouble(right)),
    '/': (runtime, left, right) => new DoubleValue(divideDoubles(runtime, toDouble(left), toDouble(right)))
};

const DECIMAL: Readonly<Record<NumberOperator, Calculate>> = {
    '+': (_, left, right) => decimalArithmetic.add(toDecimal(left), toDecimal(right)),
    '-': (_, left, right) => decimalArithmetic.subtract(toDecimal(left), toDecimal(right)),
    '*': (_, left, right) => decimalArithmetic.multiply(toDecimal(left), toDecimal(right)),
    '/': (runtime, left, right) => decimalArithmetic.divide(runtime, toDecimal(left), toDecimal(right))
};

/** The operator on two values of the promoted type; null operands are refused by the caller. */
export function calculator(types: Types, type: Type, operator: NumberOperator): Calculate {
    const table =
        type === types.integer ? INTEGER : type === types.long ? LONG : type === types.double ? DOUBLE : DECIMAL;
    return table[operator];
}

export type BitOperator = '&' | '|' | '^' | '<<' | '>>' | '>>>';

const INTEGER_BITS: Readonly<Record<BitOperator, (left: number, right: number) => number>> = {
    '&': (left, right) => left & right,
    '|': (left, right) => left | right,
    '^': (left, right) => left ^ right,
    '<<': integerArithmetic.shiftLeft,
    '>>': integerArithmetic.shiftRight,
    '>>>': integerArithmetic.shiftRightUnsigned
};

const LONG_BITS: Readonly<Record<BitOperator, (left: bigint, right: bigint) => bigint>> = {
    '&': (left, right) => left & right,
    '|': (left, right) => left | right,
    '^': (left, right) => left ^ right,
    '<<': longArithmetic.shiftLeft,
    '>>': longArithmetic.shiftRight,
    '>>>': longArithmetic.shiftRightUnsigned
};

export function bitCalculator(types: Types, type: Type, operator: BitOperator): Calculate {
    if (type === types.integer) {
        return (_, left, right) => INTEGER_BITS[operator](left as number, Number(right));
    }
    return (_, left, right) => LONG_BITS[operator](toLong(left), toLong(right));
}
