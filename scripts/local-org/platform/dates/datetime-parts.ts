/** Methods of Datetime that take it apart: each on the user's clock and, with Gmt at the end, in GMT. */
import { calendarDay, DAY, epochDay, HOUR, MINUTE, SECOND } from '../../runtime/calendar.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DateValue, TimeValue, type DatetimeValue, type Value } from '../../runtime/values.ts';
import type { NativeMethod } from '../define-class.ts';
import { localMilliseconds } from './zones.ts';

/** What the running user's clock shows, in milliseconds as if it were UTC's. */
export function onUsersClock(runtime: Runtime, instant: number): number {
    return localMilliseconds(instant, runtime.transaction.user.timeZone);
}

export const daysOf = (milliseconds: number): number => Math.floor(milliseconds / DAY);
const timeOf = (milliseconds: number): number => milliseconds - daysOf(milliseconds) * DAY;

/** By Apex signature without the brackets. */
const parts: Readonly<Record<string, (clock: number) => Value>> = {
    'Date date': (clock) => new DateValue(daysOf(clock)),
    'Integer day': (clock) => calendarDay(daysOf(clock)).day,
    'Integer dayOfYear': (clock) => daysOf(clock) - epochDay(calendarDay(daysOf(clock)).year, 1, 1) + 1,
    'Integer hour': (clock) => Math.floor(timeOf(clock) / HOUR),
    'Integer millisecond': (clock) => timeOf(clock) % 1000,
    'Integer minute': (clock) => Math.floor(timeOf(clock) / MINUTE) % 60,
    'Integer month': (clock) => calendarDay(daysOf(clock)).month,
    'Integer second': (clock) => Math.floor(timeOf(clock) / SECOND) % 60,
    'Time time': (clock) => new TimeValue(timeOf(clock)),
    'Integer year': (clock) => calendarDay(daysOf(clock)).year
};

export const datetimeParts: Readonly<Record<string, NativeMethod>> = Object.fromEntries(
    Object.entries(parts).flatMap(([signature, part]): [string, NativeMethod][] => [
        [`${signature}()`, (runtime, self: DatetimeValue) => part(onUsersClock(runtime, self.milliseconds))],
        [`${signature}Gmt()`, (runtime, self: DatetimeValue) => part(self.milliseconds)]
    ])
);
