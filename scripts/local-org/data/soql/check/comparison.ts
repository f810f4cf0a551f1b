/**
 * Comparisons as SQL. Where SQL would say NULL (a field is empty), the platform says false: NULL counts as false at the top of a
 * condition, and NOT turns it to true.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_comparisonoperators.htm
 */
import type { SqlFragment } from '../../security/security.ts';
import { listInSql, listParameter, type SqlValue } from '../../store/store.ts';
import { SoqlError } from '../problems.ts';
import type { Operator, Place } from '../syntax/syntax.ts';
import { comparable, isTextType, type TypedExpression } from './expression.ts';
import type { FilterSource, FilterValue } from './filter-value.ts';
import { render, type Sql } from './sql.ts';

/** @throws SoqlError when the operator cannot be used with the field's type */
export function comparison(left: TypedExpression, operator: Operator, source: FilterSource, place: Place): Sql {
    checkOperator(left, operator, place);
    const column: Sql = left.type === 'boolean' ? ['coalesce(', ...left.sql, ', 0)'] : comparable(left);
    return [
        (run) => {
            const value = source(run);
            const isBoolean = left.type === 'boolean';
            return compare(render(column, run), operator, isBoolean ? nullAsFalse(value) : value);
        }
    ];
}

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_null.htm */
function nullAsFalse(value: FilterValue): FilterValue {
    return value.kind === 'single' && value.value === null ? { kind: 'single', value: 0 } : value;
}

function checkOperator(left: TypedExpression, operator: Operator, place: Place): void {
    const isMultiple = operator === 'INCLUDES' || operator === 'EXCLUDES';
    const fits =
        operator === 'LIKE'
            ? isTextType(left) && left.type !== 'multipicklist'
            : !isMultiple || left.type === 'multipicklist';
    if (!fits) throw new SoqlError(`invalid operator on ${left.type} field`, place);
}

function compare(column: SqlFragment, operator: Operator, value: FilterValue): SqlFragment {
    switch (operator) {
        case '=':
            return equal(column, value);
        case '!=':
            return not(equal(column, value));
        case 'IN':
            return among(column, value);
        case 'NOT IN':
            return not(among(column, value));
        case 'LIKE':
            return like(column, value);
        case 'INCLUDES':
            return includes(column, value);
        case 'EXCLUDES':
            return not(includes(column, value));
        default:
            return ordered(column, operator, value);
    }
}

function equal(column: SqlFragment, value: FilterValue): SqlFragment {
    if (value.kind === 'list') return among(column, value);
    if (value.kind === 'single') return withParameters(column, (sql) => `${sql} IS ?`, [value.value]);
    const both = { sql: `${column.sql} >= ? AND ${column.sql} < ?`, parameters: [] };
    return {
        sql: `(${both.sql})`,
        parameters: [...column.parameters, value.start, ...column.parameters, value.end]
    };
}

function among(column: SqlFragment, value: FilterValue): SqlFragment {
    if (value.kind !== 'list') return equal(column, value);
    const some = value.values.filter((each) => each !== null);
    const found = withParameters(column, (sql) => `${sql} IN ${listInSql}`, [listParameter(some)]);
    if (some.length === value.values.length) return found;
    const empty = withParameters(column, (sql) => `${sql} IS NULL`, []);
    return { sql: `(${found.sql} OR ${empty.sql})`, parameters: [...found.parameters, ...empty.parameters] };
}

function like(column: SqlFragment, value: FilterValue): SqlFragment {
    if (value.kind === 'list') {
        const sql = `EXISTS (SELECT 1 FROM json_each(?) WHERE ${column.sql} LIKE value ESCAPE '\\')`;
        return { sql, parameters: [listParameter(value.values), ...column.parameters] };
    }
    const pattern = value.kind === 'single' ? value.value : null;
    return withParameters(column, (sql) => `${sql} LIKE ? ESCAPE '\\'`, [pattern]);
}

/** `INCLUDES ('a;b', 'c')`: a and b are chosen, or c is. */
function includes(column: SqlFragment, value: FilterValue): SqlFragment {
    const choices = value.kind === 'list' ? value.values : value.kind === 'single' ? [value.value] : [];
    const conditions = choices.map((choice) => everyChosen(column, String(choice).split(';')));
    if (conditions.length === 0) return { sql: '0', parameters: [] };
    return {
        sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
        parameters: conditions.flatMap(({ parameters }) => parameters)
    };
}

function everyChosen(column: SqlFragment, values: readonly string[]): SqlFragment {
    return {
        sql: `(${values.map(() => `instr(';' || ${column.sql} || ';', ?) > 0`).join(' AND ')})`,
        parameters: values.flatMap((value): SqlValue[] => [...column.parameters, `;${value.trim()};`])
    };
}

/** Before a range is before its start, after it is after its end. */
function ordered(column: SqlFragment, operator: '<' | '>' | '<=' | '>=', value: FilterValue): SqlFragment {
    if (value.kind === 'single') return withParameters(column, (sql) => `${sql} ${operator} ?`, [value.value]);
    if (value.kind === 'list') return { sql: '0', parameters: [] };
    const afterEnd = operator === '>' || operator === '<=';
    const sign = operator === '<' || operator === '<=' ? '<' : '>=';
    return withParameters(column, (sql) => `${sql} ${sign} ?`, [afterEnd ? value.end : value.start]);
}

function not(condition: SqlFragment): SqlFragment {
    return { sql: `NOT coalesce(${condition.sql}, 0)`, parameters: condition.parameters };
}

function withParameters(
    column: SqlFragment,
    sql: (column: string) => string,
    parameters: readonly SqlValue[]
): SqlFragment {
    return { sql: sql(column.sql), parameters: [...column.parameters, ...parameters] };
}
