/** System.Datetime. */
import { addMonths, DAY, epochDay, HOUR, MINUTE, SECOND } from '../../runtime/calendar.ts';
import { parseDatetime } from '../../runtime/conversions.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DatetimeValue, DateValue, type TimeValue, type Value } from '../../runtime/values.ts';
import { defineClass, type NativeMethod, type NativeStatic } from '../define-class.ts';
import { formatInstant } from './date-pattern.ts';
import { datetimeParts, daysOf, onUsersClock } from './datetime-parts.ts';
import { formatLocal, parseLocalDatetime } from './locale-dates.ts';
import { weekRule } from './weeks.ts';
import { zoneFromId, zoneName } from './zone-names.ts';
import { instantOfLocal } from './zones.ts';

/** From what the user's clock shows. */
function fromLocal(runtime: Runtime, local: number): DatetimeValue {
    return new DatetimeValue(instantOfLocal(local, runtime.transaction.user.timeZone));
}

function clock(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
    return epochDay(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}

function parse(runtime: Runtime, text: string): DatetimeValue {
    const local = parseLocalDatetime(runtime.transaction.user.locale, text);
    if (local === undefined) {
        throw runtime.exception('System.TypeException', `Invalid date/time: ${text}`);
    }
    return fromLocal(runtime, local);
}

/** Values of field history are dates, datetimes or texts. */
function fromObject(runtime: Runtime, value: Value): Value {
    if (typeof value === 'string') {
        return fromLocal(runtime, parseDatetime(runtime, value));
    }
    return value instanceof DateValue
        ? fromLocal(runtime, value.epochDay * DAY)
        : runtime.convert(value, runtime.types.datetime);
}

function format(runtime: Runtime, value: DatetimeValue, pattern: string, zone: string): string {
    return formatInstant(runtime, value.milliseconds, pattern, zone, weekRule(runtime.transaction.user.locale));
}

/** Calendar units are added in GMT. */
const plusMonths = (value: DatetimeValue, months: number): DatetimeValue => {
    const days = daysOf(value.milliseconds);
    return new DatetimeValue(addMonths(days, months) * DAY + value.milliseconds - days * DAY);
};

const adding =
    (unit: number): NativeMethod =>
    (runtime, self: DatetimeValue, count: number) =>
        new DatetimeValue(self.milliseconds + count * unit);

const make: Readonly<Record<string, (...numbers: number[]) => number>> = {
    '(Integer year, Integer month, Integer day)': (year, month, day) => clock(year, month, day),
    '(Integer year, Integer month, Integer day, Integer hour, Integer minute, Integer second)': (...numbers) =>
        clock(...(numbers as [number, number, number, number, number, number]))
};

const constructors: Readonly<Record<string, NativeStatic>> = Object.fromEntries(
    Object.entries(make).flatMap(([parameters, local]): [string, NativeStatic][] => [
        [`Datetime newInstance${parameters}`, (runtime, ...numbers: number[]) => fromLocal(runtime, local(...numbers))],
        [
            `Datetime newInstanceGmt${parameters}`,
            (runtime, ...numbers: number[]) => new DatetimeValue(local(...numbers))
        ]
    ])
);

const ofDay = (date: DateValue, time: TimeValue): number => date.epochDay * DAY + time.milliseconds;

export const datetimeClass = defineClass({
    name: 'System.Datetime',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_datetime.htm',
    kind: 'primitive',
    statics: {
        ...constructors,
        'Datetime newInstance(Long milliseconds)': (runtime, milliseconds: bigint) =>
            new DatetimeValue(Number(milliseconds)),
        'Datetime newInstance(Date date, Time time)': (runtime, date: DateValue, time: TimeValue) =>
            fromLocal(runtime, ofDay(date, time)),
        'Datetime newInstanceGmt(Date date, Time time)': (runtime, date: DateValue, time: TimeValue) =>
            new DatetimeValue(ofDay(date, time)),
        'Datetime now()': (runtime) => new DatetimeValue(runtime.org.now()),
        'Datetime parse(String text)': (runtime, text: string) => parse(runtime, text),
        'Datetime valueOf(String text)': (runtime, text: string) => fromLocal(runtime, parseDatetime(runtime, text)),
        'Datetime valueOf(Object value)': (runtime, value: Value) => fromObject(runtime, value),
        'Datetime valueOfGmt(String text)': (runtime, text: string) => new DatetimeValue(parseDatetime(runtime, text))
    },
    methods: {
        ...datetimeParts,
        'Datetime addDays(Integer days)': adding(DAY),
        'Datetime addHours(Integer hours)': adding(HOUR),
        'Datetime addMinutes(Integer minutes)': adding(MINUTE),
        'Datetime addMonths(Integer months)': (runtime, self: DatetimeValue, count: number) => plusMonths(self, count),
        'Datetime addSeconds(Integer seconds)': adding(SECOND),
        'Datetime addYears(Integer years)': (runtime, self: DatetimeValue, years: number) =>
            plusMonths(self, years * 12),
        'String format()': (runtime, self: DatetimeValue) =>
            formatLocal(runtime.transaction.user.locale, 'datetime', onUsersClock(runtime, self.milliseconds)),
        'String format(String pattern)': (runtime, self: DatetimeValue, pattern: string) =>
            format(runtime, self, pattern, runtime.transaction.user.timeZone),
        'String format(String pattern, String timeZone)': (
            runtime,
            self: DatetimeValue,
            pattern: string,
            zone: string
        ) => format(runtime, self, pattern, zoneFromId(zone)),
        'String formatGmt(String pattern)': (runtime, self: DatetimeValue, pattern: string) =>
            format(runtime, self, pattern, 'GMT'),
        'String formatLong()': (runtime, self: DatetimeValue) =>
            formatLocal(
                runtime.transaction.user.locale,
                'long',
                onUsersClock(runtime, self.milliseconds),
                zoneName(self.milliseconds, runtime.transaction.user.timeZone, false)
            ),
        'Long getTime()': (runtime, self: DatetimeValue) => BigInt(self.milliseconds),
        'Boolean isSameDay(Datetime other)': (runtime, self: DatetimeValue, other: DatetimeValue) =>
            daysOf(onUsersClock(runtime, self.milliseconds)) === daysOf(onUsersClock(runtime, other.milliseconds))
    }
});
