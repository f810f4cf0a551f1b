/** SOQL in brackets. */
import type { ApexParserRuleContext, QueryContext } from '@apexdevtools/apex-parser';
import { ListValue, type Value } from '../../runtime/values.ts';
import type { Run } from '../../runtime/frame.ts';
import type { CompiledQuery } from '../../data/engine.ts';
import { CompileError } from '../problems.ts';
import { marker } from './calls.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';

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

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SOQL_single_row.htm */
function singleRow(rows: Run): Run {
    return (frame): Value => {
        const { items } = rows(frame) as ListValue;
        if (items.length === 1) {
            return items[0]!;
        }
        throw frame.runtime.exception(
            'System.QueryException',
            items.length === 0
                ? 'List has no rows for assignment to SObject'
                : 'List has more than 1 row for assignment to SObject'
        );
    };
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
