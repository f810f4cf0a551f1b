/** System.Date. */
import { addMonths, calendarDay, DAY, daysInMonth, epochDay, isLeapYear } from '../../runtime/calendar.ts';
import { parseDate } from '../../runtime/conversions.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DatetimeValue, DateValue, type Value } from '../../runtime/values.ts';
import { zonedDay } from '../../runtime/zoned-day.ts';
import { defineClass } from '../define-class.ts';
import { formatLocal, parseLocalDate } from './locale-dates.ts';
import { startOfWeek, weekRule } from './weeks.ts';

const months = (date: DateValue): number => {
    const { year, month } = calendarDay(date.epochDay);
    return year * 12 + month;
};

function parseLocale(runtime: Runtime, text: string): DateValue {
    const days = parseLocalDate(runtime.transaction.user.locale, text);
    if (days === undefined) {
        throw runtime.exception('System.TypeException', `Invalid date: ${text}`);
    }
    return new DateValue(days);
}

/** Values of field history are dates, datetimes or texts. */
function fromObject(runtime: Runtime, value: Value): Value {
    if (typeof value === 'string') {
        return new DateValue(parseDate(runtime, value));
    }
    return value instanceof DatetimeValue
        ? new DateValue(Math.floor(value.milliseconds / DAY))
        : runtime.convert(value, runtime.types.date);
}

export const dateClass = defineClass({
    name: 'System.Date',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_date.htm',
    kind: 'primitive',
    statics: {
        'Integer daysInMonth(Integer year, Integer month)': (runtime, year: number, month: number) =>
            daysInMonth(year, month),
        'Boolean isLeapYear(Integer year)': (runtime, year: number) => isLeapYear(year),
        'Date newInstance(Integer year, Integer month, Integer day)': (
            runtime,
            year: number,
            month: number,
            day: number
        ) => new DateValue(epochDay(year, month, day)),
        'Date parse(String text)': (runtime, text: string) => parseLocale(runtime, text),
        'Date today()': (runtime) => new DateValue(zonedDay(runtime.org.now(), runtime.transaction.user.timeZone)),
        'Date valueOf(String text)': (runtime, text: string) => new DateValue(parseDate(runtime, text)),
        'Date valueOf(Object value)': (runtime, value: Value) => fromObject(runtime, value)
    },
    methods: {
        'Date addDays(Integer days)': (runtime, self: DateValue, days: number) => new DateValue(self.epochDay + days),
        'Date addMonths(Integer months)': (runtime, self: DateValue, count: number) =>
            new DateValue(addMonths(self.epochDay, count)),
        'Date addYears(Integer years)': (runtime, self: DateValue, years: number) =>
            new DateValue(addMonths(self.epochDay, years * 12)),
        'Integer day()': (runtime, self: DateValue) => calendarDay(self.epochDay).day,
        'Integer dayOfYear()': (runtime, self: DateValue) =>
            self.epochDay - epochDay(calendarDay(self.epochDay).year, 1, 1) + 1,
        'Integer daysBetween(Date other)': (runtime, self: DateValue, other: DateValue) =>
            other.epochDay - self.epochDay,
        'String format()': (runtime, self: DateValue) =>
            formatLocal(runtime.transaction.user.locale, 'date', self.epochDay * DAY),
        'Boolean isSameDay(Date other)': (runtime, self: DateValue, other: DateValue) =>
            self.epochDay === other.epochDay,
        'Integer month()': (runtime, self: DateValue) => calendarDay(self.epochDay).month,
        // The days of both dates do not count.
        'Integer monthsBetween(Date other)': (runtime, self: DateValue, other: DateValue) =>
            months(other) - months(self),
        'Date toStartOfMonth()': (runtime, self: DateValue) =>
            new DateValue(self.epochDay - calendarDay(self.epochDay).day + 1),
        'Date toStartOfWeek()': (runtime, self: DateValue) =>
            new DateValue(startOfWeek(self.epochDay, weekRule(runtime.transaction.user.locale))),
        'Integer year()': (runtime, self: DateValue) => calendarDay(self.epochDay).year
    }
});
