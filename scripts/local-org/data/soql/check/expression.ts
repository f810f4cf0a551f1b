/** What may stand in a condition, in ORDER BY or GROUP BY: a field, or a function of one. */
import { isText } from '../../store/columns.ts';
import type { FieldDescription, FieldType } from '../../schema/schema.ts';
import { refuse, SoqlError } from '../problems.ts';
import type { FunctionSyntax, NameSyntax, OperandSyntax, Place } from '../syntax/syntax.ts';
import { aggregateFunctions, aggregateOf } from './aggregate-functions.ts';
import { dateFunctions, dateFunctionOf } from './date-functions.ts';
import type { FoundField, Scope } from './scope.ts';
import type { Sql } from './sql.ts';

export interface TypedExpression {
    readonly type: FieldType;
    /** The value as the store keeps values of the type. */
    readonly sql: Sql;
    /** For text: what comparisons and sorting use. */
    readonly folded: Sql;
    /** How messages name it. */
    readonly label: string;
    /** Digits after the point, for decimals. */
    readonly scale: number;
    /** The field, or the field inside the function; absent for COUNT(). */
    readonly found?: FoundField;
    readonly isAggregate: boolean;
    /** For GROUP BY: the same text means the same expression. */
    readonly key: string;
    readonly place: Place;
}

/** @throws SoqlError for unknown fields and for functions that cannot be used on the field */
export function expressionOf(scope: Scope, operand: OperandSyntax): TypedExpression {
    return operand.kind === 'name' ? fieldExpression(scope, operand) : functionExpression(scope, operand);
}

export function fieldExpression(scope: Scope, name: NameSyntax): TypedExpression {
    const found = scope.find(name);
    refuseUncomputed(found);
    const { field, rows } = found;
    if (field.type === 'address' || field.type === 'location') {
        throw new SoqlError(`field '${field.name}' can not be filtered in a query call`, name.place);
    }
    return {
        type: field.type,
        sql: rows.column(field),
        folded: rows.folded(field),
        label: field.name,
        scale: field.scale,
        found,
        isAggregate: false,
        key: pathOf(found),
        place: name.place
    };
}

/** Formulas are computed in SELECT lists only; roll-ups are described and not computed. */
export function refuseUncomputed({ field, object, place }: FoundField, isSelected = false): void {
    if (field.formula !== undefined && !isSelected) {
        refuse(`formula field ${object.name}.${field.name} outside a SELECT list`, place);
    }
    if (field.notSupported) refuse(`${field.notSupported} in a query`, place);
}

function functionExpression(scope: Scope, call: FunctionSyntax): TypedExpression {
    if (aggregateFunctions.has(call.name)) return aggregateOf(call, argumentOf(scope, call));
    const argument = argumentOf(scope, call);
    if (!argument) throw new SoqlError(`unexpected token: '${call.name}'`, call.place);
    if (dateFunctions.has(call.name)) return dateFunctionOf(call, argument);
    if (call.name === 'TOLABEL') return labelOf(argument, argument.found!.field);
    if (call.name === 'GROUPING') throw new SoqlError('GROUPING needs GROUP BY ROLLUP or GROUP BY CUBE', call.place);
    return refuse(`${call.name} here`, call.place);
}

function argumentOf(scope: Scope, call: FunctionSyntax): TypedExpression | undefined {
    return call.argument && expressionOf(scope, call.argument);
}

/** The label of a picklist value; the value itself for other fields. */
function labelOf(value: TypedExpression, field: FieldDescription): TypedExpression {
    const renamed = field.picklistValues.filter((entry) => entry.label !== entry.value);
    if (renamed.length === 0) return { ...value, type: 'string' };
    const cases = (column: Sql, change: (text: string) => string): Sql => [
        'CASE ',
        ...column,
        ...renamed.map((entry) => ` WHEN ${textSql(change(entry.value))} THEN ${textSql(change(entry.label))}`),
        ' ELSE ',
        ...column,
        ' END'
    ];
    return {
        ...value,
        type: 'string',
        sql: cases(value.sql, (text) => text),
        folded: cases(value.folded, (text) => text.toLowerCase())
    };
}

function textSql(text: string): string {
    return `'${text.replaceAll("'", "''")}'`;
}

/** The path in lower case, aliases resolved. */
function pathOf({ references, field }: FoundField): string {
    return [...references.map(({ relationshipName }) => relationshipName!), field.name].join('.').toLowerCase();
}

/** What the expression is when it is compared or sorted. */
export function comparable(expression: TypedExpression): Sql {
    return isTextType(expression) ? expression.folded : expression.sql;
}

export function isTextType({ type, found }: TypedExpression): boolean {
    return found ? isText({ ...found.field, type }) : type === 'string';
}
