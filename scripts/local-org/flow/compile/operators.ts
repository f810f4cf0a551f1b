/**
 * The operators of decisions and entry conditions. Text is compared without case.
 * https://help.salesforce.com/s/articleView?id=platform.flow_ref_operators_condition.htm&type=5
 */
import { BigDecimal } from 'bigdecimal.js';
import type { Type } from '../../apex/types.ts';
import { toDecimal } from '../../runtime/decimals.ts';
import {
    DatetimeValue,
    DateValue,
    DoubleValue,
    IdValue,
    ListValue,
    TimeValue,
    type Value
} from '../../runtime/values.ts';
import type { FlowScope } from './flow-scope.ts';

export type Operator = (left: Value, right: Value) => boolean;

const ordered =
    (holds: (order: number) => boolean): Operator =>
    (left, right) =>
        left !== null && right !== null && holds(order(left, right));

const ofTexts =
    (holds: (left: string, right: string) => boolean): Operator =>
    (left, right) =>
        left !== null && right !== null && holds(key(left) as string, key(right) as string);

const isEmpty: Operator = (left, right) => isNothing(left) === (right === true);

const contains: Operator = (left, right) =>
    left instanceof ListValue
        ? left.items.some((item) => isEqual(item, right))
        : left !== null && right !== null && String(key(left)).includes(String(key(right)));

export const operators: Readonly<Record<string, Operator>> = {
    EqualTo: (left, right) => isEqual(left, right),
    NotEqualTo: (left, right) => !isEqual(left, right),
    GreaterThan: ordered((result) => result > 0),
    GreaterThanOrEqualTo: ordered((result) => result >= 0),
    LessThan: ordered((result) => result < 0),
    LessThanOrEqualTo: ordered((result) => result <= 0),
    StartsWith: ofTexts((left, right) => left.startsWith(right)),
    EndsWith: ofTexts((left, right) => left.endsWith(right)),
    Contains: contains,
    IsNull: (left, right) => (left === null) === (right === true),
    IsBlank: (left, right) => (left === null || String(key(left)).trim() === '') === (right === true),
    IsEmpty: isEmpty,
    In: (left, right) => right instanceof ListValue && contains(right, left),
    NotIn: (left, right) => right instanceof ListValue && !contains(right, left)
};

/** Operators that ask about the left side; the right side is true or false. */
export const asking: readonly string[] = ['IsNull', 'IsBlank', 'IsEmpty', 'IsChanged'];

const textual: readonly string[] = ['StartsWith', 'EndsWith', 'IsBlank'];

/** Whether values of these types can be compared so; null fits everything. */
export function fits(scope: FlowScope, operator: string, left: Type, right: Type): boolean {
    const { types } = scope;
    if (asking.includes(operator) && right !== types.boolean) return false;
    if (operator === 'IsEmpty') return types.isList(left);
    if (textual.includes(operator) && !isText(scope, left)) return false;
    if (asking.includes(operator)) return true;
    if (operator === 'In' || operator === 'NotIn') return types.isList(right) && comparable(scope, left, right.args[0]);
    if (operator === 'Contains' && types.isList(left)) return comparable(scope, left.args[0], right);
    if (operator === 'Contains' && !isText(scope, left)) return false;
    return comparable(scope, left, right);
}

function isText({ types }: FlowScope, type: Type): boolean {
    return type === types.string || type === types.id;
}

function comparable(scope: FlowScope, left: Type, right: Type): boolean {
    const { types } = scope;
    if (left === types.null || right === types.null) return true;
    const numbers: readonly Type[] = [types.integer, types.long, types.double, types.decimal];
    const scalars: readonly Type[] = [types.boolean, types.date, types.datetime, types.time];
    return (
        (isText(scope, left) && isText(scope, right)) ||
        (numbers.includes(left) && numbers.includes(right)) ||
        (left === right && scalars.includes(left))
    );
}

function isNothing(value: Value): boolean {
    return value === null || (value instanceof ListValue && value.items.length === 0);
}

export function isEqual(left: Value, right: Value): boolean {
    if (left === null || right === null) return left === right;
    const [one, other] = [key(left), key(right)];
    return one instanceof BigDecimal && other instanceof BigDecimal ? one.compareTo(other) === 0 : one === other;
}

function order(left: Value, right: Value): number {
    const [one, other] = [key(left), key(right)];
    if (one instanceof BigDecimal && other instanceof BigDecimal) return one.compareTo(other);
    return one! < other! ? -1 : one === other ? 0 : 1;
}

type Key = null | string | number | BigDecimal;

/** What values of one kind are compared by. Ids have capital and small letters that matter. */
function key(value: Value): Key {
    if (value === null) return null;
    if (typeof value === 'string') return value.toLowerCase();
    if (typeof value === 'boolean') return Number(value);
    if (value instanceof IdValue) return value.value.toLowerCase();
    if (value instanceof DateValue) return value.epochDay;
    if (value instanceof DatetimeValue || value instanceof TimeValue) return value.milliseconds;
    if (typeof value === 'number' || typeof value === 'bigint') return toDecimal(value);
    if (value instanceof DoubleValue || value instanceof BigDecimal) return toDecimal(value);
    throw new Error('Values of this type are not compared.');
}
