import type { BoundExpressionContext, QueryContext } from '@apexdevtools/apex-parser';
import type { Schema } from '../schema/schema.ts';
import { compileAggregates, compileCount } from './check/compile-aggregates.ts';
import { aggregateFunctions } from './check/aggregate-functions.ts';
import { compileRecords } from './check/compile-records.ts';
import { objectAfterFrom } from './check/from.ts';
import { rowCount } from './check/row-count.ts';
import { Scope } from './check/scope.ts';
import type { PlannedQuery, QueryPlan } from './plan.ts';
import { SoqlError } from './problems.ts';
import { readQuery } from './syntax/read-query.ts';
import type { QuerySyntax, SelectItem } from './syntax/syntax.ts';

/** Checks a query against the schema and plans it; what is wrong with it is in its `problems`. */
export function compileQuery(schema: Schema, context: QueryContext): PlannedQuery {
    try {
        const { syntax, binds } = readQuery(context);
        return planned(schema, syntax, binds);
    } catch (error) {
        if (!(error instanceof SoqlError)) throw error;
        return {
            objectName: '',
            resultKind: 'records',
            binds: [],
            problems: [error],
            used: [],
            objects: [],
            subQueries: 0
        };
    }
}

function planned(schema: Schema, syntax: QuerySyntax, binds: readonly BoundExpressionContext[]): PlannedQuery {
    const object = objectAfterFrom(schema, syntax.from[0]);
    const scope = new Scope(schema, syntax.from, object);
    const plan = planOf(scope, syntax);
    return {
        objectName: object.name,
        resultKind: plan.kind,
        binds,
        ...(syntax.mode ? { mode: syntax.mode } : {}),
        problems: [],
        plan,
        ...(syntax.limit ? { limit: rowCount(syntax.limit, 'LIMIT') } : {}),
        ...(syntax.offset ? { offset: rowCount(syntax.offset, 'OFFSET') } : {}),
        used: uniqueFields(scope),
        objects: [...scope.objects],
        subQueries: syntax.select.filter(({ kind }) => kind === 'subQuery').length
    };
}

function planOf(scope: Scope, syntax: QuerySyntax): QueryPlan {
    const [first] = syntax.select;
    if (syntax.select.length === 1 && isCountOfRows(first) && !syntax.group) return compileCount(scope, syntax);
    const isGrouped = syntax.group !== undefined || syntax.select.some(isAggregate);
    return isGrouped ? compileAggregates(scope, syntax) : compileRecords(scope, syntax);
}

function isAggregate(item: SelectItem): boolean {
    return item.kind === 'field' && item.operand.kind === 'function' && aggregateFunctions.has(item.operand.name);
}

function isCountOfRows(item: SelectItem): boolean {
    if (item.kind !== 'field' || item.operand.kind !== 'function') return false;
    return item.operand.name === 'COUNT' && item.operand.argument === undefined;
}

function uniqueFields({ used }: Scope): PlannedQuery['used'] {
    return [...new Map([...used].map((use) => [`${use.object.name}.${use.field.name}`, use])).values()];
}
