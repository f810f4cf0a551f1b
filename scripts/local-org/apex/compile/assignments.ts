/** `=`, `+=` and its kin, `++`, `--`. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import { CompileError } from '../problems.ts';
import { assignTo } from './convert.ts';
import type { CompileContext } from './context.ts';
import type { Expression, Target } from './expression.ts';
import { checkWritable } from './fields.ts';
import { isNumber, type BitOperator, type Calculate, type NumberOperator } from './numeric.ts';
import { arithmetic, binary, bitwise } from './operators.ts';
import type { Value } from '../../runtime/values.ts';

function targetOf(left: Expression): Target {
    if (!left.target || left.chain) {
        throw new CompileError(left.node, 'Expression cannot be assigned');
    }
    checkWritable(left.node);
    return left.target;
}

export function compileAssignment(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Expression,
    right: Expression
): Expression {
    const target = targetOf(left);
    const value = assignTo(context, right, target.type);
    return {
        node,
        type: target.type,
        run: (frame) => {
            const bound = target.bind(frame);
            const assigned = value(frame);
            target.write(frame, bound, assigned);
            return assigned;
        }
    };
}

/** `left op= right`: the left side is evaluated once and the result is converted to its type. */
export function compileCompound(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: string,
    left: Expression,
    right: Expression
): Expression {
    const target = targetOf(left);
    const found = operatorFor(context, operator, target, right);
    if (!found) {
        return context.fail(node, `Illegal assignment from ${right.type.name} to ${target.type.name} by ${operator}=`);
    }
    const { calculate, allowNull } = found;
    return {
        node,
        type: target.type,
        run: (frame) => {
            const bound = target.bind(frame);
            const value = binary(() => target.read(frame, bound), right.run, calculate, allowNull)(frame);
            target.write(frame, bound, value);
            return value;
        }
    };
}

function operatorFor(
    context: CompileContext,
    operator: string,
    target: Target,
    right: Expression
): { calculate: Calculate; allowNull: boolean } | undefined {
    if ('+-*/'.includes(operator)) {
        const found = arithmetic(context, operator as NumberOperator, target.type, right.type);
        return found ? { calculate: backTo(context, found, target), allowNull: found.allowNull } : undefined;
    }
    const found = bitwise(context, operator as BitOperator, target.type, right.type);
    return found ? { calculate: backTo(context, found, target), allowNull: false } : undefined;
}

function backTo(
    context: CompileContext,
    { type, calculate }: { type: Expression['type']; calculate: Calculate },
    target: Target
): Calculate {
    if (type === target.type) {
        return calculate;
    }
    const { types } = context;
    if (!isNumber(types, type) && !types.isAssignable(type, target.type)) {
        return calculate;
    }
    return (runtime, left, right) => runtime.convert(calculate(runtime, left, right), target.type);
}

/** `++x`, `x++`, `--x`, `x--`. */
export function compileStep(
    context: CompileContext,
    node: ApexParserRuleContext,
    operator: '++' | '--',
    operand: Expression,
    prefix: boolean
): Expression {
    const { types } = context;
    const target = targetOf(operand);
    if (!isNumber(types, target.type)) {
        return context.fail(node, `Arithmetic expressions must use numeric arguments: ${target.type.name}${operator}`);
    }
    const found = arithmetic(context, operator === '++' ? '+' : '-', target.type, types.integer)!;
    return {
        node,
        type: target.type,
        run: (frame): Value => {
            const bound = target.bind(frame);
            const before = target.read(frame, bound);
            if (before === null) {
                return frame.runtime.refuseNull();
            }
            const after = found.calculate(frame.runtime, before, 1);
            target.write(frame, bound, after);
            return prefix ? after : before;
        }
    };
}
