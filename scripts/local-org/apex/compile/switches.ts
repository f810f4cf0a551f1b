/** `switch on`: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_switch.htm */
import type { SwitchStatementContext, WhenControlContext, WhenLiteralContext } from '@apexdevtools/apex-parser';
import { Completion, type Execute, type Frame } from '../../runtime/frame.ts';
import { MAX_INTEGER } from '../../runtime/numbers.ts';
import type { Value } from '../../runtime/values.ts';
import { resolveTypeRef } from '../declare/resolve-type.ts';
import type { Type } from '../types.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import { stringLiteral } from './literals.ts';
import { compileBlock, type Statement } from './statements.ts';

interface Branch {
    matches(frame: Frame, value: Value): boolean;
    readonly body: Statement;
}

export function compileSwitch(context: CompileContext, node: SwitchStatementContext): Statement {
    const subject = compileExpression(context, node.expression());
    checkSubject(context, node, subject.type);
    const branches: Branch[] = [];
    const seen = new Set<string>();
    let otherwise: Statement | undefined;
    for (const control of node.whenControl_list()) {
        if (control.whenValue().ELSE()) {
            otherwise = compileBlock(context, control.block());
        } else {
            branches.push(compileBranch(context, control, subject.type, seen));
        }
    }
    const { run } = subject;
    const completes = !otherwise || otherwise.completes || branches.some(({ body }) => body.completes);
    const execute: Execute = (frame) => {
        const value = run(frame);
        const branch = branches.find((each) => each.matches(frame, value));
        return branch ? branch.body.execute(frame) : (otherwise?.execute(frame) ?? Completion.next);
    };
    return { execute, completes };
}

function checkSubject(context: CompileContext, node: SwitchStatementContext, type: Type): void {
    const { types } = context;
    const allowed = [types.integer, types.long, types.string, types.sobject, types.object];
    const kind = type.definition.kind;
    if (!allowed.includes(type) && kind !== 'enum' && kind !== 'sobject') {
        context.fail(node.expression(), `Illegal switch expression type: ${type.name}`);
    }
}

function compileBranch(context: CompileContext, control: WhenControlContext, subject: Type, seen: Set<string>): Branch {
    const value = control.whenValue();
    const typeRef = value.typeRef();
    if (typeRef) {
        return context.nested(() => {
            const type = resolveTypeRef(context, typeRef);
            const { slot } = context.declare(value.id(), value.id().getText(), type);
            return {
                matches: (frame, candidate) => {
                    const matches = frame.runtime.isInstance(candidate, type);
                    if (matches) {
                        frame.locals[slot] = candidate;
                    }
                    return matches;
                },
                body: compileBlock(context, control.block())
            };
        });
    }
    const constants = value.whenLiteral_list().map((literal) => constantOf(context, literal, subject, seen));
    return {
        matches: (frame, candidate) =>
            constants.some((constant) =>
                constant === null ? candidate === null : frame.runtime.identicalOrEqual(constant, candidate)
            ),
        body: compileBlock(context, control.block())
    };
}

function constantOf(context: CompileContext, node: WhenLiteralContext, subject: Type, seen: Set<string>): Value {
    const inner = node.whenLiteral();
    if (inner) {
        return constantOf(context, inner, subject, seen);
    }
    const text = node.getText();
    const key = node.StringLiteral() ? text : text.toLowerCase();
    if (seen.has(key)) {
        context.fail(node, `Duplicate when value: ${text}`);
    }
    seen.add(key);
    if (node.NULL()) {
        return null;
    }
    if (node.StringLiteral() || node.MultilineStringLiteral()) {
        return stringLiteral(text);
    }
    if (node.LongLiteral()) {
        return BigInt(text.slice(0, -1));
    }
    if (node.IntegerLiteral()) {
        const value = Number(text);
        if (Math.abs(value) > MAX_INTEGER + 1) {
            context.fail(node, `Illegal integer: ${text}`);
        }
        return subject === context.types.long ? BigInt(value) : value;
    }
    return enumConstant(context, node, subject, text);
}

function enumConstant(context: CompileContext, node: WhenLiteralContext, subject: Type, text: string): Value {
    const field =
        subject.definition.kind === 'enum'
            ? subject.definition.fields.get(text.toLowerCase().split('.').at(-1)!)
            : undefined;
    if (!field?.get) {
        return context.fail(node, `Invalid when value: ${text}`);
    }
    return field.get(undefined as never, null);
}
