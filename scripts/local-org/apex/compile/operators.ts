/**
 * Operators without assignment.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_expressions_operators_understanding.htm
 */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import { Big } from 'bigdecimal.js';
import { toDecimal } from '../../runtime/decimals.ts';
import type { Run } from '../../runtime/frame.ts';
import { DatetimeValue, DateValue, DoubleValue, IdValue, TimeValue, type Value } from '../../runtime/values.ts';
import type { Type } from '../types.ts';
import { assignTo, converted } from './convert.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';
import {
    bitCalculator,
    calculator,
    isNumber,
    promoted,
    toDouble,
    type BitOperator,
    type Calculate,
    type NumberOperator
} from './numeric.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The function behind `left operator right` and the type of its result; undefined when the operator does not fit the types. */
export function arithmetic(
    { types }: CompileContext,
    operator: NumberOperator,
    left: Type,
    right: Type
): { type: Type; calculate: Calculate; allowNull: boolean } | undefined {
    if (
        operator === '+' &&
        (left === types.string || right === types.string) &&
        left !== types.void &&
        right !== types.void
    ) {
        return {
            type: types.string,
            allowNull: true,
            calculate: (runtime, a, b) => runtime.stringify(a) + runtime.stringify(b)
        };
    }
    if (isNumber(types, left) && isNumber(types, right)) {
        const type = promoted(types, left, right);
        return { type, allowNull: false, calculate: calculator(types, type, operator) };
    }
    const temporal = temporalArithmetic(types, operator, left, right);
    return temporal ? { ...temporal, allowNull: false } : undefined;
}

/** Dates plus days, Datetimes plus days or fractions of them, Times plus milliseconds. */
function temporalArithmetic(
    types: CompileContext['types'],
    operator: NumberOperator,
    left: Type,
    right: Type
): { type: Type; calculate: Calculate } | undefined {
    if ((operator !== '+' && operator !== '-') || !isNumber(types, right)) {
        return undefined;
    }
    const sign = operator === '+' ? 1 : -1;
    if (left === types.date && (right === types.integer || right === types.long)) {
        return { type: left, calculate: (_, a, b) => new DateValue((a as DateValue).epochDay + sign * Number(b)) };
    }
    if (left === types.datetime) {
        return {
            type: left,
            calculate: (_, a, b) =>
                new DatetimeValue(
                    (a as DatetimeValue).milliseconds + sign * Math.round(toDouble(b) * MILLISECONDS_PER_DAY)
                )
        };
    }
    if (left === types.time && (right === types.integer || right === types.long)) {
        return {
            type: left,
            calculate: (_, a, b) => {
                const sum = (a as TimeValue).milliseconds + sign * Number(b);
                return new TimeValue(((sum % MILLISECONDS_PER_DAY) + MILLISECONDS_PER_DAY) % MILLISECONDS_PER_DAY);
            }
        };
    }
    return undefined;
}

export function compileArithmetic(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: NumberOperator,
    left: Expression,
    right: Expression
): Expression {
    const found = arithmetic(context, operator, left.type, right.type);
    if (!found) {
        context.fail(node, arithmeticProblem(context, operator, left.type, right.type));
    }
    const { type, calculate, allowNull } = found;
    return { node, type, run: binary(left.run, right.run, calculate, allowNull) };
}

function arithmeticProblem({ types }: CompileContext, operator: NumberOperator, left: Type, right: Type): string {
    if (left === types.date) {
        return 'Date expressions must use Integer or Long';
    }
    if (left === types.datetime) {
        return 'DateTime expressions must use Integer, Long, Double or Decimal';
    }
    return `Arithmetic expressions must use numeric arguments: ${left.name} ${operator} ${right.name}`;
}

/** Evaluates left, then right; null is refused as a de-reference unless allowed. */
export function binary(left: Run, right: Run, calculate: Calculate, allowNull = false): Run {
    if (allowNull) {
        return (frame) => {
            const a = left(frame);
            return calculate(frame.runtime, a, right(frame));
        };
    }
    return (frame) => {
        const a = left(frame);
        const b = right(frame);
        if (a === null || b === null) {
            throw frame.runtime.nullReference();
        }
        return calculate(frame.runtime, a, b);
    };
}

