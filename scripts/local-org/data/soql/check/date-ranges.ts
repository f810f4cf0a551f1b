/**
 * Date literals: TODAY, LAST_N_DAYS:5, THIS_FISCAL_QUARTER …
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_dateformats.htm
 */
import { calendarDay, dayOfWeek, epochDay } from '../../../runtime/calendar.ts';

/** Days since 1970-01-01, from the first to before the last. */
export interface DayRange {
    readonly start: number;
    readonly end: number;
}

export interface Calendar {
    /** The current day where the user is, as days since 1970-01-01. */
    readonly today: number;
    /** 1 = Monday … 7 = Sunday, by the user's locale. */
    readonly firstWeekday: number;
    /** The month in which the fiscal year starts, 1 to 12. */
    readonly fiscalYearStart: number;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'FISCAL_QUARTER' | 'FISCAL_YEAR';

/** The first day of the unit that lies `offset` units from the current one. */
type StartOf = (calendar: Calendar, offset: number) => number;

const starts: Readonly<Record<Unit, StartOf>> = {
    DAY: ({ today }, offset) => today + offset,
    WEEK: ({ today, firstWeekday }, offset) => today - ((dayOfWeek(today) - firstWeekday + 7) % 7) + offset * 7,
    MONTH: (calendar, offset) => monthsStart(calendar, 1, 1, offset),
    QUARTER: (calendar, offset) => monthsStart(calendar, 3, 1, offset),
    YEAR: (calendar, offset) => monthsStart(calendar, 12, 1, offset),
    FISCAL_QUARTER: (calendar, offset) => monthsStart(calendar, 3, calendar.fiscalYearStart, offset),
    FISCAL_YEAR: (calendar, offset) => monthsStart(calendar, 12, calendar.fiscalYearStart, offset)
};

/** The start of a unit of `length` months, counted from the month `first`. */
function monthsStart({ today }: Calendar, length: number, first: number, offset: number): number {
    const { year, month } = calendarDay(today);
    const monthsIntoUnit = (((month - first) % length) + length) % length;
    return epochDay(year, month - monthsIntoUnit + offset * length, 1);
}

const ninetyDays = 90;

/** The days that a literal means; undefined when there is no such literal. */
export function dayRange(name: string, count: number | undefined, calendar: Calendar): DayRange | undefined {
    const { today } = calendar;
    const simple: Readonly<Record<string, DayRange>> = {
        YESTERDAY: units(calendar, 'DAY', -1, 0),
        TODAY: units(calendar, 'DAY', 0, 1),
        TOMORROW: units(calendar, 'DAY', 1, 2),
        LAST_90_DAYS: { start: today - ninetyDays, end: today + 1 },
        NEXT_90_DAYS: { start: today + 1, end: today + 1 + ninetyDays }
    };
    return simple[name] ?? (count === undefined ? relative(name, calendar) : counted(name, count, calendar));
}

/** LAST_WEEK, THIS_QUARTER, NEXT_FISCAL_YEAR. */
function relative(name: string, calendar: Calendar): DayRange | undefined {
    const match = /^(LAST|THIS|NEXT)_(.+)$/.exec(name);
    if (!match || !(match[2] in starts)) return undefined;
    const offset = { LAST: -1, THIS: 0, NEXT: 1 }[match[1] as 'LAST' | 'THIS' | 'NEXT'];
    return units(calendar, match[2] as Unit, offset, offset + 1);
}

/** LAST_N_MONTHS:3, NEXT_N_DAYS:3, N_YEARS_AGO:3. */
function counted(name: string, count: number, calendar: Calendar): DayRange | undefined {
    const ago = /^N_(.+)S_AGO$/.exec(name);
    if (ago) return units(calendar, ago[1] as Unit, -count, -count + 1);
    const match = /^(LAST|NEXT)_N_(.+)S$/.exec(name);
    if (!match || !(match[2] in starts)) return undefined;
    const unit = match[2] as Unit;
    if (match[1] === 'NEXT') return units(calendar, unit, 1, count + 1);
    // The last n days include today; the last n weeks, months … end before the current one.
    return unit === 'DAY' ? units(calendar, unit, -count, 1) : units(calendar, unit, -count, 0);
}

function units(calendar: Calendar, unit: Unit, from: number, to: number): DayRange {
    const startOf = starts[unit];
    return { start: startOf(calendar, from), end: startOf(calendar, to) };
}
