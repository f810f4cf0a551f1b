/**
 * From the parse tree of @apexdevtools/apex-parser to the syntax of a query.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select.htm
 */
import type {
    BoundExpressionContext,
    FieldOrderContext,
    GroupByClauseContext,
    QueryContext,
    SelectEntryContext,
    SoqlIdContext,
    SubFieldEntryContext,
    SubQueryContext,
    WithClauseContext
} from '@apexdevtools/apex-parser';
import { SoqlError, refuse } from '../problems.ts';
import { readCondition } from './read-condition.ts';
import { readFunction, readName, readOperand } from './read-operand.ts';
import type {
    CountSyntax,
    GroupSyntax,
    OrderSyntax,
    QuerySyntax,
    SelectItem,
    SourceSyntax,
    TypeofItem
} from './syntax.ts';
import { placeOf } from './place.ts';

/** A query and the bind expressions in it, in the order of their numbers. */
export interface ReadQuery {
    readonly syntax: QuerySyntax;
    readonly binds: readonly BoundExpressionContext[];
}

/** @throws SoqlError for clauses that the local org does not do */
export function readQuery(query: QueryContext): ReadQuery {
    const binds: BoundExpressionContext[] = [];
    return { syntax: readWholeQuery(query, new QueryReader(binds)), binds };
}

/** Reads the parts that hold other queries or binds. */
export class QueryReader {
    readonly #binds: BoundExpressionContext[];

    constructor(binds: BoundExpressionContext[]) {
        this.#binds = binds;
    }