export function bitwise(
    { types }: CompileContext,
    operator: BitOperator,
    left: Type,
    right: Type
): { type: Type; calculate: Calculate } | undefined {
    const whole = (type: Type): boolean => type === types.integer || type === types.long;
    if (whole(left) && whole(right)) {
        const shift = operator.length > 1;
        const type = shift ? left : promoted(types, left, right);
        return { type, calculate: bitCalculator(types, type, operator) };
    }
    if (left === types.boolean && right === types.boolean && operator.length === 1) {
        const logic: Record<string, Calculate> = {
            '&': (_, a, b) => (a as boolean) && b,
            '|': (_, a, b) => a || b,
            '^': (_, a, b) => a !== b
        };
        return { type: types.boolean, calculate: logic[operator] };
    }
    return undefined;
}

export function compileBitwise(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: BitOperator,
    left: Expression,
    right: Expression
): Expression {
    const found = bitwise(context, operator, left.type, right.type);
    if (!found) {
        const kind =
            operator.length > 1
                ? 'Shift expressions must use Integer or Long'
                : 'Bitwise expressions must use Integer, Long or Boolean';
        context.fail(node, `${kind}: ${left.type.name} ${operator} ${right.type.name}`);
    }
    return { node, type: found.type, run: binary(left.run, right.run, found.calculate) };
}

/** `&&` and `||`: the right side is evaluated only when it decides; null is a de-reference. */
export function compileLogic(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: '&&' | '||',
    left: Expression,
    right: Expression
): Expression {
    const { types } = context;
    const a = condition(context, left);
    const b = condition(context, right);
    const run: Run = operator === '&&' ? (frame) => a(frame) && b(frame) : (frame) => a(frame) || b(frame);
    return { node, type: types.boolean, run };
}

/** A Boolean that must not be null: operands of logic, conditions of if and loops. */
export function condition(context: CompileContext, expression: Expression): (frame: Parameters<Run>[0]) => boolean {
    const { types } = context;
    if (expression.type !== types.boolean) {
        context.fail(expression.node, `Condition expression must be of type Boolean: ${expression.type.name}`);
    }
    const { run } = expression;
    return (frame) => {
        const value = run(frame);
        if (value === null) {
            throw frame.runtime.nullReference();
        }
        return value as boolean;
    };
}

export function compileComparison(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: '<' | '>' | '<=' | '>=',
    left: Expression,
    right: Expression
): Expression {
    const compare = comparer(context, node, left.type, right.type);
    const test: Record<typeof operator, (order: number) => boolean> = {
        '<': (order) => order < 0,
        '>': (order) => order > 0,
        '<=': (order) => order <= 0,
        '>=': (order) => order >= 0
    };
    const holds = test[operator];
    const [a, b] = [left.run, right.run];
    return {
        node,
        type: context.types.boolean,
        run: (frame) => {
            const x = a(frame);
            const y = b(frame);
            // "If x or y is null the expression evaluates to false", says the page on operators.
            return x === null || y === null ? false : holds(compare(x, y));
        }
    };
}

function comparer(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Type,
    right: Type
): (a: Value, b: Value) => number {
    const { types } = context;
    if (isNumber(types, left) && isNumber(types, right)) {
        const type = promoted(types, left, right);
        if (type === types.decimal) {
            return (a, b) => toDecimal(a).compareTo(toDecimal(b));
        }
        return (a, b) => Number(primitive(a) > primitive(b)) - Number(primitive(a) < primitive(b));
    }
    const text = (type: Type): boolean => type === types.string || type === types.id;
    if (text(left) && text(right)) {
        return (a, b) => compareText(textOf(a), textOf(b));
    }
    const instant = (type: Type): boolean => type === types.date || type === types.datetime;
    if ((instant(left) && instant(right)) || (left === types.time && right === types.time)) {
        return (a, b) => momentOf(a) - momentOf(b);
    }
    if (left === types.null || right === types.null) {
        return () => 0;
    }
    return context.fail(node, `Comparison arguments must be compatible types: ${left.name}, ${right.name}`);
}

function primitive(value: Value): number | bigint {
    return value instanceof DoubleValue ? value.value : (value as number | bigint);
}

function textOf(value: Value): string {
    return value instanceof IdValue ? value.value : (value as string);
}

function compareText(left: string, right: string): number {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
}

function momentOf(value: Value): number {
    return value instanceof DateValue
        ? value.epochDay * MILLISECONDS_PER_DAY
        : (value as DatetimeValue | TimeValue).milliseconds;
}

/** `==`, `!=`, `<>` by value, `===`, `!==` by identity. */
export function compileEquality(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: string,
    left: Expression,
    right: Expression
): Expression {
    const { types } = context;
    const exact = operator === '===' || operator === '!==';
    if (!comparable(context, left.type, right.type)) {
        context.fail(node, `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`);
    }
    const negate = operator.startsWith('!') || operator === '<>';
    const [a, b] = unifyNumbers(context, left, right);
    const run: Run = exact
        ? (frame) => {
              const value = a(frame);
              return frame.runtime.identical(value, b(frame)) !== negate;
          }
        : (frame) => {
              const value = a(frame);
              return frame.runtime.equals(value, b(frame)) !== negate;
          };
    return { node, type: types.boolean, run };
}

