/** From an expression's parse tree to its type and closure. */
import {
    ArrayExpressionContext,
    Arth1ExpressionContext,
    Arth2ExpressionContext,
    AssignExpressionContext,
    BitAndExpressionContext,
    BitExpressionContext,
    BitNotExpressionContext,
    BitOrExpressionContext,
    CastExpressionContext,
    CmpExpressionContext,
    CoalExpressionContext,
    CondExpressionContext,
    DotExpressionContext,
    EqualityExpressionContext,
    IdPrimaryContext,
    InstanceOfExpressionContext,
    LiteralPrimaryContext,
    LogAndExpressionContext,
    LogOrExpressionContext,
    MethodCallExpressionContext,
    NegExpressionContext,
    NewExpressionContext,
    PostOpExpressionContext,
    PreOpExpressionContext,
    PrimaryExpressionContext,
    SoqlPrimaryContext,
    SoslPrimaryContext,
    SubExpressionContext,
    SuperPrimaryContext,
    ThisPrimaryContext,
    TypeRefPrimaryContext,
    type ExpressionContext,
    type PrimaryContext,
    type TypeRefContext
} from '@apexdevtools/apex-parser';
import { NotSupported } from '../../runtime/runtime.ts';
import type { ListValue } from '../../runtime/values.ts';
import { resolveTypeRef } from '../declare/resolve-type.ts';
import { compileAssignment, compileCompound, compileStep } from './assignments.ts';
import { compileCall, compileDotCall } from './calls.ts';
import type { CompileContext } from './context.ts';
import { assignTo, cast } from './convert.ts';
import { compileCreator } from './creators.ts';
import { continueChain, type Expression } from './expression.ts';
import { compileLiteral } from './literals.ts';
import { requireValue, resolve, selfExpression } from './names.ts';
import {
    compileArithmetic,
    compileBitwise,
    compileCoalesce,
    compileComparison,
    compileConditional,
    compileEquality,
    compileLogic,
    compileUnary
} from './operators.ts';
import type { BitOperator, NumberOperator } from './numeric.ts';
import { compileQuery } from './queries.ts';
import { pathValue } from './type-members.ts';

export function compileExpression(context: CompileContext, node: ExpressionContext): Expression {
    if (node instanceof PrimaryExpressionContext) {
        return compilePrimary(context, node, node.primary());
    }
    if (node instanceof DotExpressionContext) {
        return node.dotMethodCall() ? compileDotCall(context, node) : nameValue(context, node);
    }
    if (node instanceof MethodCallExpressionContext) {
        return compileCall(context, node.methodCall());
    }
    if (node instanceof NewExpressionContext) {
        return { ...compileCreator(context, node.creator()), node };
    }
    if (node instanceof SubExpressionContext) {
        return parenthesised(compileExpression(context, node.expression()));
    }
    return compileOperator(context, node);
}

/** What stands in parentheses is a value and nothing to assign to. */
function parenthesised({ node, type, run, singleRow, chain }: Expression): Expression {
    return { node, type, run, ...(singleRow ? { singleRow } : {}), ...(chain ? { chain } : {}) };
}

/** `a.b` and simple names: values only; `Schema.SObjectType.Contact` is the one path that is a value. */
function nameValue(context: CompileContext, node: ExpressionContext): Expression {
    const resolved = resolve(context, node);
    return resolved.kind === 'path' ? pathValue(context, node, resolved.path) : requireValue(context, node, resolved);
}

function compilePrimary(context: CompileContext, node: PrimaryExpressionContext, primary: PrimaryContext): Expression {
    if (primary instanceof LiteralPrimaryContext) {
        return compileLiteral(context, primary.literal());
    }
    if (primary instanceof IdPrimaryContext) {
        return nameValue(context, node);
    }
    if (primary instanceof ThisPrimaryContext) {
        return selfExpression(context, node);
    }
    if (primary instanceof SuperPrimaryContext) {
        return superExpression(context, node);
    }
    if (primary instanceof TypeRefPrimaryContext) {
        return typeToken(context, node, primary.typeRef());
    }
    if (primary instanceof SoqlPrimaryContext) {
        return compileQuery(context, node, primary.soqlLiteral().query());
    }
    if (primary instanceof SoslPrimaryContext) {
        return context.fail(node, new NotSupported('SOSL').message);
    }
    return context.fail(node, `Unexpected expression: ${node.getText()}`);
}

function superExpression(context: CompileContext, node: ExpressionContext): Expression {
    const parent = context.owner?.superclass;
    if (!parent) {
        return context.fail(node, 'super cannot be referenced: the class does not extend another');
    }
    return { ...selfExpression(context, node), type: parent, isSuper: true };
}

/** `Foo.class` */
function typeToken(context: CompileContext, node: ExpressionContext, typeRef: TypeRefContext): Expression {
    const type = resolveTypeRef(context, typeRef);
    const tokenType = context.types.parse('System.Type');
    if (!tokenType) {
        return context.fail(node, new NotSupported('System.Type').message);
    }
    return { node, type: tokenType, run: (frame) => frame.runtime.typeToken(type) };
}

