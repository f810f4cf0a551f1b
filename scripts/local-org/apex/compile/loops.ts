/** while, do-while and the three forms of for. */
import type {
    DoWhileStatementContext,
    EnhancedForControlContext,
    ForStatementContext,
    StatementContext,
    WhileStatementContext
} from '@apexdevtools/apex-parser';
import { PrimaryExpressionContext, SoqlPrimaryContext } from '@apexdevtools/apex-parser';
import { Completion, type Execute, type Frame, type Run } from '../../runtime/frame.ts';
import { ListValue, SetValue, type Value } from '../../runtime/values.ts';
import { resolveTypeRef } from '../declare/resolve-type.ts';
import type { Type } from '../types.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import { converted } from './convert.ts';
import type { Expression } from './expression.ts';
import { condition } from './operators.ts';
import { compileBlock, compileStatement, EMPTY, localsOf, type Statement } from './statements.ts';

/** SOQL for loops over lists get the records in batches of this size. */
const QUERY_BATCH = 200;

function compileLoopBody(context: CompileContext, node: StatementContext | null): Execute {
    if (!node) {
        return EMPTY.execute;
    }
    context.loopDepth += 1;
    try {
        return context.nested(() => compileStatement(context, node)).execute;
    } finally {
        context.loopDepth -= 1;
    }
}

const isTrue = (text: string): boolean => text.toLowerCase() === 'true';

/** One turn of a loop: undefined to go on, otherwise how the loop ends. */
function turn(frame: Frame, body: Execute): Completion | undefined {
    frame.runtime.tick();
    const completion = body(frame);
    if (completion === Completion.break) {
        return Completion.next;
    }
    return completion === Completion.return ? completion : undefined;
}

export function compileWhile(context: CompileContext, node: WhileStatementContext): Statement {
    const conditionNode = node.parExpression().expression();
    const test = condition(context, compileExpression(context, conditionNode));
    const body = compileLoopBody(context, node.statement());
    return {
        completes: !isTrue(conditionNode.getText()) || breaks(node.statement()),
        execute: (frame) => {
            while (test(frame)) {
                const end = turn(frame, body);
                if (end !== undefined) {
                    return end;
                }
            }
            return Completion.next;
        }
    };
}

/** Whether a break may leave an endless loop; a break of an inner loop counts too, which only forgoes an error message. */
function breaks(node: StatementContext | null): boolean {
    return node !== null && /\bbreak\b/i.test(node.getText().replace(/;/g, '; '));
}

export function compileDoWhile(context: CompileContext, node: DoWhileStatementContext): Statement {
    context.loopDepth += 1;
    const body = compileBlock(context, node.block());
    context.loopDepth -= 1;
    const test = condition(context, compileExpression(context, node.parExpression().expression()));
    return {
        completes: true,
        execute: (frame) => {
            do {
                const end = turn(frame, body.execute);
                if (end !== undefined) {
                    return end;
                }
            } while (test(frame));
            return Completion.next;
        }
    };
}

export function compileFor(context: CompileContext, node: ForStatementContext): Statement {
    return context.nested(() => {
        const control = node.forControl();
        const each = control.enhancedForControl();
        return each ? compileForEach(context, each, node.statement()) : compileForClassic(context, node);
    });
}

function compileForClassic(context: CompileContext, node: ForStatementContext): Statement {
    const control = node.forControl();
    const init = control.forInit();
    const locals = init?.localVariableDeclaration();
    const start = locals ? localsOf(context, locals) : expressions(context, init?.expressionList());
    const testNode = control.expression();
    const test = testNode ? condition(context, compileExpression(context, testNode)) : () => true;
    const update = expressions(context, control.forUpdate()?.expressionList());
    const body = compileLoopBody(context, node.statement());
    return {
        completes: testNode ? !isTrue(testNode.getText()) || breaks(node.statement()) : breaks(node.statement()),
        execute: (frame) => {
            for (start(frame); test(frame); update(frame)) {
                const end = turn(frame, body);
                if (end !== undefined) {
                    return end;
                }
            }
            return Completion.next;
        }
    };
}