function unifyNumbers(context: CompileContext, left: Expression, right: Expression): [Run, Run] {
    const { types } = context;
    if (!isNumber(types, left.type) || !isNumber(types, right.type)) {
        const single = (one: Expression, other: Expression): Run =>
            one.singleRow && other.type.definition.kind === 'sobject' ? one.singleRow : one.run;
        return [single(left, right), single(right, left)];
    }
    const type = promoted(types, left.type, right.type);
    return [converted(context, left.run, left.type, type), converted(context, right.run, right.type, type)];
}

function comparable(context: CompileContext, left: Type, right: Type): boolean {
    const { types } = context;
    if (left === types.void || right === types.void) {
        return false;
    }
    const number = isNumber(types, left) && isNumber(types, right);
    const open = [left, right].some((type) => type.definition.kind === 'interface');
    const sobjects = left.definition.kind === 'sobject' && right.definition.kind === 'sobject';
    const query =
        [left, right].some((type) => types.isList(type) && type.args[0].definition.kind === 'sobject') &&
        [left, right].some((type) => type.definition.kind === 'sobject');
    return number || open || sobjects || query || types.isAssignable(left, right) || types.isAssignable(right, left);
}

/** `-x`, `+x`, `!x`, `~x`. */
export function compileUnary(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: string,
    operand: Expression
): Expression {
    const { types } = context;
    if (operator === '!') {
        const test = condition(context, operand);
        return { node, type: types.boolean, run: (frame) => !test(frame) };
    }
    if (operator === '~') {
        const found = bitwise(context, '^', operand.type, types.integer);
        if (!found) {
            context.fail(node, `Bitwise expressions must use Integer or Long: ~${operand.type.name}`);
        }
        return { node, type: operand.type, run: binary(operand.run, () => -1, found.calculate) };
    }
    if (!isNumber(types, operand.type)) {
        context.fail(node, `Arithmetic expressions must use numeric arguments: ${operator}${operand.type.name}`);
    }
    const zero = zeroOf(context, operand.type);
    const calculate = calculator(types, operand.type, operator === '-' ? '-' : '+');
    const run = binary(() => zero, operand.run, calculate);
    return { node, type: operand.type, run, ...(operand.isLiteral ? { isLiteral: true } : {}) };
}

function zeroOf({ types }: CompileContext, type: Type): Value {
    return type === types.integer ? 0 : type === types.long ? 0n : type === types.double ? new DoubleValue(-0) : Big(0);
}

/** `condition ? a : b`: the type is the one that takes both. */
export function compileConditional(
    context: CompileContext,
    node: ApexParserRuleContext,
    test: Expression,
    left: Expression,
    right: Expression
): Expression {
    const decide = condition(context, test);
    const type = commonType(context, node, left.type, right.type);
    const a = assignTo(context, left, type);
    const b = assignTo(context, right, type);
    return { node, type, run: (frame) => (decide(frame) ? a(frame) : b(frame)) };
}

/** `a ?? b`: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_NullCoalescingOperator.htm */
export function compileCoalesce(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Expression,
    right: Expression
): Expression {
    const type = commonType(context, node, left.type, right.type);
    const first =
        left.singleRow && right.type.definition.kind === 'sobject' ? left.singleRow : assignTo(context, left, type);
    const b = assignTo(context, right, type);
    return { node, type, run: (frame) => first(frame) ?? b(frame) };
}

function commonType(context: CompileContext, node: ApexParserRuleContext, left: Type, right: Type): Type {
    const { types } = context;
    if (isNumber(types, left) && isNumber(types, right)) {
        return promoted(types, left, right);
    }
    if (types.isAssignable(right, left) && left !== types.null) {
        return left;
    }
    if (types.isAssignable(left, right)) {
        return right;
    }
    const shared = commonAncestor(types, left, right);
    return shared ?? context.fail(node, `Incompatible types in ternary operator: ${left.name}, ${right.name}`);
}

function commonAncestor(types: CompileContext['types'], left: Type, right: Type): Type | undefined {
    for (const each of types.supertypes(left)) {
        if (types.isAssignable(right, each)) {
            return each;
        }
        const further = commonAncestor(types, each, right);
        if (further) {
            return further;
        }
    }
    return left === types.void || right === types.void ? undefined : types.object;
}
