import type {
    FieldExpressionContext,
    LogicalExpressionContext,
    ValueContext,
    WhereLogicalExpressionContext
} from '@apexdevtools/apex-parser';
import { refuse } from '../problems.ts';
import { placeOf } from './place.ts';
import type { QueryReader } from './read-query.ts';
import { readOperand } from './read-operand.ts';
import type { Comparison, ConditionSyntax, Operator, ValueSyntax } from './syntax.ts';

type Logical = LogicalExpressionContext | WhereLogicalExpressionContext;

export function readCondition(node: Logical, reader: QueryReader): ConditionSyntax {
    const parts = partsOf(node).map((part) => readPart(part, reader));
    if (node.NOT()) return { kind: 'not', part: parts[0] };
    if (parts.length === 1) return parts[0];
    return { kind: node.SOQLOR_list().length > 0 ? 'or' : 'and', parts };
}

type Part = ReturnType<LogicalExpressionContext['conditionalExpression']>;
type WherePart = ReturnType<WhereLogicalExpressionContext['whereConditionalExpression']>;

function partsOf(node: Logical): (Part | WherePart)[] {
    return 'whereConditionalExpression_list' in node
        ? node.whereConditionalExpression_list()
        : node.conditionalExpression_list();
}

function readPart(part: Part | WherePart, reader: QueryReader): ConditionSyntax {
    if ('logicalExpression' in part) {
        const inner = part.logicalExpression();
        return inner ? readCondition(inner, reader) : readComparison(part.fieldExpression(), reader);
    }
    const inner = part.whereLogicalExpression();
    if (inner) return readCondition(inner, reader);
    const comparison = part.whereFieldExpression();
    if (comparison.FORMULA()) refuse('FORMULA() in WHERE', placeOf(comparison));
    return readComparison(comparison.fieldExpression(), reader);
}

function readComparison(comparison: FieldExpressionContext, reader: QueryReader): Comparison {
    const place = placeOf(comparison);
    return {
        kind: 'comparison',
        left: readOperand(comparison),
        operator: readOperator(comparison.comparisonOperator()),
        value: readValue(comparison.value(), reader),
        place
    };
}

function readOperator(node: ReturnType<FieldExpressionContext['comparisonOperator']>): Operator {
    const text = node.getText().toUpperCase();
    if (text === '<>') return '!=';
    if (text === 'NOTIN') return 'NOT IN';
    return text as Operator;
}

function readValue(node: ValueContext, reader: QueryReader): ValueSyntax {
    const text = node.getText();
    if (node.NULL()) return { kind: 'null' };
    if (node.BooleanLiteral()) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
    if (node.signedNumber()) return { kind: 'number', text };
    if (node.StringLiteral()) return { kind: 'string', text: text.slice(1, -1) };
    if (node.MultilineStringLiteral()) return { kind: 'string', text: text.slice(3, -3) };
    if (node.DateLiteral()) return { kind: 'date', text };
    if (node.TimeLiteral()) return { kind: 'time', text };
    if (node.DateTimeLiteral()) return { kind: 'datetime', text };
    if (node.subQuery()) return { kind: 'subQuery', query: reader.subQuery(node.subQuery()) };
    if (node.valueList()) {
        return {
            kind: 'list',
            values: node
                .valueList()
                .value_list()
                .map((value) => readValue(value, reader))
        };
    }
    if (node.boundExpression()) return reader.bind(node.boundExpression());
    if (node.dateFormula()) return readDateFormula(text);
    return { kind: 'currency', text };
}

/** `LAST_N_DAYS:5` */
function readDateFormula(text: string): ValueSyntax {
    const [name, count] = text.toUpperCase().split(':');
    return { kind: 'dateFormula', name, ...(count === undefined ? {} : { count: Number(count) }) };
}