function expressions(
    context: CompileContext,
    list: { expression_list(): Parameters<typeof compileExpression>[1][] } | null | undefined
): Execute {
    const runs = (list?.expression_list() ?? []).map((each) => compileExpression(context, each).run);
    return (frame) => {
        for (const run of runs) {
            run(frame);
        }
        return Completion.next;
    };
}

function compileForEach(
    context: CompileContext,
    node: EnhancedForControlContext,
    bodyNode: StatementContext | null
): Statement {
    const collection = compileExpression(context, node.expression());
    const type = resolveTypeRef(context, node.typeRef());
    const primary = node.expression();
    const isQuery = primary instanceof PrimaryExpressionContext && primary.primary() instanceof SoqlPrimaryContext;
    const batched = isQuery && context.types.isList(type);
    const element = batched ? collection.type : elementType(context, collection);
    if (!context.types.isAssignable(element, type) && !isNarrowing(context, element, type)) {
        return context.fail(node, `Loop variable must be of type ${element.name}`);
    }
    const { slot } = context.declare(node.id(), node.id().getText(), type);
    const convert = converted(context, (frame) => frame.locals[slot]!, element, type);
    const body = compileLoopBody(context, bodyNode);
    return {
        completes: true,
        execute: iterate(collection.run, slot, convert, body, batched ? collection.type : undefined)
    };
}

/** A List<SObject> may be walked with a loop variable of a specific object. */
function isNarrowing({ types }: CompileContext, element: Type, type: Type): boolean {
    return element === types.sobject && type.definition.kind === 'sobject';
}

function elementType(context: CompileContext, collection: Expression): Type {
    const { types } = context;
    const iterable = types.parse('System.Iterable')?.definition;
    const find = (type: Type): Type | undefined => {
        if (types.isList(type) || types.isSet(type) || type.definition === iterable) {
            return type.args[0];
        }
        return types
            .supertypes(type)
            .map(find)
            .find((found) => found !== undefined);
    };
    return (
        find(collection.type) ??
        context.fail(collection.node, `Loop must iterate over a collection: ${collection.type.name}`)
    );
}

function iterate(collection: Run, slot: number, convert: Run, body: Execute, batchType: Type | undefined): Execute {
    return (frame) => {
        const value = collection(frame);
        if (value === null) {
            return frame.runtime.refuseNull();
        }
        const guarded = value instanceof ListValue || value instanceof SetValue ? value : undefined;
        if (guarded) {
            guarded.iterations += 1;
        }
        try {
            return walk(frame, elements(frame, value, batchType), slot, convert, body);
        } finally {
            if (guarded) {
                guarded.iterations -= 1;
            }
        }
    };
}

function walk(frame: Frame, values: Iterable<Value>, slot: number, convert: Run, body: Execute): Completion {
    for (const value of values) {
        frame.locals[slot] = value;
        frame.locals[slot] = convert(frame);
        const end = turn(frame, body);
        if (end !== undefined) {
            return end;
        }
    }
    return Completion.next;
}

function* elements(frame: Frame, value: Value, batchType: Type | undefined): Generator<Value> {
    if (value instanceof ListValue && batchType) {
        for (let start = 0; start < value.items.length; start += QUERY_BATCH) {
            yield new ListValue(batchType, value.items.slice(start, start + QUERY_BATCH));
        }
    } else if (value instanceof ListValue) {
        yield* value.items;
    } else if (value instanceof SetValue) {
        yield* value.entries.values();
    } else {
        const iterator = frame.runtime.invoke(value, 'iterator', []);
        while (frame.runtime.invoke(iterator, 'hasNext', []) === true) {
            yield frame.runtime.invoke(iterator, 'next', []);
        }
    }
}
