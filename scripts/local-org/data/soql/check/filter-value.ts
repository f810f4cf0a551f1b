/** The right side of a comparison, in the form in which the store keeps values of the left side's type. */
import { normalizeId } from '../../../runtime/ids.ts';
import { epochDay, SECOND } from '../../../runtime/calendar.ts';
import { instantOfLocal } from '../../../platform/dates/zones.ts';
import { zonedDay } from '../../../runtime/zoned-day.ts';
import { fold } from '../../store/columns.ts';
import type { SqlValue } from '../../store/store.ts';
import { refuse, SoqlError } from '../problems.ts';
import type { Place, ValueSyntax } from '../syntax/syntax.ts';
import { patternOfLiteral, textOfLiteral } from '../syntax/text-literal.ts';
import { dayRange, type Calendar } from './date-ranges.ts';
import { isTextType, type TypedExpression } from './expression.ts';
import { firstWeekday } from './first-weekday.ts';
import type { QueryRun } from './sql.ts';
import { valueOfBind } from './bind-value.ts';
import { DAY } from '../../../runtime/calendar.ts';

/** One value, the values of a list, or the time that a date literal means. */
export type FilterValue =
    | { readonly kind: 'single'; readonly value: SqlValue }
    | { readonly kind: 'list'; readonly values: readonly SqlValue[] }
    | { readonly kind: 'range'; readonly start: number; readonly end: number };

export type FilterSource = (run: QueryRun) => FilterValue;

/**
 * What a value means in a comparison with `left`.
 *
 * @param asPattern the operator is LIKE: backslashes before % and _ stay
 * @throws SoqlError when the value's type does not fit the field's
 */
export function filterValue(left: TypedExpression, value: ValueSyntax, asPattern: boolean, place: Place): FilterSource {
    if (value.kind === 'bind') return (run) => valueOfBind(left, run.binds[value.index], asPattern, place, run);
    if (value.kind === 'dateFormula') return rangeSource(left, value.name, value.count, place);
    if (value.kind === 'list') {
        const values = value.values.map((each) => filterValue(left, each, asPattern, place));
        return (run) => ({ kind: 'list', values: values.flatMap((each) => singles(each(run))) });
    }
    const single = literal(left, value, asPattern, place);
    return () => ({ kind: 'single', value: single });
}

function singles(value: FilterValue): readonly SqlValue[] {
    if (value.kind === 'single') return [value.value];
    return value.kind === 'list' ? value.values : [value.start];
}

function literal(left: TypedExpression, value: ValueSyntax, asPattern: boolean, place: Place): SqlValue {
    switch (value.kind) {
        case 'null':
            return null;
        case 'string':
            return textValue(left, value.text, asPattern, place);
        case 'boolean':
            return left.type === 'boolean' ? Number(value.value) : wrongType(left, place);
        case 'number':
            return isNumber(left) ? Number(value.text) : wrongType(left, place);
        case 'date':
            return left.type === 'date' ? dayOf(value.text) : wrongType(left, place);
        case 'datetime':
            return left.type === 'datetime' ? instantOf(value.text, place) : wrongType(left, place);
        case 'time':
            return left.type === 'time' ? timeOf(value.text) : wrongType(left, place);
        case 'currency':
            return refuse('amounts with a currency code', place);
        default:
            throw new SoqlError(`unexpected value for ${left.label}`, place);
    }
}

function textValue(left: TypedExpression, text: string, asPattern: boolean, place: Place): SqlValue {
    if (left.type === 'id' || left.type === 'reference')
        return asPattern ? wrongType(left, place) : idValue(left, textOfLiteral(text), place);
    if (!isTextType(left)) return wrongType(left, place);
    return comparableText(left, asPattern ? patternOfLiteral(text) : textOfLiteral(text));
}

/** Text as the column that comparisons use has it. An empty text is the same as null. */
export function comparableText(left: TypedExpression, text: string): SqlValue {
    if (text === '') return null;
    return left.found?.field.caseSensitive ? text : fold(text);
}

/** Ids of 15 characters are completed; the empty text means null. */
export function idValue(left: TypedExpression, text: string, place: Place): SqlValue {
    if (text === '') return null;
    const id = normalizeId(text);
    if (id === undefined) throw new SoqlError(`invalid ID field: ${text}`, place);
    return id;
}

export function isNumber({ type }: TypedExpression): boolean {
    return type === 'integer' || type === 'long' || type === 'double' || type === 'currency' || type === 'percent';
}

/** How the platform names types in messages. */
const typeNames: Readonly<Record<string, string>> = {
    datetime: 'dateTime',
    integer: 'int',
    id: 'ID',
    picklist: 'string',
    multipicklist: 'string',
    combobox: 'string',
    email: 'string',
    phone: 'string',
    url: 'string',
    textarea: 'string'
};

function wrongType(left: TypedExpression, place: Place): never {
    const quotes = isTextType(left) || left.type === 'id' || left.type === 'reference' ? 'should be' : 'should not be';
    const type = typeNames[left.type] ?? left.type;
    throw new SoqlError(
        `value of filter criterion for field '${left.label}' must be of type ${type} and ${quotes} enclosed in quotes`,
        place
    );
}

function dayOf(text: string): number {
    const [year, month, day] = text.split('-').map(Number);
    return epochDay(year, month, day);
}

/** `2026-05-03T10:00:00Z`, `2026-05-03T10:00:00+02:00`; whole seconds, as the store keeps. */
function instantOf(text: string, place: Place): number {
    const milliseconds = Date.parse(text);
    if (Number.isNaN(milliseconds)) throw new SoqlError(`Invalid datetime: ${text}`, place);
    return Math.floor(milliseconds / SECOND) * SECOND;
}

function timeOf(text: string): number {
    return Date.parse(`1970-01-01T${text}`);
}

function rangeSource(left: TypedExpression, name: string, count: number | undefined, place: Place): FilterSource {
    if (left.type !== 'date' && left.type !== 'datetime') wrongType(left, place);
    return (run) => {
        const range = dayRange(name, count, calendarOf(run))!;
        if (left.type === 'date') return { kind: 'range', ...range };
        const start = instantOfLocal(range.start * DAY, run.timeZone);
        return { kind: 'range', start, end: instantOfLocal(range.end * DAY, run.timeZone) };
    };
}

function calendarOf(run: QueryRun): Calendar {
    return {
        today: zonedDay(run.now, run.timeZone),
        firstWeekday: firstWeekday(run.locale),
        fiscalYearStart: run.fiscalYearStart
    };
}
