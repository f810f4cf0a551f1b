/** Queries for records, with their sub-selects. */
import type { ChildRelationship } from '../../schema/schema.ts';
import type { ChildPlan, RecordPlan } from '../plan.ts';
import { SoqlError } from '../problems.ts';
import type { QuerySyntax } from '../syntax/syntax.ts';
import { condition, whereRules } from './conditions.ts';
import { rowCount } from './row-count.ts';
import { orderBy, orderTerms } from './order.ts';
import { Scope } from './scope.ts';
import { RecordSelection } from './select-records.ts';
import { commaSeparated, constant, parameter, type Sql } from './sql.ts';
import { visible } from './visible-rows.ts';

/** What every SELECT of records is made of. */
interface Selected {
    readonly selection: RecordSelection;
    readonly children: ChildPlan[];
    readonly where: Sql;
    readonly order: Sql;
}

export function compileRecords(scope: Scope, query: QuerySyntax): RecordPlan {
    const { selection, children, where, order } = select(scope, query, true);
    const columns = commaSeparated(selection.columns.list);
    const sql: Sql = ['SELECT ', ...columns, ' FROM ', scope.rows.from(), ' WHERE ', ...where, ...order];
    return { kind: 'records', object: scope.object, sql, shape: selection.shape, children };
}

function select(scope: Scope, query: QuerySyntax, isOutermost: boolean): Selected {
    const selection = new RecordSelection(scope);
    const children: ChildPlan[] = [];
    for (const item of query.select) {
        if (item.kind === 'subQuery') children.push(compileChild(scope, item.query));
        else selection.add(item, query);
    }
    const rows = visible(scope.rows, query.allRows);
    const own = query.where ? condition(scope, query.where, whereRules(scope, isOutermost)) : undefined;
    const where: Sql = own ? [...rows, ' AND ', ...own] : rows;
    const terms = orderTerms(scope, query.order);
    if (query.forUpdate && terms.length > 0) {
        // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_locking_statements.htm
        throw new SoqlError('ORDER BY is not allowed in a query that uses FOR UPDATE', query.place);
    }
    return { selection, children, where, order: orderBy(terms, `${scope.rows.alias}."Id"`) };
}

/** `(SELECT Id FROM Contacts)` */
function compileChild(outer: Scope, query: QuerySyntax): ChildPlan {
    const relationship = childRelationship(outer, query);
    const object = outer.schema.object(relationship.childObject)!;
    const reference = object.fields.get(relationship.field.toLowerCase())!;
    const scope = new Scope(outer.schema, query.from, object, outer);
    const { selection, children, where, order } = select(scope, query, false);
    outer.use({ object, field: reference });
    const parentColumn = selection.addOwn(reference);
    const parentKey = scope.rows.column(reference);
    const columns = commaSeparated(selection.columns.list);
    const plan: RecordPlan = { kind: 'records', object, sql: [], shape: selection.shape, children };
    const sql = (parentIds: string): Sql => {
        const ofParents: Sql = [...parentKey, ' IN (SELECT value FROM json_each(', constant(parentIds), '))'];
        const rows: Sql = [' FROM ', scope.rows.from(), ' WHERE ', ...ofParents, ' AND ', ...where];
        if (!query.limit) return ['SELECT ', ...columns, ...rows, ...order];
        return firstOfEach(columns, rows, parentKey, order, parameter(rowCount(query.limit, 'LIMIT')));
    };
    return { key: relationship.relationshipName!.toLowerCase(), reference, parentColumn, sql, plan };
}

/** The first rows of each parent: LIMIT in a sub-select counts per parent. */
function firstOfEach(columns: Sql, rows: Sql, parentKey: Sql, order: Sql, limit: Sql[number]): Sql {
    const numbered: Sql = ['row_number() OVER (PARTITION BY ', ...parentKey, ...order, ') AS row_in_parent'];
    const inner: Sql = ['SELECT ', ...columns, ', ', ...numbered, ...rows];
    return ['SELECT * FROM (', ...inner, ') WHERE row_in_parent <= ', limit, ' ORDER BY row_in_parent'];
}

function childRelationship(outer: Scope, { from: [source] }: QuerySyntax): ChildRelationship {
    const name = source.name.parts[source.name.parts.length - 1];
    const found = outer.object.childRelationships.find(
        ({ relationshipName }) => relationshipName?.toLowerCase() === name.toLowerCase()
    );
    if (found) return found;
    throw new SoqlError(
        `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
        source.name.place
    );
}
