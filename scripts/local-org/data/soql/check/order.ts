/**
 * ORDER BY.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_orderby.htm
 */
import { fold } from '../../store/columns.ts';
import { SoqlError } from '../problems.ts';
import type { OrderSyntax } from '../syntax/syntax.ts';
import { comparable, expressionOf, type TypedExpression } from './expression.ts';
import type { Scope } from './scope.ts';
import { commaSeparated, constant, type Sql } from './sql.ts';

/** The terms of ORDER BY over the fields of a scope; empty without ORDER BY. */
export function orderTerms(scope: Scope, orders: readonly OrderSyntax[]): Sql[] {
    return orders.map((order) => {
        const expression = expressionOf(scope, order.operand);
        const field = expression.found?.field;
        if (field && !field.sortable) {
            throw new SoqlError(`field '${field.name}' can not be sorted in a query call`, expression.place);
        }
        return orderTerm(expression, order);
    });
}

/** One term: "by default, null values are sorted first", in both directions. */
export function orderTerm(expression: TypedExpression, { descending, nulls }: OrderSyntax): Sql {
    const direction = `${descending ? ' DESC' : ' ASC'} NULLS ${nulls ?? 'FIRST'}`;
    return [...sortKey(expression), direction];
}

/** ` ORDER BY …`, at last by the id, so that the same data always gives the same order. */
export function orderBy(terms: readonly Sql[], last: string): Sql {
    return [' ORDER BY ', ...commaSeparated([...terms, [last]])];
}

/** Picklists are sorted as their values are listed, text without case. */
function sortKey(expression: TypedExpression): Sql {
    const values = expression.type === 'picklist' ? (expression.found?.field.picklistValues ?? []) : [];
    if (values.length === 0 || expression.isAggregate) return comparable(expression);
    const places = values.flatMap(({ value }, index): Sql => [' WHEN ', constant(fold(value)), ` THEN ${index}`]);
    const column = comparable(expression);
    // Values that are no longer listed come last.
    return ['CASE ', ...column, ...places, ' ELSE CASE WHEN ', ...column, ` IS NOT NULL THEN ${values.length} END END`];
}
