/**
 * `Id IN (SELECT AccountId FROM Contact …)` and NOT IN.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_comparisonoperators.htm
 */
import { SoqlError } from '../problems.ts';
import type { Place, QuerySyntax } from '../syntax/syntax.ts';
import { condition, whereRules } from './conditions.ts';
import { fieldExpression, type TypedExpression } from './expression.ts';
import { objectAfterFrom } from './from.ts';
import { Scope } from './scope.ts';
import type { Sql } from './sql.ts';
import { visible } from './visible-rows.ts';

export function semiJoin(
    outer: Scope,
    left: TypedExpression,
    operator: 'IN' | 'NOT IN',
    query: QuerySyntax,
    place: Place
): Sql {
    if (!isId(left)) {
        throw new SoqlError(
            `The left operand field in the where expression for outer query should be an id or reference field, cannot use: '${left.label}'`,
            place
        );
    }
    const scope = new Scope(outer.schema, query.from, objectAfterFrom(outer.schema, query.from[0]), outer);
    const selected = selectedField(scope, query, place);
    checkTargets(left, selected, place);
    const where = query.where ? condition(scope, query.where, whereRules(scope, false)) : ['1'];
    const select: Sql = [
        'SELECT ',
        ...selected.sql,
        ' FROM ',
        scope.rows.from(),
        ' WHERE ',
        ...visible(scope.rows, false),
        ' AND ',
        ...where
    ];
    const found: Sql = [...left.sql, ' IN (', ...select, ')'];
    return operator === 'IN' ? found : ['NOT coalesce(', ...found, ', 0)'];
}

function isId({ type, isAggregate }: TypedExpression): boolean {
    return !isAggregate && (type === 'id' || type === 'reference');
}

function selectedField(scope: Scope, query: QuerySyntax, place: Place): TypedExpression {
    const [item, another] = query.select;
    if (another) throw new SoqlError('Only one field can be selected in a semi join sub-select', place);
    if (item.kind !== 'field' || item.operand.kind !== 'name') {
        throw new SoqlError('Semi join sub-selects can only select a field', place);
    }
    if (query.order.length > 0 || query.limit) {
        throw new SoqlError('ORDER BY and LIMIT are not allowed in semi join sub-selects', place);
    }
    const selected = fieldExpression(scope, item.operand);
    if (!isId(selected)) {
        throw new SoqlError(
            `Semi join sub-selects can only query id fields, cannot use: '${selected.label}'`,
            item.operand.place
        );
    }
    return selected;
}

/** Both sides must be able to mean the same object. */
function checkTargets(left: TypedExpression, selected: TypedExpression, place: Place): void {
    const targets = new Set(targetsOf(left));
    if (targetsOf(selected).some((target) => targets.has(target))) return;
    throw new SoqlError(
        `The selected field '${selected.label}' in the subquery and the left operand field in the where expression in the outer query '${left.label}' should point to the same object type`,
        place
    );
}

function targetsOf({ type, found }: TypedExpression): readonly string[] {
    if (!found) return [];
    return type === 'id' ? [found.object.name] : found.field.referenceTo;
}
