/**
 * The patterns of Datetime.format: those of Java's SimpleDateFormat, with English names.
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/SimpleDateFormat.html
 */
import { calendarDay, DAY, dayOfWeek, epochDay, HOUR, MINUTE, pad, SECOND } from '../../runtime/calendar.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { weekOfMonth, weekOfYear, weekYear, type WeekRule } from './weeks.ts';
import { zoneName, zoneOffset } from './zone-names.ts';
import { localMilliseconds } from './zones.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

interface Moment {
    readonly instant: number;
    readonly zone: string;
    readonly week: WeekRule;
    readonly days: number;
    readonly year: number;
    readonly month: number;
    readonly day: number;
    /** Milliseconds since midnight on the zone's clock. */
    readonly time: number;
}

type Field = (moment: Moment, width: number) => string;

const number =
    (value: (moment: Moment) => number): Field =>
    (moment, width) =>
        pad(value(moment), width);

const hour = (moment: Moment): number => Math.floor(moment.time / HOUR);

const year =
    (value: (moment: Moment) => number): Field =>
    (moment, width) =>
        width === 2 ? pad(value(moment) % 100, 2) : pad(value(moment), width);

const month: Field = ({ month: value }, width) => {
    const name = MONTHS[value - 1] ?? '';
    return width <= 2 ? pad(value, width) : width === 3 ? name.slice(0, 3) : name;
};

const weekday: Field = ({ days }, width) => {
    const name = WEEKDAYS[dayOfWeek(days) - 1] ?? '';
    return width <= 3 ? name.slice(0, 3) : name;
};

const FIELDS: Readonly<Record<string, Field>> = {
    G: ({ year: value }) => (value > 0 ? 'AD' : 'BC'),
    y: year((moment) => moment.year),
    Y: year((moment) => weekYear(moment.days, moment.week)),
    M: month,
    L: month,
    w: number((moment) => weekOfYear(moment.days, moment.week)),
    W: number((moment) => weekOfMonth(moment.days, moment.week)),
    D: number((moment) => moment.days - epochDay(moment.year, 1, 1) + 1),
    d: number((moment) => moment.day),
    F: number((moment) => Math.floor((moment.day - 1) / 7) + 1),
    E: weekday,
    u: number((moment) => dayOfWeek(moment.days)),
    a: (moment) => (hour(moment) < 12 ? 'AM' : 'PM'),
    H: number(hour),
    k: number((moment) => hour(moment) || 24),
    K: number((moment) => hour(moment) % 12),
    h: number((moment) => hour(moment) % 12 || 12),
    m: number((moment) => Math.floor(moment.time / MINUTE) % 60),
    s: number((moment) => Math.floor(moment.time / SECOND) % 60),
    S: number((moment) => moment.time % 1000),
    z: ({ instant, zone }, width) => zoneName(instant, zone, width >= 4),
    Z: ({ instant, zone }) => zoneOffset(instant, zone, 'XX').replace('Z', '+0000'),
    X: ({ instant, zone }, width) => zoneOffset(instant, zone, width === 1 ? 'X' : width === 2 ? 'XX' : 'XXX')
};

/** Throws `System.IllegalArgumentException` for a letter that means nothing. */
export function formatInstant(
    runtime: Runtime,
    instant: number,
    pattern: string,
    zone: string,
    week: WeekRule
): string {
    const local = localMilliseconds(instant, zone);
    const days = Math.floor(local / DAY);
    const moment = { instant, zone, week, days, ...calendarDay(days), time: local - days * DAY };
    return pattern.replace(/''|'((?:[^']|'')*)'?|([a-zA-Z])\2*/g, (part, quoted?: string, letter?: string) => {
        if (letter === undefined) {
            return quoted === undefined ? "'" : quoted.replaceAll("''", "'");
        }
        const field = FIELDS[letter];
        if (!field) {
            throw runtime.exception('System.IllegalArgumentException', `Illegal pattern character '${letter}'`);
        }
        return field(moment, part.length);
    });
}
