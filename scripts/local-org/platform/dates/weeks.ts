/** Weeks as a locale counts them. */
import { calendarDay, dayOfWeek, epochDay } from '../../runtime/calendar.ts';
import { languageTag } from '../text/language-tag.ts';

export interface WeekRule {
    /** 1 = Monday … 7 = Sunday. */
    readonly firstDay: number;
    /** So many days of a week must lie in the new year or month for it to be the first. */
    readonly minimalDays: number;
}

/** From the locale data of JavaScript, for example Sunday and 1 for en_US, Monday and 4 for de_DE. */
export function weekRule(locale: string): WeekRule {
    const info = new Intl.Locale(languageTag(locale)) as Intl.Locale & {
        getWeekInfo?: () => WeekRule;
        weekInfo?: WeekRule;
    };
    return info.getWeekInfo?.() ?? info.weekInfo ?? { firstDay: 7, minimalDays: 1 };
}

export function startOfWeek(days: number, rule: WeekRule): number {
    return days - ((dayOfWeek(days) - rule.firstDay + 7) % 7);
}

/** The first day of week 1 of the period that begins at `first`. */
function firstWeek(first: number, rule: WeekRule): number {
    const start = startOfWeek(first, rule);
    return start + 7 - first >= rule.minimalDays ? start : start + 7;
}

export function weekYear(days: number, rule: WeekRule): number {
    const { year } = calendarDay(days);
    if (days >= firstWeek(epochDay(year + 1, 1, 1), rule)) {
        return year + 1;
    }
    return days < firstWeek(epochDay(year, 1, 1), rule) ? year - 1 : year;
}

export function weekOfYear(days: number, rule: WeekRule): number {
    return Math.floor((days - firstWeek(epochDay(weekYear(days, rule), 1, 1), rule)) / 7) + 1;
}

/** 0 for the days before the first week of the month. */
export function weekOfMonth(days: number, rule: WeekRule): number {
    const { year, month } = calendarDay(days);
    return Math.floor((days - firstWeek(epochDay(year, month, 1), rule)) / 7) + 1;
}