    bind(expression: BoundExpressionContext): { kind: 'bind'; index: number } {
        this.#binds.push(expression);
        return { kind: 'bind', index: this.#binds.length - 1 };
    }

    subQuery(query: SubQueryContext): QuerySyntax {
        if (query.updateList()) refuse('UPDATE TRACKING and UPDATE VIEWSTAT', placeOf(query));
        return {
            select: query
                .subFieldList()
                .subFieldEntry_list()
                .map((entry) => readEntry(entry, this)),
            from: readSources(query),
            ...(query.whereClause()
                ? { where: readCondition(query.whereClause().whereLogicalExpression(), this) }
                : {}),
            order: readOrder(query.orderByClause()?.fieldOrderList().fieldOrder_list() ?? []),
            ...(query.limitClause() ? { limit: readCount(query.limitClause(), this) } : {}),
            allRows: false,
            forUpdate: false,
            place: placeOf(query)
        };
    }
}

function readWholeQuery(query: QueryContext, reader: QueryReader): QuerySyntax {
    refuseClauses(query);
    return {
        select: query
            .selectList()
            .selectEntry_list()
            .map((entry) => readEntry(entry, reader)),
        from: readSources(query),
        ...(query.whereClause() ? { where: readCondition(query.whereClause().whereLogicalExpression(), reader) } : {}),
        ...readMode(query.withClause()),
        ...(query.groupByClause() ? { group: readGroup(query.groupByClause(), reader) } : {}),
        order: readOrder(query.orderByClause()?.fieldOrderList().fieldOrder_list() ?? []),
        ...(query.limitClause() ? { limit: readCount(query.limitClause(), reader) } : {}),
        ...(query.offsetClause() ? { offset: readCount(query.offsetClause(), reader) } : {}),
        allRows: Boolean(query.allRowsClause()),
        forUpdate: query.forClauses().UPDATE_list().length > 0,
        place: placeOf(query)
    };
}

function refuseClauses(query: QueryContext): void {
    const scope = query.usingScope();
    if (scope && scope.soqlId().getText().toLowerCase() !== 'everything') {
        refuse(`USING SCOPE ${scope.soqlId().getText()}`, placeOf(scope));
    }
    if (query.updateList()) refuse('UPDATE TRACKING and UPDATE VIEWSTAT', placeOf(query));
}

function readSources(query: QueryContext | SubQueryContext): SourceSyntax[] {
    const list = query.fromNameList();
    // Children are names and aliases in their order: an alias follows its name without a comma between.
    const aliases = new Map<number, string>();
    const names = list.fieldName_list();
    for (const alias of list.soqlId_list()) {
        const owner = names.findLastIndex((name) => name.start.start < alias.start.start);
        aliases.set(owner, checkedAlias(alias));
    }
    return names.map((name, index) => {
        const alias = aliases.get(index);
        return { name: readName(name), ...(alias === undefined ? {} : { alias }) };
    });
}

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_alias.htm */
const reserved = new Set(
    `and asc desc excludes first from group having in includes last like limit not null nulls or select using where with`.split(
        ' '
    )
);

function checkedAlias(alias: SoqlIdContext): string {
    const name = alias.getText();
    if (reserved.has(name.toLowerCase())) throw new SoqlError(`unexpected token: '${name}'`, placeOf(alias));
    return name;
}

function readEntry(entry: SelectEntryContext | SubFieldEntryContext, reader: QueryReader): SelectItem {
    const alias = entry.soqlId() ? { alias: checkedAlias(entry.soqlId()) } : {};
    if (entry.subQuery()) return { kind: 'subQuery', query: reader.subQuery(entry.subQuery()) };
    if (entry.typeOf()) return readTypeof(entry);
    if (entry.fieldName()) return { kind: 'field', operand: readName(entry.fieldName()), ...alias };
    const soqlFunction = entry.soqlFunction();
    if (soqlFunction.FIELDS()) {
        const which = soqlFunction.soqlFieldsParameter().getText().toUpperCase() as 'ALL' | 'STANDARD' | 'CUSTOM';
        return { kind: 'fields', which, place: placeOf(entry) };
    }
    return { kind: 'field', operand: readFunction(soqlFunction), ...alias };
}

function readTypeof(entry: SelectEntryContext | SubFieldEntryContext): TypeofItem {
    const clause = entry.typeOf();
    return {
        kind: 'typeof',
        name: readName(clause.fieldName()),
        branches: clause.whenClause_list().map((branch) => ({
            type: readName(branch.fieldName()),
            fields: branch.fieldNameList().fieldName_list().map(readName)
        })),
        otherwise: clause.elseClause()?.fieldNameList().fieldName_list().map(readName) ?? []
    };
}

function readMode(clause: WithClauseContext | null): { mode?: 'user' | 'system' } {
    if (!clause) return {};
    if (clause.USER_MODE()) return { mode: 'user' };
    if (clause.SYSTEM_MODE()) return { mode: 'system' };
    if (clause.SECURITY_ENFORCED()) {
        // https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apex/versioned_behavior_changes.htm
        throw new SoqlError(
            'WITH SECURITY_ENFORCED is not allowed from API version 67.0 on. Use WITH USER_MODE instead.',
            placeOf(clause)
        );
    }
    return refuse(clause.DATA() ? 'WITH DATA CATEGORY' : 'WITH and a filter', placeOf(clause));
}

function readGroup(clause: GroupByClauseContext, reader: QueryReader): GroupSyntax {
    const operands = clause.fieldGroupByList().fieldGroupBy_list().map(readOperand);
    const having = clause.logicalExpression();
    return {
        operands,
        mode: clause.ROLLUP() ? 'rollup' : clause.CUBE() ? 'cube' : 'plain',
        ...(having ? { having: readCondition(having, reader) } : {}),
        place: placeOf(clause)
    };
}

function readOrder(orders: readonly FieldOrderContext[]): OrderSyntax[] {
    return orders.map((order) => ({
        operand: readOperand(order),
        descending: Boolean(order.DESC()),
        ...(order.NULLS() ? { nulls: order.FIRST() ? 'FIRST' : 'LAST' } : {})
    }));
}

type CountClause = ReturnType<QueryContext['limitClause']> | ReturnType<QueryContext['offsetClause']>;

function readCount(clause: CountClause, reader: QueryReader): CountSyntax {
    if (clause.boundExpression()) return reader.bind(clause.boundExpression());
    return { kind: 'number', value: Number(clause.IntegerLiteral().getText()) };
}
