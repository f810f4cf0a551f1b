import type { QuerySyntax } from '../syntax/syntax.ts';
import { comparable, type TypedExpression } from './expression.ts';
import { commaSeparated, joined, type Sql } from './sql.ts';

/** One thing selected in a grouped query: an expression, or GROUPING() of one. */
export interface GroupedItem {
    readonly name: string;
    readonly expression?: TypedExpression;
    /** The key of the group whose subtotals GROUPING() tells. */
    readonly groupingOf?: string;
}

export interface GroupedQuery {
    readonly items: readonly GroupedItem[];
    readonly groups: readonly TypedExpression[];
    readonly mode: NonNullable<QuerySyntax['group']>['mode'];
    /** ` FROM … WHERE …` */
    readonly source: Sql;
    readonly having: Sql | undefined;
    readonly order: readonly Sql[];
}

/** The statement: the items, the number of rows in the group, in order. SQLite has no ROLLUP: every level is a SELECT of its own. */
export function groupedStatement(query: GroupedQuery): Sql {
    if (query.groups.length === 0) return level(query, []);
    const levels = groupingSets(query).map((groups) => level(query, groups));
    const union = levels.flatMap((each, index): Sql => (index === 0 ? each : [' UNION ALL ', ...each]));
    return [
        'SELECT * FROM (',
        ...union,
        ') ORDER BY ',
        ...orderColumns(query)
            .map(({ name }) => name)
            .join(', ')
    ];
}

/**
 * Which groups each level has: all of them; for ROLLUP one less from the end each time, for CUBE every combination.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_groupby_rollup.htm
 */
function groupingSets({ groups, mode }: GroupedQuery): (readonly TypedExpression[])[] {
    if (mode === 'plain') return [groups];
    if (mode === 'rollup') return groups.map((_, index) => groups.slice(0, groups.length - index)).concat([[]]);
    const combinations = 2 ** groups.length;
    return Array.from({ length: combinations }, (_, bits) => groups.filter((__, index) => ((bits >> index) & 1) === 0));
}

interface OrderColumn {
    readonly name: string;
    value(groups: readonly TypedExpression[]): Sql;
}

/** What rows are sorted by: ORDER BY, and then the groups, each followed by its subtotal. */
function orderColumns({ groups, order }: GroupedQuery): OrderColumn[] {
    const written = order.map((term, index): OrderColumn => {
        const direction = / (?:ASC|DESC) NULLS (?:FIRST|LAST)$/.exec(String(term[term.length - 1]))![0];
        return { name: `o${index}${direction}`, value: () => term.slice(0, -1) };
    });
    const implied = groups.flatMap((group, index): OrderColumn[] => [
        { name: `s${index}`, value: (level) => [level.includes(group) ? '0' : '1'] },
        { name: `g${index} NULLS FIRST`, value: (level) => (level.includes(group) ? comparable(group) : ['NULL']) }
    ]);
    return [...written, ...implied];
}

function level(query: GroupedQuery, groups: readonly TypedExpression[]): Sql {
    const items = query.items.map((item) => itemSql(item, query, groups));
    const order = query.groups.length === 0 ? [] : orderColumns(query).map((column) => named(column, groups));
    const columns = commaSeparated([...items, ['count(*)'], ...order]);
    const groupBy: Sql = groups.length === 0 ? [] : [' GROUP BY ', ...commaSeparated(groups.map(comparable))];
    const conditions = [
        ...(query.having ? [query.having] : []),
        ...(isSubtotal(query, groups) ? [['count(*) > 0']] : [])
    ];
    const having: Sql = conditions.length === 0 ? [] : [' HAVING ', ...joined(conditions, 'AND')];
    return ['SELECT ', ...columns, ...query.source, ...groupBy, ...having];
}

/** The grand total of ROLLUP: no row when there is nothing to total. */
function isSubtotal({ mode }: GroupedQuery, groups: readonly TypedExpression[]): boolean {
    return mode !== 'plain' && groups.length === 0;
}

function named(column: OrderColumn, groups: readonly TypedExpression[]): Sql {
    return [...column.value(groups), ` AS ${column.name.split(' ')[0]}`];
}

function itemSql(
    { expression, groupingOf }: GroupedItem,
    query: GroupedQuery,
    groups: readonly TypedExpression[]
): Sql {
    if (!expression) return [groups.some(({ key }) => key === groupingOf) ? '0' : '1'];
    const isGroup = query.groups.some(({ key }) => key === expression.key);
    return isGroup && !groups.some(({ key }) => key === expression.key) ? ['NULL'] : expression.sql;
}
