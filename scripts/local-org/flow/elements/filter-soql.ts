/**
 * One filter as SOQL for all the values that interviews compare with.
 * https://help.salesforce.com/s/articleView?id=platform.flow_ref_operators_filter.htm&type=5
 */
import { ListValue, type Value } from '../../runtime/values.ts';
import { textOfValue } from '../compile/convert.ts';

type Bind = (value: Value) => string;

const COMPARISONS: Readonly<Record<string, string>> = {
    EqualTo: '=',
    NotEqualTo: '!=',
    GreaterThan: '>',
    GreaterThanOrEqualTo: '>=',
    LessThan: '<',
    LessThanOrEqualTo: '<=',
    In: 'IN',
    NotIn: 'NOT IN'
};

const PATTERNS: Readonly<Record<string, (text: string) => string>> = {
    Contains: (text) => `%${text}%`,
    StartsWith: (text) => `${text}%`,
    EndsWith: (text) => `%${text}`
};

export function sqlFor(field: string, operator: string, values: readonly Value[], bind: Bind): string {
    const parts = distinct(values).map((value) => comparison(field, operator, value, bind));
    return `(${parts.join(' OR ')})`;
}

function comparison(field: string, operator: string, value: Value, bind: Bind): string {
    if (operator === 'IsNull') return `${field} ${value === true ? '=' : '!='} null`;
    const pattern = PATTERNS[operator];
    if (pattern) return `${field} LIKE ${bind(pattern(escape(textOfValue(value))))}`;
    if (value instanceof ListValue) return `${field} ${COMPARISONS[operator]} ${bind(value)}`;
    return `${field} ${COMPARISONS[operator]} ${value === null ? 'null' : bind(value)}`;
}

/** Values of the same kind that are written alike are alike; collections are compared one by one. */
function distinct(values: readonly Value[]): Value[] {
    const known = new Map<unknown, Value>();
    for (const value of values) known.set(value instanceof ListValue ? value : textKey(value), value);
    return [...known.values()];
}

function textKey(value: Value): string {
    return value === null
        ? 'null'
        : `=${JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part))}`;
}

function escape(text: string): string {
    return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
