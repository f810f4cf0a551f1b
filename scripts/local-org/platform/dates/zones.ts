/** Instants on the clock of a time zone. Zones are named as in the IANA database, for example America/Los_Angeles. */
import { DateTime } from 'luxon';
import { DAY, instantText } from '../../runtime/calendar.ts';

/** `2026-05-03 07:05:09` on the zone's clock. */
export function instantTextIn(milliseconds: number, zone: string): string {
    return instantText(localMilliseconds(milliseconds, zone));
}

/** Milliseconds that a zone is ahead of UTC at an instant. */
export function offsetAt(milliseconds: number, zone: string): number {
    return DateTime.fromMillis(milliseconds, { zone }).offset * 60_000;
}

/** The instant as if the zone's clock were UTC's: for taking day and time of day apart. */
export function localMilliseconds(milliseconds: number, zone: string): number {
    return milliseconds + offsetAt(milliseconds, zone);
}

/**
 * The instant at which the zone's clock shows what `local` says in UTC. As Java does it: of the hour that comes twice the second is meant
 * (standard time), and in the hour that is left out the clock is taken as not changed yet.
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Calendar.html
 */
export function instantOfLocal(local: number, zone: string): number {
    const after = local - offsetAt(local + DAY, zone);
    return localMilliseconds(after, zone) === local ? after : local - offsetAt(local - DAY, zone);
}
