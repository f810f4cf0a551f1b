/**
 * Queries with aggregate functions or GROUP BY.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_groupby.htm
 */
import { describeField } from '../../schema/field-defaults.ts';
import type { FieldDescription, SObjectDescription } from '../../schema/schema.ts';
import { fieldsByName } from '../../schema/standard/standard-object.ts';
import { isDecimal } from '../../store/columns.ts';
import type { AggregatePlan, CountPlan } from '../plan.ts';
import { SoqlError } from '../problems.ts';
import type { FieldItem, OperandSyntax, QuerySyntax } from '../syntax/syntax.ts';
import { condition, whereRules, type ConditionRules } from './conditions.ts';
import { expressionOf, type TypedExpression } from './expression.ts';
import { groupedStatement, type GroupedItem } from './grouped-statement.ts';
import { orderTerm } from './order.ts';
import type { Scope } from './scope.ts';
import { decodeField, type Decode } from './shape.ts';
import type { Sql } from './sql.ts';
import { visible } from './visible-rows.ts';

/** `SELECT COUNT() FROM …`: the number of rows. */
export function compileCount(scope: Scope, query: QuerySyntax): CountPlan {
    if (query.order.length > 0) {
        throw new SoqlError('ORDER BY is not allowed with COUNT()', query.place);
    }
    const where = whereOf(scope, query);
    return { kind: 'count', object: scope.object, sql: ['SELECT 1 FROM ', scope.rows.from(), ' WHERE ', ...where] };
}

export function compileAggregates(scope: Scope, query: QuerySyntax): AggregatePlan {
    const groups = (query.group?.operands ?? []).map((operand) => groupExpression(scope, operand));
    if (groups.length === 0 && query.limit) {
        throw new SoqlError(
            'Non-grouped query that uses overall aggregate functions cannot also use LIMIT',
            query.place
        );
    }
    const names = new ResultNames();
    const items = query.select.map((item) => {
        if (item.kind === 'field') return selectedItem(scope, item, groups, names);
        throw new SoqlError('Sub-selects, TYPEOF and FIELDS() are not allowed in a grouped query', query.place);
    });
    const where = whereOf(scope, query);
    const rules = groupRules(scope, groups);
    const having = query.group?.having && condition(scope, query.group.having, rules);
    const order = query.order.map((each) => ({ term: orderTerm(rules.operand(each.operand), each) }));
    const source: Sql = [' FROM ', scope.rows.from(), ' WHERE ', ...where];
    const mode = query.group?.mode ?? 'plain';
    const sql = groupedStatement({ items, groups, mode, source, having, order: order.map(({ term }) => term) });
    const onlyCounts = items.every(({ expression }) => !expression?.isAggregate || expression.key.startsWith('COUNT('));
    const { object } = scope;
    return { ...resultOf(scope, items), kind: 'aggregates', object, sql, rowsColumn: items.length, onlyCounts };
}

function whereOf(scope: Scope, query: QuerySyntax): Sql {
    const rows = visible(scope.rows, query.allRows);
    return query.where ? [...rows, ' AND ', ...condition(scope, query.where, whereRules(scope, true))] : rows;
}

function groupExpression(scope: Scope, operand: OperandSyntax): TypedExpression {
    const expression = expressionOf(scope, operand);
    const field = expression.found?.field;
    // Functions make groups of dates that cannot be grouped themselves.
    if (operand.kind === 'name' && field && !field.groupable) {
        throw new SoqlError(`field '${field.name}' can not be grouped in a query call`, expression.place);
    }
    return expression;
}

/** HAVING and ORDER BY may name what is grouped or aggregated. */
function groupRules(scope: Scope, groups: readonly TypedExpression[]): ConditionRules {
    return {
        semiJoins: false,
        operand(operand) {
            const expression = expressionOf(scope, operand);
            if (expression.isAggregate || groups.some(({ key }) => key === expression.key)) return expression;
            throw new SoqlError(`Ordered field must be grouped or aggregated: ${expression.label}`, expression.place);
        }
    };
}

function selectedItem(
    scope: Scope,
    { operand, alias }: FieldItem,
    groups: readonly TypedExpression[],
    names: ResultNames
): GroupedItem {
    if (operand.kind === 'function' && operand.name === 'GROUPING' && operand.argument) {
        const { key } = expressionOf(scope, operand.argument);
        return { name: names.next(alias), groupingOf: key };
    }
    const expression = expressionOf(scope, operand);
    if (!expression.isAggregate && !groups.some(({ key }) => key === expression.key)) {
        throw new SoqlError(`Field must be grouped or aggregated: ${expression.label}`, expression.place);
    }
    const name = operand.kind === 'name' ? (alias ?? expression.label) : names.next(alias);
    return { name, expression };
}

/** "expri, where i denotes the order of the aggregate fields with no explicit aliases". */
class ResultNames {
    #unnamed = 0;

    next(alias: string | undefined): string {
        if (alias !== undefined) return alias;
        this.#unnamed += 1;
        return `expr${this.#unnamed - 1}`;
    }
}

function resultOf(scope: Scope, items: readonly GroupedItem[]): Pick<AggregatePlan, 'result' | 'columns'> {
    const fields = items.map(resultField);
    const base = scope.schema.object('AggregateResult')!;
    const result: SObjectDescription = { ...base, fields: fieldsByName(fields) };
    const columns = fields.map((field) => ({ key: field.name.toLowerCase(), decode: decodeResult(field) }));
    return { result, columns };
}

function resultField({ name, expression }: GroupedItem): FieldDescription {
    if (!expression) return describeField(name, 'integer');
    return describeField(name, expression.type, { scale: expression.scale });
}

/** Sums of binary fractions are put right at the fifteenth digit, the last one that they keep. */
function decodeResult(field: FieldDescription): Decode {
    const decode = decodeField(field);
    if (!isDecimal(field)) return decode;
    return (runtime, [value]) => decode(runtime, [typeof value === 'number' ? Number(value.toPrecision(15)) : value]);
}
