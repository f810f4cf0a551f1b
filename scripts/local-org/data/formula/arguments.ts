/** What functions take: arguments turned into the type they need. */
import { DatetimeValue, DateValue } from '../../runtime/values.ts';
import type { FormulaFunction, FormulaValue } from './evaluate.ts';
import { FormulaError } from './tokens.ts';

/** A function of values that gives null as soon as one of them is null. */
export function ofValues(body: (...values: never[]) => FormulaValue): FormulaFunction {
    return (evaluate, args) => {
        const values = args.map(evaluate);
        return values.includes(null) ? null : body(...(values as never[]));
    };
}

/** A function of texts for which null is the empty text. */
export function ofTexts(body: (...values: never[]) => FormulaValue): FormulaFunction {
    return (evaluate, args) => body(...(args.map((arg) => evaluate(arg) ?? '') as never[]));
}

export function isBlank(value: FormulaValue): boolean {
    return value === null || value === '';
}

export function truth(value: FormulaValue): boolean {
    return value === true;
}

/** Equality of `=` and CASE: a blank text and null are the same, text counts with case. */
export function sameFormulaValue(left: FormulaValue, right: FormulaValue): boolean {
    if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
    return orderKey(left) === orderKey(right);
}

/** Below zero, zero or above as the left is before, at or after the right. */
export function compareFormulaValues(left: FormulaValue, right: FormulaValue): number {
    const [one, other] = [orderKey(left), orderKey(right)];
    if (typeof one !== typeof other) throw new FormulaError('values of different types are compared');
    return one < other ? -1 : one > other ? 1 : 0;
}

function orderKey(value: FormulaValue): number | string {
    if (value instanceof DateValue) return value.epochDay;
    if (value instanceof DatetimeValue || (typeof value === 'object' && value !== null)) return value.milliseconds;
    return typeof value === 'boolean' ? Number(value) : (value ?? '');
}
