/** https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm&type=5, Math Functions and operators */
import { DAY } from '../../runtime/calendar.ts';
import { DatetimeValue, DateValue } from '../../runtime/values.ts';
import { ofValues } from './arguments.ts';
import type { FormulaFunction, FormulaValue } from './evaluate.ts';
import { FormulaError } from './tokens.ts';

/** Days are added to dates; two dates subtracted give days; `+` of two texts joins them. */
function add(left: FormulaValue, right: FormulaValue): FormulaValue {
    if (typeof left === 'string' && typeof right === 'string') return left + right;
    if (typeof left === 'number' && typeof right !== 'number') return add(right, left);
    const days = numberOf(right);
    if (left instanceof DateValue) return new DateValue(left.epochDay + Math.trunc(days));
    if (left instanceof DatetimeValue) return new DatetimeValue(left.milliseconds + Math.round(days * DAY));
    return numberOf(left) + days;
}

function subtract(left: FormulaValue, right: FormulaValue): FormulaValue {
    if (left instanceof DateValue && right instanceof DateValue) return left.epochDay - right.epochDay;
    if (left instanceof DatetimeValue && right instanceof DatetimeValue) {
        return (left.milliseconds - right.milliseconds) / DAY;
    }
    return add(left, -numberOf(right));
}

function numberOf(value: FormulaValue): number {
    if (typeof value === 'number') return value;
    throw new FormulaError('a number is expected');
}

/** Halves are rounded away from zero. */
function round(value: number, digits: number): number {
    const factor = 10 ** digits;
    const exact = Number((Math.abs(value) * factor).toPrecision(15));
    return (Math.sign(value) * Math.round(exact)) / factor;
}

export const mathFunctions: Readonly<Record<string, FormulaFunction>> = {
    '+': ofValues(add),
    '-': ofValues(subtract),
    '*': ofValues((left: number, right: number) => numberOf(left) * numberOf(right)),
    '/': ofValues((left: number, right: number) => {
        if (numberOf(right) === 0) throw new FormulaError('division by zero');
        return numberOf(left) / right;
    }),
    '^': ofValues((base: number, exponent: number) => numberOf(base) ** numberOf(exponent)),
    NEGATE: ofValues((value: number) => -numberOf(value)),
    ABS: ofValues(Math.abs),
    CEILING: ofValues((value: number) => Math.sign(value) * Math.ceil(Math.abs(value))),
    EXP: ofValues(Math.exp),
    FLOOR: ofValues((value: number) => Math.sign(value) * Math.floor(Math.abs(value))),
    LN: ofValues(Math.log),
    LOG: ofValues(Math.log10),
    MAX: ofValues(Math.max),
    MCEILING: ofValues(Math.ceil),
    MFLOOR: ofValues(Math.floor),
    MIN: ofValues(Math.min),
    MOD: ofValues((value: number, divisor: number) => value - divisor * Math.floor(value / divisor)),
    ROUND: ofValues(round),
    SQRT: ofValues(Math.sqrt),
    TRUNC: ofValues((value: number, digits?: number) => Math.trunc(value * 10 ** (digits ?? 0)) / 10 ** (digits ?? 0))
};
