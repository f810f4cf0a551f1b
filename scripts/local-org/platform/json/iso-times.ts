/** Dates and times as JSON content writes them: ISO 8601. */
import { DateTime } from 'luxon';
import { DAY, dayText, epochDay, timeText, daysInMonth } from '../../runtime/calendar.ts';
import type { Runtime } from '../../runtime/runtime.ts';

/** `2026-05-03T14:05:09.123Z` */
export function isoInstant(milliseconds: number): string {
    const days = Math.floor(milliseconds / DAY);
    return `${dayText(days)}T${timeText(milliseconds - days * DAY)}`;
}

function invalid(runtime: Runtime, text: string): never {
    throw runtime.exception('System.JSONException', `Invalid format: "${text}"`);
}

/** Milliseconds since 1970; a text without offset is in GMT, one without time is midnight. */
export function parseIsoInstant(runtime: Runtime, text: string): number {
    const parsed = DateTime.fromISO(text, { zone: 'utc' });
    return /^\d{4}-\d\d-\d\d/.test(text) && parsed.isValid ? parsed.toMillis() : invalid(runtime, text);
}

/** Days since 1970 of `2026-05-03`; a time of day is dropped. */
export function parseIsoDay(runtime: Runtime, text: string): number {
    const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text) ?? []).map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
        ? epochDay(year, month, day)
        : invalid(runtime, text);
}

/** Milliseconds since midnight of `18:05`, `18:05:09`, `18:05:09.123Z`. */
export function parseIsoTime(runtime: Runtime, text: string): number {
    const parsed = DateTime.fromISO(`1970-01-01T${text.replace(/^T/, '')}`, { zone: 'utc' });
    return parsed.isValid ? parsed.toMillis() : invalid(runtime, text);
}
