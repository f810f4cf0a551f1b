/**
 * COUNT, SUM and the others.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_agg_functions.htm
 */
import type { FieldType } from '../../schema/schema.ts';
import { SoqlError } from '../problems.ts';
import type { FunctionSyntax } from '../syntax/syntax.ts';
import type { TypedExpression } from './expression.ts';
import type { Sql } from './sql.ts';

export const aggregateFunctions: ReadonlySet<string> = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

const numbers: ReadonlySet<FieldType> = new Set(['integer', 'long', 'double', 'currency', 'percent']);
const unordered: ReadonlySet<FieldType> = new Set([
    'boolean',
    'base64',
    'textarea',
    'multipicklist',
    'encryptedstring'
]);

export function aggregateOf(call: FunctionSyntax, argument: TypedExpression | undefined): TypedExpression {
    const { name, place } = call;
    if (argument?.isAggregate) throw new SoqlError(`unexpected token: '${name}'`, place);
    if (!argument) return countOfRows(call);
    if (!supports(name, argument)) {
        throw new SoqlError(`field ${argument.label} does not support aggregate operator ${name}`, place);
    }
    const sql: Sql = [
        `${name === 'COUNT_DISTINCT' ? 'count(DISTINCT ' : `${name.toLowerCase()}(`}`,
        ...valueFor(name, argument),
        ')'
    ];
    return {
        ...argument,
        ...resultOf(name, argument),
        sql,
        folded: sql,
        isAggregate: true,
        key: `${name}(${argument.key})`,
        place
    };
}

function countOfRows({ place }: FunctionSyntax): TypedExpression {
    const sql: Sql = ['count(*)'];
    return { type: 'integer', sql, folded: sql, label: 'COUNT()', scale: 0, isAggregate: true, key: 'COUNT()', place };
}

function supports(name: string, { type, found }: TypedExpression): boolean {
    if (name === 'SUM' || name === 'AVG') return numbers.has(type);
    if (name === 'MIN' || name === 'MAX') return !unordered.has(type);
    return found?.field.type !== 'base64' && found?.field.filterable !== false;
}

/** Different spellings of a text count once. */
function valueFor(name: string, argument: TypedExpression): Sql {
    return name === 'COUNT_DISTINCT' ? argument.folded : argument.sql;
}

/** Counts are Integers, averages Decimals, the rest is as the field. */
function resultOf(name: string, argument: TypedExpression): { type: FieldType; scale: number } {
    if (name.startsWith('COUNT')) return { type: 'integer', scale: 0 };
    if (name === 'AVG') return { type: 'double', scale: argument.scale };
    return { type: argument.type, scale: argument.scale };
}
