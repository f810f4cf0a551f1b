/** https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm&type=5, Date and Time Functions; times are GMT */
import {
    addMonths,
    calendarDay,
    DAY,
    dayOfWeek,
    daysInMonth,
    epochDay,
    HOUR,
    MINUTE,
    SECOND
} from '../../runtime/calendar.ts';
import { DatetimeValue, DateValue, TimeValue } from '../../runtime/values.ts';
import { ofValues } from './arguments.ts';
import type { FormulaFunction, FormulaValue } from './evaluate.ts';
import { FormulaError } from './tokens.ts';

function dateOf(value: FormulaValue): DateValue {
    if (value instanceof DateValue) return value;
    if (value instanceof DatetimeValue) return new DateValue(Math.floor(value.milliseconds / DAY));
    const match = typeof value === 'string' ? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim()) : null;
    if (!match) throw new FormulaError('a date is expected');
    return new DateValue(epochDay(Number(match[1]), Number(match[2]), Number(match[3])));
}

function datetimeOf(value: FormulaValue): DatetimeValue {
    if (value instanceof DatetimeValue) return value;
    if (value instanceof DateValue) return new DatetimeValue(value.epochDay * DAY);
    const milliseconds = typeof value === 'string' ? Date.parse(`${value.trim().replace(' ', 'T')}Z`) : NaN;
    if (Number.isNaN(milliseconds)) throw new FormulaError('a date and time is expected');
    return new DatetimeValue(milliseconds);
}

function timeOf(value: FormulaValue): TimeValue {
    if (value instanceof TimeValue) return value;
    const match = typeof value === 'string' ? /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?$/.exec(value) : null;
    if (match) {
        const [hours, minutes, seconds, rest] = match.slice(1).map((part) => Number(part ?? 0));
        return new TimeValue(hours * HOUR + minutes * MINUTE + seconds * SECOND + rest);
    }
    const { milliseconds } = datetimeOf(value);
    return new TimeValue(((milliseconds % DAY) + DAY) % DAY);
}

const part = (unit: number, limit: number) => (time: FormulaValue) =>
    Math.floor(timeOf(time).milliseconds / unit) % limit;

/** ADDMONTHS keeps the last day of the month. */
function plusMonths(date: FormulaValue, months: number): FormulaValue {
    const { epochDay: day } = dateOf(date);
    const { year, month, day: dayOfMonth } = calendarDay(day);
    const moved = addMonths(day, months);
    if (dayOfMonth !== daysInMonth(year, month)) return new DateValue(moved);
    const target = calendarDay(moved);
    return new DateValue(epochDay(target.year, target.month, daysInMonth(target.year, target.month)));
}

export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
    ADDMONTHS: ofValues(plusMonths),
    DATE: ofValues((year: number, month: number, day: number) => new DateValue(epochDay(year, month, day))),
    DATETIMEVALUE: ofValues(datetimeOf),
    DATEVALUE: ofValues(dateOf),
    DAY: ofValues((date: FormulaValue) => calendarDay(dateOf(date).epochDay).day),
    HOUR: ofValues(part(HOUR, 24)),
    MINUTE: ofValues(part(MINUTE, 60)),
    MONTH: ofValues((date: FormulaValue) => calendarDay(dateOf(date).epochDay).month),
    NOW: (_evaluate, _args, context) => new DatetimeValue(context.now),
    SECOND: ofValues(part(SECOND, 60)),
    TIMENOW: (_evaluate, _args, context) => timeOf(new DatetimeValue(context.now)),
    TIMEVALUE: ofValues(timeOf),
    TODAY: (_evaluate, _args, context) => new DateValue(context.today),
    // Sunday is 1.
    WEEKDAY: ofValues((date: FormulaValue) => (dayOfWeek(dateOf(date).epochDay) % 7) + 1),
    YEAR: ofValues((date: FormulaValue) => calendarDay(dateOf(date).epochDay).year)
};
