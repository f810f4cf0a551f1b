import lang from '@salesforce/i18n/lang';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The units of an age from the coarsest down, each with the milliseconds it holds. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
    ['year', 365 * DAY],
    ['month', 30 * DAY],
    ['week', 7 * DAY],
    ['day', DAY],
    ['hour', HOUR],
    ['minute', MINUTE]
];

/**
 * Puts values into the numbered places of a label.
 * @param template text with {0}, {1} …
 * @returns the text; a place without a value stays as it is, so that a wrong label is seen
 */
export function fill(template: string, ...values: readonly (string | number)[]): string {
    return template.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place));
}

/** A day in the user's locale and time zone, such as "May 3, 2026". */
export function formatDate(iso: string): string {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(new Date(iso));
}

/** A moment in the user's locale and time zone, such as "May 3, 2026, 9:30 AM". */
export function formatDateTime(iso: string): string {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(iso));
}

/**
 * How long ago something was, in the user's language, such as "2 hours ago".
 * @param now milliseconds since 1970; a moment after it counts as now, because clocks differ
 * @returns undefined when it is less than a minute ago
 */
export function formatAge(iso: string, now: number): string | undefined {
    const elapsed = now - Date.parse(iso);
    const unit = UNITS.find(([, milliseconds]) => elapsed >= milliseconds);
    if (!unit) {
        return undefined;
    }
    const [name, milliseconds] = unit;
    return new Intl.RelativeTimeFormat(lang, { numeric: 'always' }).format(-Math.floor(elapsed / milliseconds), name);
}

/** Names in a row, joined as the user's language does: "Events and Newsletter". */
export function formatList(names: readonly string[]): string {
    return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
}
