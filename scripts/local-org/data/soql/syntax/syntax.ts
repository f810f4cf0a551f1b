/** A query as it is written: names and values, nothing looked up yet. Made by read-query.ts from the parse tree. */

/** A place in the source or in the text of a dynamic query; line and column from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
}

/** `Account.Owner.Name` is three parts. */
export interface NameSyntax {
    readonly kind: 'name';
    readonly parts: readonly string[];
    readonly place: Place;
}

/** `CALENDAR_YEAR(convertTimezone(CreatedDate))`, `COUNT()`. */
export interface FunctionSyntax {
    readonly kind: 'function';
    /** In capitals: COUNT_DISTINCT, TOLABEL, HOUR_IN_DAY … */
    readonly name: string;
    readonly argument?: NameSyntax | FunctionSyntax;
    readonly convertTimezone: boolean;
    readonly place: Place;
}

export type OperandSyntax = NameSyntax | FunctionSyntax;

export interface FieldItem {
    readonly kind: 'field';
    readonly operand: OperandSyntax;
    readonly alias?: string;
}

export interface SubQueryItem {
    readonly kind: 'subQuery';
    readonly query: QuerySyntax;
}

/** `TYPEOF What WHEN Account THEN Phone ELSE Name END`. */
export interface TypeofItem {
    readonly kind: 'typeof';
    readonly name: NameSyntax;
    readonly branches: readonly { readonly type: NameSyntax; readonly fields: readonly NameSyntax[] }[];
    readonly otherwise: readonly NameSyntax[];
}

/** `FIELDS(ALL)`. */
export interface FieldsItem {
    readonly kind: 'fields';
    readonly which: 'ALL' | 'STANDARD' | 'CUSTOM';
    readonly place: Place;
}

export type SelectItem = FieldItem | SubQueryItem | TypeofItem | FieldsItem;

export type Operator = '=' | '!=' | '<' | '>' | '<=' | '>=' | 'LIKE' | 'IN' | 'NOT IN' | 'INCLUDES' | 'EXCLUDES';

export type ValueSyntax =
    | { readonly kind: 'null' }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'number'; readonly text: string }
    /** `text` still has its backslashes: LIKE gives them a meaning of their own. */
    | { readonly kind: 'string'; readonly text: string }
    | { readonly kind: 'date' | 'datetime' | 'time'; readonly text: string }
    /** `LAST_N_DAYS:5` has the name LAST_N_DAYS and the count 5. */
    | { readonly kind: 'dateFormula'; readonly name: string; readonly count?: number }
    | { readonly kind: 'currency'; readonly text: string }
    | { readonly kind: 'list'; readonly values: readonly ValueSyntax[] }
    | { readonly kind: 'subQuery'; readonly query: QuerySyntax }
    /** The number of the bind expression in {@link QuerySyntax.binds}. */
    | { readonly kind: 'bind'; readonly index: number };

export interface Comparison {
    readonly kind: 'comparison';
    readonly left: OperandSyntax;
    readonly operator: Operator;
    readonly value: ValueSyntax;
    readonly place: Place;
}

export type ConditionSyntax =
    | { readonly kind: 'and' | 'or'; readonly parts: readonly ConditionSyntax[] }
    | { readonly kind: 'not'; readonly part: ConditionSyntax }
    | Comparison;

export interface OrderSyntax {
    readonly operand: OperandSyntax;
    readonly descending: boolean;
    readonly nulls?: 'FIRST' | 'LAST';
}

export interface GroupSyntax {
    readonly operands: readonly OperandSyntax[];
    readonly mode: 'plain' | 'rollup' | 'cube';
    readonly having?: ConditionSyntax;
    readonly place: Place;
}

/** `LIMIT 5`, `OFFSET :start`. */
export type CountSyntax =
    { readonly kind: 'number'; readonly value: number } | { readonly kind: 'bind'; readonly index: number };

export interface SourceSyntax {
    readonly name: NameSyntax;
    readonly alias?: string;
}

export interface QuerySyntax {
    readonly select: readonly SelectItem[];
    readonly from: readonly SourceSyntax[];
    readonly where?: ConditionSyntax;
    readonly mode?: 'user' | 'system';
    readonly group?: GroupSyntax;
    readonly order: readonly OrderSyntax[];
    readonly limit?: CountSyntax;
    readonly offset?: CountSyntax;
    readonly allRows: boolean;
    readonly forUpdate: boolean;
    readonly place: Place;
}
