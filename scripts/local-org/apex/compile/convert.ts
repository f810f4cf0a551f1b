/** Implicit conversion on assignment, and casts. */
import { DatetimeValue, DateValue, DoubleValue, IdValue, type Value } from '../../runtime/values.ts';
import type { Run } from '../../runtime/frame.ts';
import { isPolymorphicParent } from '../assignability.ts';
import { toDecimal } from '../../runtime/decimals.ts';
import { toDouble } from './numeric.ts';
import { CompileError } from '../problems.ts';
import type { Types } from '../type-registry.ts';
import type { Type } from '../types.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The expression's value as `to`; throws "Illegal assignment" when that is not allowed. */
export function assignTo(context: CompileContext, expression: Expression, to: Type): Run {
    const { types } = context;
    if (expression.singleRow && to.definition.kind === 'sobject') {
        const element = expression.type.args[0];
        if (element === to || to === types.sobject || element === types.sobject) {
            return expression.singleRow;
        }
    }
    if (!types.isAssignable(expression.type, to)) {
        throw new CompileError(expression.node, `Illegal assignment from ${expression.type.name} to ${to.name}`);
    }
    return converted(context, expression.run, expression.type, to);
}

/** Wraps a run so that primitives arrive as the wanted type. The types are known to be assignable. */
export function converted(context: CompileContext, run: Run, from: Type, to: Type): Run {
    const convert = conversion(context, from, to);
    if (!convert) {
        return run;
    }
    return (frame) => {
        const value = run(frame);
        return value === null ? null : convert(value, frame.runtime);
    };
}

type Convert = (value: Value, runtime: Parameters<Run>[0]['runtime']) => Value;

/** A List<SObject> that is read as the list of one object: whether it is one shows at run time. */
function isNarrowedList(types: Types, from: Type, to: Type): boolean {
    return (
        types.isList(from) &&
        types.isList(to) &&
        from.args[0] === types.sobject &&
        to.args[0].definition.kind === 'sobject' &&
        to.args[0] !== types.sobject
    );
}

/** The function that makes one value of another; undefined where the value stays as it is. */
export function conversion({ types }: CompileContext, from: Type, to: Type): Convert | undefined {
    if (isNarrowedList(types, from, to) || (isPolymorphicParent(from) && to !== from && to !== types.sobject)) {
        return (value, runtime) => runtime.cast(value, to);
    }
    if (from === to || from.definition.kind !== 'primitive' || to.definition.kind !== 'primitive') {
        return undefined;
    }
    switch (to) {
        case types.long:
            return (value) => BigInt(value as number);
        case types.double:
            return (value) => new DoubleValue(toDouble(value));
        case types.decimal:
            return (value) => toDecimal(value);
        case types.id:
            return (value, runtime) => runtime.convert(value, types.id);
        case types.string:
            return from === types.id ? (value) => (value as IdValue).value : undefined;
        case types.datetime:
            return (value) => new DatetimeValue((value as DateValue).epochDay * MILLISECONDS_PER_DAY);
        default:
            return undefined;
    }
}

/** `(Type) expression`: checked at run time where the static types allow both. */
export function cast(context: CompileContext, expression: Expression, to: Type): Run {
    const { types } = context;
    const { type: from, run } = expression;
    if (expression.singleRow && to.definition.kind === 'sobject') {
        return expression.singleRow;
    }
    if (types.isAssignable(from, to)) {
        return converted(context, run, from, to);
    }
    if (!castable(context, from, to)) {
        throw new CompileError(
            expression.node,
            `Incompatible types since an instance of ${from.name} is never an instance of ${to.name}`
        );
    }
    const narrowing = from.definition.kind === 'primitive';
    return (frame) => {
        const value = run(frame);
        if (value === null) {
            return null;
        }
        return narrowing ? frame.runtime.convert(value, to) : frame.runtime.cast(value, to);
    };
}

function castable({ types }: CompileContext, from: Type, to: Type): boolean {
    const number = (type: Type): boolean => [types.integer, types.long, types.double, types.decimal].includes(type);
    if (from === types.object || (number(from) && number(to))) {
        return true;
    }
    if (from.definition.kind === 'primitive' || to.definition.kind === 'primitive') {
        return types.isAssignable(to, from);
    }
    const open = [from, to].some((type) => type.definition.kind === 'interface' || type.definition.kind === 'any');
    return open || types.isAssignable(to, from) || types.isSubtype(to, from) || types.isSubtype(from, to);
}
