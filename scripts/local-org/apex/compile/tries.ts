/** try, catch, finally and throw. */
import type { CatchClauseContext, StatementContext, TryStatementContext } from '@apexdevtools/apex-parser';
import { Completion, type Execute } from '../../runtime/frame.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import { resolveQualifiedName } from '../declare/resolve-type.ts';
import type { Type } from '../types.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import { compileBlock, type Statement } from './statements.ts';

interface Handler {
    readonly type: Type;
    readonly slot: number;
    readonly body: Statement;
}

export function compileThrow(context: CompileContext, node: ReturnType<StatementContext['throwStatement']>): Execute {
    const expression = compileExpression(context, node.expression());
    const exception = context.types.parse('System.Exception')!;
    if (!context.types.isSubtype(expression.type, exception)) {
        return context.fail(node, `Throw expression must be of type exception: ${expression.type.name}`);
    }
    const { run } = expression;
    return (frame) => {
        const value = run(frame) ?? frame.runtime.refuseNull();
        throw frame.runtime.thrown(value as ObjectValue);
    };
}

export function compileTry(context: CompileContext, node: TryStatementContext): Statement {
    const body = compileBlock(context, node.block());
    const handlers = node.catchClause_list().map((clause) => compileCatch(context, clause));
    const finallyNode = node.finallyBlock();
    const last = finallyNode ? compileBlock(context, finallyNode.block()) : undefined;
    const guarded = handlers.length > 0 ? withHandlers(body.execute, handlers) : body.execute;
    const completes = (body.completes || handlers.some((each) => each.body.completes)) && (last?.completes ?? true);
    return { completes, execute: last ? withFinally(guarded, last.execute) : guarded };
}

function compileCatch(context: CompileContext, clause: CatchClauseContext): Handler {
    return context.nested(() => {
        const nameNode = clause.qualifiedName();
        const type = resolveQualifiedName(context, nameNode, nameNode.getText());
        if (!context.types.isSubtype(type, context.types.parse('System.Exception')!)) {
            return context.fail(nameNode, `Catch type must be an exception: ${type.name}`);
        }
        const { slot } = context.declare(clause.id(), clause.id().getText(), type);
        return { type, slot, body: compileBlock(context, clause.block()) };
    });
}

function withHandlers(body: Execute, handlers: readonly Handler[]): Execute {
    return (frame) => {
        try {
            return body(frame);
        } catch (raw) {
            const error = frame.runtime.asApexThrow(raw);
            if (!frame.runtime.isCatchable(error)) {
                throw error;
            }
            frame.runtime.unwindTo(frame);
            const handler = handlers.find(({ type }) => frame.runtime.isInstance(error.exception, type));
            if (!handler) {
                throw error;
            }
            frame.locals[handler.slot] = error.exception;
            return handler.body.execute(frame);
        }
    };
}

/** A finally block that ends abruptly itself wins; otherwise what the body did stands. Uncatchable ends skip it. */
function withFinally(body: Execute, last: Execute): Execute {
    return (frame) => {
        let completion: Completion;
        try {
            completion = body(frame);
        } catch (raw) {
            const error = frame.runtime.asApexThrow(raw);
            if (frame.runtime.isCatchable(error)) {
                frame.runtime.unwindTo(frame);
                const after = last(frame);
                if (after !== Completion.next) {
                    return after;
                }
            }
            throw error;
        }
        const { result } = frame;
        const after = last(frame);
        if (after === Completion.next) {
            frame.result = result;
            return completion;
        }
        return after;
    };
}
