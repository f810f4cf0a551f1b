/** Days, months and years without a time zone: the proleptic Gregorian calendar that Date and Datetime count in. */

export interface CalendarDay {
    readonly year: number;
    /** 1 to 12. */
    readonly month: number;
    /** 1 to 31. */
    readonly day: number;
}

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MINUTE = 60_000;
export const SECOND = 1_000;

/** Days since 1970-01-01. Month and day may lie outside their range and are carried over, as Date.newInstance allows. */
export function epochDay(year: number, month: number, day: number): number {
    const time = new Date(0);
    time.setUTCFullYear(year, month - 1, day);
    return Math.floor(time.getTime() / DAY);
}

export function calendarDay(days: number): CalendarDay {
    const time = new Date(days * DAY);
    return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

export function isLeapYear(year: number): boolean {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
    return calendarDay(epochDay(year, month + 1, 0)).day;
}

/** Adds months; a day that the month does not have becomes its last: 31 January plus one month is 28 or 29 February. */
export function addMonths(days: number, months: number): number {
    const { year, month, day } = calendarDay(days);
    const first = calendarDay(epochDay(year, month + months, 1));
    return epochDay(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(days: number): number {
    return ((((days + 3) % 7) + 7) % 7) + 1;
}

export function pad(value: number, width: number): string {
    const digits = String(Math.abs(value)).padStart(width, '0');
    return value < 0 ? `-${digits}` : digits;
}

/** `2026-05-03` */
export function dayText(days: number): string {
    const { year, month, day } = calendarDay(days);
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `2026-05-03 14:05:09` in UTC. */
export function instantText(milliseconds: number): string {
    const days = Math.floor(milliseconds / DAY);
    return `${dayText(days)} ${timeText(milliseconds - days * DAY).slice(0, 8)}`;
}

/** `14:05:09.123Z`, the text of a Time. */
export function timeText(milliseconds: number): string {
    const hour = Math.floor(milliseconds / HOUR);
    const minute = Math.floor(milliseconds / MINUTE) % 60;
    const second = Math.floor(milliseconds / SECOND) % 60;
    return `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}.${pad(milliseconds % 1000, 3)}Z`;
}
