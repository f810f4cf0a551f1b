/** Chooses the overload that a call means and converts its arguments. */
import type { ApexParserRuleContext, ExpressionListContext } from '@apexdevtools/apex-parser';
import type { Run } from '../../runtime/frame.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import type { MethodDefinition, Type } from '../types.ts';
import { assignTo } from './convert.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';
import { parameterTypes, type Found } from './lookup.ts';

export function compileArguments(
    context: CompileContext,
    list: ExpressionListContext | null | undefined
): Expression[] {
    return (list?.expression_list() ?? []).map((node) => {
        const expression = compileExpression(context, node);
        if (expression.type === context.types.void) {
            context.fail(node, 'Arguments cannot be of type void');
        }
        return expression;
    });
}

/** How far a parameter type is from an argument's: 0 the same, more the further; undefined when it does not fit. */
function distance(context: CompileContext, from: Type, to: Type): number | undefined {
    const { types } = context;
    if (from === to) {
        return 0;
    }
    if (!types.isAssignable(from, to)) {
        return undefined;
    }
    if (from.definition.kind === 'primitive') {
        const order = [types.integer, types.long, types.double, types.decimal];
        const [start, end] = [order.indexOf(from), order.indexOf(to)];
        if (end >= 0 && start >= 0) {
            return end > start ? end - start : 2;
        }
        return to === types.object ? 20 : 5;
    }
    if (from === types.null) {
        return to === types.object ? 3 : to.definition.kind === 'primitive' ? 2 : 1;
    }
    return to === types.object ? 20 : 1 + inheritanceSteps(context, from, to);
}

function inheritanceSteps(context: CompileContext, from: Type, to: Type): number {
    let level: readonly Type[] = [from];
    for (let steps = 0; level.length > 0; steps += 1) {
        if (level.includes(to)) {
            return steps;
        }
        level = level.flatMap((each) => context.types.supertypes(each));
    }
    return 5;
}

/** The best method for the arguments, or undefined when none fits. */
export function chooseOverload(
    context: CompileContext,
    candidates: readonly Found<MethodDefinition>[],
    args: readonly Type[]
): Found<MethodDefinition> | undefined {
    let best: { found: Found<MethodDefinition>; cost: number } | undefined;
    for (const found of candidates) {
        const wanted = parameterTypes(context.types, found);
        if (wanted.length !== args.length) {
            continue;
        }
        const costs = args.map((arg, index) => distance(context, arg, wanted[index]));
        if (costs.some((cost) => cost === undefined)) {
            continue;
        }
        const cost = (costs as number[]).reduce((sum, each) => sum + each, 0);
        if (!best || cost < best.cost) {
            best = { found, cost };
        }
    }
    return best?.found;
}

function argumentTypes(args: readonly Expression[]): Type[] {
    return args.map((each) => each.type);
}

/** A query with one row may stand for an sObject parameter: overloads are then tried with the row's type. */
function singleRowTypes(args: readonly Expression[]): Type[] {
    return args.map((each) => (each.singleRow ? each.type.args[0] : each.type));
}

export function chooseMethod(
    context: CompileContext,
    node: ApexParserRuleContext,
    candidates: readonly Found<MethodDefinition>[],
    args: readonly Expression[],
    missing: () => string
): Found<MethodDefinition> {
    const found =
        chooseOverload(context, candidates, argumentTypes(args)) ??
        chooseOverload(context, candidates, singleRowTypes(args));
    return found ?? context.fail(node, missing());
}

export function convertArguments(
    context: CompileContext,
    found: Found<MethodDefinition>,
    args: readonly Expression[]
): Run[] {
    const wanted = parameterTypes(context.types, found);
    return args.map((arg, index) => assignTo(context, arg, wanted[index]));
}

/** The message for a call that no method takes: the platform has it and the local org refuses it, or it does not exist. */
export function missingMethod(
    context: CompileContext,
    type: Type | undefined,
    name: string,
    args: readonly Expression[]
): string {
    const refused = type ? refusedReason(context, type, name) : undefined;
    if (type && refused !== undefined) {
        return `${new NotSupported(`${type.name}.${name}`).message} (${refused})`;
    }
    return `Method does not exist or incorrect signature: void ${name}${describeArguments(args)} from the type ${type?.name ?? 'AnonymousBlock'}`;
}

function refusedReason({ types }: CompileContext, type: Type, name: string): string | undefined {
    const own = type.definition.refused?.get(name.toLowerCase());
    return (
        own ??
        types
            .supertypes(type)
            .map((each) => each.definition.refused?.get(name.toLowerCase()))
            .find((each) => each !== undefined)
    );
}

/** `(Integer, String)` */
export function describeArguments(args: readonly Expression[]): string {
    return `(${args.map((each) => each.type.name).join(', ')})`;
}