function compileOperator(context: CompileContext, node: ExpressionContext): Expression {
    const two = (list: ExpressionContext[]): [Expression, Expression] => [
        compileExpression(context, list[0]),
        compileExpression(context, list[1])
    ];
    if (node instanceof Arth1ExpressionContext || node instanceof Arth2ExpressionContext) {
        const operator = operatorText(node) as NumberOperator;
        return compileArithmetic(context, node, operator, ...two(node.expression_list()));
    }
    if (node instanceof CmpExpressionContext) {
        return compileComparison(context, node, operatorText(node) as '<', ...two(node.expression_list()));
    }
    if (node instanceof EqualityExpressionContext) {
        return compileEquality(context, node, operatorText(node), ...two(node.expression_list()));
    }
    if (node instanceof LogAndExpressionContext || node instanceof LogOrExpressionContext) {
        return compileLogic(context, node, operatorText(node) as '&&', ...two(node.expression_list()));
    }
    if (
        node instanceof BitAndExpressionContext ||
        node instanceof BitOrExpressionContext ||
        node instanceof BitNotExpressionContext ||
        node instanceof BitExpressionContext
    ) {
        return compileBitwise(context, node, operatorText(node) as BitOperator, ...two(node.expression_list()));
    }
    if (node instanceof CoalExpressionContext) {
        return compileCoalesce(context, node, ...two(node.expression_list()));
    }
    if (node instanceof CondExpressionContext) {
        const [test, left, right] = node.expression_list().map((each) => compileExpression(context, each));
        return compileConditional(context, node, test, left, right);
    }
    return compileOther(context, node);
}

/** The terminals between the first and the second operand: `>` `=` of `>=` come one by one. */
function operatorText(node: ExpressionContext & { expression_list(): ExpressionContext[] }): string {
    const children = node.children ?? [];
    const from = children.indexOf(node.expression_list()[0]);
    const to = children.indexOf(node.expression_list()[1]);
    return children
        .slice(from + 1, to)
        .map((each) => each.getText())
        .join('');
}

function compileOther(context: CompileContext, node: ExpressionContext): Expression {
    if (node instanceof AssignExpressionContext) {
        const [left, right] = node.expression_list().map((each) => compileExpression(context, each));
        const operator = operatorText(node).slice(0, -1);
        return operator === ''
            ? compileAssignment(context, node, left, right)
            : compileCompound(context, node, operator, left, right);
    }
    if (node instanceof PreOpExpressionContext) {
        return compilePrefix(context, node);
    }
    if (node instanceof PostOpExpressionContext) {
        const operand = compileExpression(context, node.expression());
        return compileStep(context, node, node.INC() ? '++' : '--', operand, false);
    }
    if (node instanceof NegExpressionContext) {
        return compileUnary(context, node, node.BANG() ? '!' : '~', compileExpression(context, node.expression()));
    }
    if (node instanceof CastExpressionContext) {
        const type = resolveTypeRef(context, node.typeRef());
        return { node, type, run: cast(context, compileExpression(context, node.expression()), type) };
    }
    if (node instanceof InstanceOfExpressionContext) {
        return compileInstanceOf(context, node);
    }
    if (node instanceof ArrayExpressionContext) {
        return compileIndex(context, node);
    }
    return context.fail(node, `Unexpected expression: ${node.getText()}`);
}

/** A minus in front of a number belongs to the literal: -2147483648 is an Integer. */
function compilePrefix(context: CompileContext, node: PreOpExpressionContext): Expression {
    const inner = node.expression();
    if (node.INC() || node.DEC()) {
        return compileStep(context, node, node.INC() ? '++' : '--', compileExpression(context, inner), true);
    }
    if (node.SUB() && inner instanceof PrimaryExpressionContext && inner.primary() instanceof LiteralPrimaryContext) {
        const literal = (inner.primary() as LiteralPrimaryContext).literal();
        if (literal.IntegerLiteral() || literal.LongLiteral() || literal.NumberLiteral()) {
            return { ...compileLiteral(context, literal, true), node };
        }
    }
    return compileUnary(context, node, node.SUB() ? '-' : '+', compileExpression(context, inner));
}

function compileInstanceOf(context: CompileContext, node: InstanceOfExpressionContext): Expression {
    const { run } = compileExpression(context, node.expression());
    const type = resolveTypeRef(context, node.typeRef());
    return { node, type: context.types.boolean, run: (frame) => frame.runtime.isInstance(run(frame), type) };
}

/** `list[index]` */
function compileIndex(context: CompileContext, node: ArrayExpressionContext): Expression {
    const [listNode, indexNode] = node.expression_list() as [ExpressionContext, ExpressionContext];
    const list = compileExpression(context, listNode);
    if (!context.types.isList(list.type)) {
        return context.fail(node, `Expression must be a list type: ${list.type.name}`);
    }
    const type = list.type.args[0];
    const index = assignTo(context, compileExpression(context, indexNode), context.types.integer);
    return {
        ...continueChain(
            list,
            node,
            type,
            (frame, self) => frame.runtime.elementAt(self as ListValue | null, index(frame) as number | null),
            false
        ),
        target: {
            type,
            bind: (frame) => [list.run(frame), index(frame)],
            read: (frame, bound) => frame.runtime.elementAt(...(bound as [ListValue | null, number | null])),
            write: (frame, bound, value) =>
                frame.runtime.setElement(...(bound as [ListValue | null, number | null]), value)
        }
    };
}
