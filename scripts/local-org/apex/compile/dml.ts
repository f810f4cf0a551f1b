/** DML statements and System.runAs. */
import type {
    ApexParserRuleContext,
    ExpressionContext,
    RunAsStatementContext,
    StatementContext
} from '@apexdevtools/apex-parser';
import type { DmlOperation } from '../../data/engine.ts';
import { Completion, type Execute, type Frame } from '../../runtime/frame.ts';
import type { AccessMode } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';
import { compileBlock, type Statement } from './statements.ts';

interface DmlNode extends ApexParserRuleContext {
    expression(): ExpressionContext;
    accessLevel(): ReturnType<ReturnType<StatementContext['insertStatement']>['accessLevel']>;
}

export function compileDml(context: CompileContext, node: StatementContext): Statement | undefined {
    const statements: [DmlOperation, DmlNode | null][] = [
        ['insert', node.insertStatement()],
        ['update', node.updateStatement()],
        ['delete', node.deleteStatement()],
        ['undelete', node.undeleteStatement()],
        ['upsert', node.upsertStatement()]
    ];
    const found = statements.find(([, each]) => each);
    if (found) {
        return {
            completes: true,
            execute: dmlStatement(context, found[0], found[1]!, node.upsertStatement()?.qualifiedName()?.getText())
        };
    }
    const merge = node.mergeStatement();
    return merge ? { completes: true, execute: mergeStatement(context, merge) } : undefined;
}

function modeOf(context: CompileContext, node: Pick<DmlNode, 'accessLevel'>): AccessMode {
    const level = node.accessLevel();
    return level ? (level.SYSTEM() ? 'system' : 'user') : context.program.defaultMode(context.unit);
}

function dmlStatement(
    context: CompileContext,
    operation: DmlOperation,
    node: DmlNode,
    externalId: string | undefined
): Execute {
    const expression = compileExpression(context, node.expression());
    checkRecords(context, expression);
    const mode = modeOf(context, node);
    const run = expression.run;
    const field = externalId?.split('.').at(-1);
    return (frame) => {
        const value = run(frame) ?? frame.runtime.refuseNull();
        frame.runtime.dml(operation, value, { mode, allOrNothing: true, ...(field ? { externalIdField: field } : {}) });
        return Completion.next;
    };
}

function mergeStatement(context: CompileContext, node: ReturnType<StatementContext['mergeStatement']>): Execute {
    const [master, others] = node.expression_list().map((each) => compileExpression(context, each)) as [
        Expression,
        Expression
    ];
    const level = node.accessLevel();
    const mode = level ? (level.SYSTEM() ? 'system' : 'user') : context.program.defaultMode(context.unit);
    return (frame) => {
        const first = master.run(frame) ?? frame.runtime.refuseNull();
        const rest = others.run(frame) ?? frame.runtime.refuseNull();
        frame.runtime.merge(first, rest, mode);
        return Completion.next;
    };
}

function checkRecords(context: CompileContext, { node, type }: Expression): void {
    const { types } = context;
    const element = types.isList(type) ? type.args[0] : type;
    if (element.definition.kind !== 'sobject') {
        context.fail(node, `DML requires SObject or SObject list type: ${type.name}`);
    }
}

/** `System.runAs(user) { … }`: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_runas.htm */
export function compileRunAs(context: CompileContext, node: RunAsStatementContext): Statement {
    const args = (node.expressionList()?.expression_list() ?? []).map((each) => compileExpression(context, each));
    if (args.length !== 1) {
        return context.fail(node, 'System.runAs takes one user');
    }
    const { run } = args[0];
    const body = compileBlock(context, node.block());
    return {
        completes: body.completes,
        execute: (frame: Frame) => {
            const user: Value = run(frame) ?? frame.runtime.refuseNull();
            return frame.runtime.runAs(user, () => body.execute(frame));
        }
    };
}
