/** The calendar day of an instant in a time zone. */
import { DateTime } from 'luxon';
import { epochDay } from './calendar.ts';

/** Days since 1970-01-01 of the local date; `timeZone` is an IANA name. */
export function zonedDay(milliseconds: number, timeZone: string): number {
    const { year, month, day } = DateTime.fromMillis(milliseconds, { zone: timeZone });
    return epochDay(year, month, day);
}
