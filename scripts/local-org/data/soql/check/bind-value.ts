/** Values of bind expressions in conditions. */
import { zonedDay } from '../../../runtime/zoned-day.ts';
import { DAY } from '../../../runtime/calendar.ts';
import {
    DatetimeValue,
    DateValue,
    DoubleValue,
    IdValue,
    ListValue,
    SetValue,
    type Value
} from '../../../runtime/values.ts';
import { SObjectValue } from '../../sobject-value.ts';
import { toSql } from '../../store/columns.ts';
import type { SqlValue } from '../../store/store.ts';
import { SoqlError } from '../problems.ts';
import type { Place } from '../syntax/syntax.ts';
import { isTextType, type TypedExpression } from './expression.ts';
import { comparableText, idValue, isNumber, type FilterValue } from './filter-value.ts';
import type { QueryRun } from './sql.ts';

/** A collection is a list wherever it stands; records stand for their ids. */
export function valueOfBind(
    left: TypedExpression,
    value: Value,
    asPattern: boolean,
    place: Place,
    run: QueryRun
): FilterValue {
    const one = (item: Value): SqlValue => itemValue(left, item, asPattern, place, run);
    if (value instanceof ListValue) return { kind: 'list', values: value.items.map(one) };
    if (value instanceof SetValue) return { kind: 'list', values: [...value.entries.values()].map(one) };
    return { kind: 'single', value: one(value) };
}

function itemValue(left: TypedExpression, value: Value, asPattern: boolean, place: Place, run: QueryRun): SqlValue {
    if (value === null) return null;
    if (value instanceof SObjectValue) return itemValue(left, value.fields.get('id') ?? null, asPattern, place, run);
    if (left.type === 'id' || left.type === 'reference') {
        return value instanceof IdValue ? value.value : idValue(left, textOf(left, value, place), place);
    }
    if (isTextType(left)) return boundText(left, textOf(left, value, place), asPattern);
    if (left.type === 'date' && value instanceof DatetimeValue) return zonedDay(value.milliseconds, run.timeZone);
    if (left.type === 'datetime' && value instanceof DateValue) return value.epochDay * DAY;
    if (!fits(left, value)) throw wrongBind(left, value, place);
    return toSql(value);
}

/** In a bound pattern a backslash means what it means in a written one: the next character is itself. */
function boundText(left: TypedExpression, text: string, asPattern: boolean): SqlValue {
    const pattern = asPattern ? text.replace(/\\([^%_\\])/g, '\\\\$1') : text;
    return comparableText(left, pattern);
}

function textOf(left: TypedExpression, value: Value, place: Place): string {
    if (typeof value === 'string') return value;
    if (value instanceof IdValue) return value.value;
    throw wrongBind(left, value, place);
}

function fits(left: TypedExpression, value: Value): boolean {
    if (left.type === 'boolean') return typeof value === 'boolean';
    if (left.type === 'date') return value instanceof DateValue;
    if (left.type === 'datetime') return value instanceof DatetimeValue;
    if (isNumber(left)) return typeof value === 'number' || typeof value === 'bigint' || isDecimalOrDouble(value);
    return typeof value === 'object';
}

function isDecimalOrDouble(value: Value): boolean {
    return typeof value === 'object' && value !== null && ('numberValue' in value || value instanceof DoubleValue);
}

function wrongBind(left: TypedExpression, value: Value, place: Place): SoqlError {
    const type =
        value === null
            ? 'null'
            : typeof value === 'object'
              ? value.constructor.name.replace(/Value$/, '')
              : typeName(value);
    return new SoqlError(`Invalid bind expression type of ${type} for column of type ${left.type}`, place);
}

function typeName(value: boolean | number | bigint | string): string {
    if (typeof value === 'number') return 'Integer';
    if (typeof value === 'bigint') return 'Long';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
}
