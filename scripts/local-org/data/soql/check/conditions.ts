/** WHERE and HAVING as SQL. */
import { refuse, SoqlError } from '../problems.ts';
import type { Comparison, ConditionSyntax, OperandSyntax } from '../syntax/syntax.ts';
import { comparison } from './comparison.ts';
import { expressionOf, type TypedExpression } from './expression.ts';
import { filterValue } from './filter-value.ts';
import type { Scope } from './scope.ts';
import { semiJoin } from './semi-join.ts';
import { joined, type Sql } from './sql.ts';

/** What a condition may hold where it stands. */
export interface ConditionRules {
    /** The expression on the left: a field that can be filtered, or in HAVING what is grouped or aggregated. */
    operand(operand: OperandSyntax): TypedExpression;
    /** Sub-selects after IN: allowed in WHERE of the whole query, not inside another one. */
    readonly semiJoins: boolean;
}

/** A condition that is NULL or 0 where it does not hold. */
export function condition(scope: Scope, syntax: ConditionSyntax, rules: ConditionRules): Sql {
    switch (syntax.kind) {
        case 'and':
            return joined(
                syntax.parts.map((part) => condition(scope, part, rules)),
                'AND'
            );
        case 'or':
            refuseSemiJoins(syntax);
            return joined(
                syntax.parts.map((part) => condition(scope, part, rules)),
                'OR'
            );
        case 'not':
            return ['NOT coalesce(', ...condition(scope, syntax.part, rules), ', 0)'];
        default:
            return compared(scope, syntax, rules);
    }
}

/** WHERE: only fields that can be filtered. */
export function whereRules(scope: Scope, semiJoins: boolean): ConditionRules {
    return {
        semiJoins,
        operand(operand) {
            const expression = expressionOf(scope, operand);
            if (expression.isAggregate)
                throw new SoqlError(`unexpected token: '${expression.label}'`, expression.place);
            const field = expression.found?.field;
            if (field && !field.filterable) {
                throw new SoqlError(`field '${field.name}' can not be filtered in a query call`, expression.place);
            }
            return expression;
        }
    };
}

function compared(scope: Scope, syntax: Comparison, rules: ConditionRules): Sql {
    const left = rules.operand(syntax.left);
    const { operator, value, place } = syntax;
    if (value.kind !== 'subQuery') {
        return comparison(left, operator, filterValue(left, value, operator === 'LIKE', place), place);
    }
    if (!rules.semiJoins) throw new SoqlError('Nesting of semi join sub-selects is not supported', place);
    if (operator !== 'IN' && operator !== 'NOT IN') return refuse(`a sub-select after ${operator}`, place);
    return semiJoin(scope, left, operator, value.query, place);
}

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_comparisonoperators.htm */
function refuseSemiJoins(syntax: ConditionSyntax): void {
    if (syntax.kind === 'comparison') {
        if (syntax.value.kind !== 'subQuery') return;
        throw new SoqlError("Semi join sub-selects are not allowed with the 'OR' operator", syntax.place);
    }
    for (const part of syntax.kind === 'not' ? [syntax.part] : syntax.parts) refuseSemiJoins(part);
}
