/** Statements. Each gives its closure and whether the statement after it can be reached. */
import type {
    ApexParserRuleContext,
    BlockContext,
    LocalVariableDeclarationContext,
    ModifierContext,
    StatementContext
} from '@apexdevtools/apex-parser';
import { Completion, type Execute } from '../../runtime/frame.ts';
import { resolveTypeRef } from '../declare/resolve-type.ts';
import { readModifiers } from '../declare/modifiers.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import { assignTo } from './convert.ts';
import { compileDml, compileRunAs } from './dml.ts';
import { compileDoWhile, compileFor, compileWhile } from './loops.ts';
import { condition } from './operators.ts';
import { compileSwitch } from './switches.ts';
import { compileThrow, compileTry } from './tries.ts';

export interface Statement {
    readonly execute: Execute;
    /** False when control never comes out at the end: after return, throw, break, continue, endless loops. */
    readonly completes: boolean;
}

/** A statement that does nothing: in place of one that does not compile. */
export const EMPTY: Statement = { execute: () => Completion.next, completes: true };

export function compileBlock(context: CompileContext, node: BlockContext): Statement {
    return context.nested(() => compileStatements(context, node.statement_list()));
}

export function compileStatements(context: CompileContext, nodes: readonly StatementContext[]): Statement {
    return compileSequence(context, nodes, compileStatement);
}

/** Statements one after the other; each that does not compile is reported and left out. */
export function compileSequence<Node extends ApexParserRuleContext>(
    context: CompileContext,
    nodes: readonly Node[],
    compile: (context: CompileContext, node: Node) => Statement
): Statement {
    const statements: Execute[] = [];
    let completes = true;
    for (const node of nodes) {
        if (!completes) {
            context.unit.report(node, 'Unreachable statement');
            break;
        }
        const statement = context.unit.attempt(() => compile(context, node)) ?? EMPTY;
        statements.push(statement.execute);
        completes = statement.completes;
    }
    return { execute: sequence(statements), completes };
}

function sequence(statements: readonly Execute[]): Execute {
    if (statements.length === 1) {
        return statements[0];
    }
    return (frame) => {
        for (const statement of statements) {
            const completion = statement(frame);
            if (completion !== Completion.next) {
                return completion;
            }
        }
        return Completion.next;
    };
}

/** Adds what every statement does: notes the line for coverage and stack traces, and counts CPU time now and then. */
export function compileStatement(context: CompileContext, node: StatementContext): Statement {
    const statement = dispatch(context, node);
    if (node.block()) {
        return statement;
    }
    return { completes: statement.completes, execute: atLine(context, node, statement.execute) };
}

export function atLine(context: CompileContext, node: ApexParserRuleContext, execute: Execute): Execute {
    const { line, column } = context.place(node);
    const { unit } = context;
    unit.executableLines.add(line);
    return (frame) => {
        frame.line = line;
        frame.column = column;
        unit.hits[line] = true;
        frame.runtime.tick();
        return execute(frame);
    };
}

function dispatch(context: CompileContext, node: StatementContext): Statement {
    const block = node.block();
    if (block) {
        return compileBlock(context, block);
    }
    return (
        compileControl(context, node) ??
        compileJump(context, node) ??
        compileDml(context, node) ??
        compilePlain(context, node)
    );
}

function compileControl(context: CompileContext, node: StatementContext): Statement | undefined {
    const ifNode = node.ifStatement();
    const forNode = node.forStatement();
    const whileNode = node.whileStatement();
    const doNode = node.doWhileStatement();
    const tryNode = node.tryStatement();
    const switchNode = node.switchStatement();
    const runAs = node.runAsStatement();
    if (ifNode) {
        const test = condition(context, compileExpression(context, ifNode.parExpression().expression()));
        const [thenNode, elseNode] = ifNode.statement_list();
        const then = context.nested(() => compileStatement(context, thenNode));
        const otherwise = elseNode ? context.nested(() => compileStatement(context, elseNode)) : EMPTY;
        return {
            completes: then.completes || otherwise.completes,
            execute: (frame) => (test(frame) ? then.execute(frame) : otherwise.execute(frame))
        };
    }
    return forNode
        ? compileFor(context, forNode)
        : whileNode
          ? compileWhile(context, whileNode)
          : doNode
            ? compileDoWhile(context, doNode)
            : tryNode
              ? compileTry(context, tryNode)
              : switchNode
                ? compileSwitch(context, switchNode)
                : runAs
                  ? compileRunAs(context, runAs)
                  : undefined;
}

function compileJump(context: CompileContext, node: StatementContext): Statement | undefined {
    const returnNode = node.returnStatement();
    const throwNode = node.throwStatement();
    const breakNode = node.breakStatement();
    const continueNode = node.continueStatement();
    if (returnNode) {
        return { completes: false, execute: compileReturn(context, returnNode) };
    }
    if (throwNode) {
        return { completes: false, execute: compileThrow(context, throwNode) };
    }
    if (breakNode || continueNode) {
        if (context.loopDepth === 0) {
            return context.fail(node, `${breakNode ? 'Break' : 'Continue'} statement must be in loop`);
        }
        const completion = breakNode ? Completion.break : Completion.continue;
        return { completes: false, execute: () => completion };
    }
    return undefined;
}

function compileReturn(context: CompileContext, node: ReturnType<StatementContext['returnStatement']>): Execute {
    const { returnType } = context.body;
    const value = node.expression();
    const isVoid = returnType === context.types.void;
    if (!value) {
        return isVoid ? () => Completion.return : context.fail(node, `Missing return value: ${returnType.name}`);
    }
    if (isVoid) {
        return context.fail(node, 'Void method must not return a value');
    }
    const run = assignTo(context, compileExpression(context, value), returnType);
    return (frame) => {
        frame.result = run(frame);
        return Completion.return;
    };
}

function compilePlain(context: CompileContext, node: StatementContext): Statement {
    const declaration = node.localVariableDeclarationStatement();
    if (declaration) {
        return { completes: true, execute: localsOf(context, declaration.localVariableDeclaration()) };
    }
    const expression = node.expressionStatement();
    if (!expression) {
        return context.fail(node, `Unexpected statement: ${node.getText().slice(0, 40)}`);
    }
    const { run } = compileExpression(context, expression.expression());
    return {
        completes: true,
        execute: (frame) => {
            run(frame);
            return Completion.next;
        }
    };
}

export function localsOf(context: CompileContext, node: LocalVariableDeclarationContext): Execute {
    return compileLocals(context, node, node.modifier_list());
}

/** `Integer a = 1, b;` */
export function compileLocals(
    context: CompileContext,
    node: Pick<LocalVariableDeclarationContext, 'typeRef' | 'variableDeclarators'>,
    modifiers: readonly ModifierContext[]
): Execute {
    const type = resolveTypeRef(context, node.typeRef());
    const { isFinal } = readModifiers(modifiers);
    const steps = node
        .variableDeclarators()
        .variableDeclarator_list()
        .map((each): Execute => {
            const initial = each.expression();
            // The initial value does not see the variable itself.
            const run = initial
                ? context.unit.attempt(() => assignTo(context, compileExpression(context, initial), type))
                : undefined;
            const { slot } = context.declare(each.id(), each.id().getText(), type, isFinal);
            return (frame) => {
                frame.locals[slot] = run ? run(frame) : null;
                return Completion.next;
            };
        });
    return sequence(steps);
}
