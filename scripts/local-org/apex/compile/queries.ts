/** SOQL in brackets. */
import type { ApexParserRuleContext, QueryContext } from '@apexdevtools/apex-parser';
import { ListValue } from '../../runtime/values.ts';
import type { Run } from '../../runtime/frame.ts';
import type { CompiledQuery } from '../../data/engine.ts';
import { CompileError } from '../problems.ts';
import { marker } from './calls.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';
import { singleRow } from './single-row.ts';

export function compileQuery(context: CompileContext, node: ApexParserRuleContext, query: QueryContext): Expression {
    const { types, program, unit } = context;
    const compiled = program.compileQuery(query, unit.source.file);
    reportProblems(context, compiled);
    const mark = marker(context, node);
    const binds = compiled.binds.map((bind) => compileExpression(context, bind.expression()).run);
    const mode = compiled.mode ?? program.defaultMode(unit);
    const rows: Run = (frame) => {
        const values = binds.map((bind) => bind(frame));
        mark(frame);
        const result = frame.runtime.org.data.runQuery(frame.runtime, compiled, values, mode);
        return typeof result === 'number' ? result : new ListValue(listType, result);
    };
    if (compiled.resultKind === 'count') {
        return { node, type: types.integer, run: rows };
    }
    const element =
        compiled.resultKind === 'aggregates'
            ? (types.parse('System.AggregateResult') ?? types.sobject)
            : (types.sobjectType(compiled.objectName) ?? types.sobject);
    const listType = types.list(element);
    return { node, type: listType, run: rows, singleRow: singleRow(rows) };
}

function reportProblems({ unit }: CompileContext, { problems }: CompiledQuery): void {
    const [first] = problems;
    for (const { line, column, message } of problems) {
        unit.problems.push({ file: unit.source.file, line, column, message });
    }
    if (first) {
        throw new CompileError(undefined, first.message);
    }
}
