/**
 * Dates and times as a locale writes them short: `5/3/2026`, `5/3/2026, 2:05 PM`. Years always have four digits, as in Salesforce.
 * https://help.salesforce.com/s/articleView?id=sf.admin_supported_locales.htm&type=5
 */
import { DAY, daysInMonth, epochDay, HOUR, MINUTE } from '../../runtime/calendar.ts';
import { languageTag } from '../text/language-tag.ts';

type Style = 'date' | 'datetime' | 'long';

function formatter(locale: string, style: Style): Intl.DateTimeFormat {
    const time = { date: {}, datetime: { timeStyle: 'short' }, long: { timeStyle: 'long' } }[style];
    return new Intl.DateTimeFormat(languageTag(locale), {
        dateStyle: 'short',
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
        ...time
    } as Intl.DateTimeFormatOptions);
}

/** `local` is what the user's clock shows, in milliseconds as if it were UTC's; `zone` is the name that the long form shows. */
export function formatLocal(locale: string, style: Style, local: number, zone = ''): string {
    const text = formatter(locale, style)
        .formatToParts(local)
        .map(({ type, value }) => {
            if (type === 'year') {
                return String(new Date(local).getUTCFullYear()).padStart(4, '0');
            }
            return type === 'timeZoneName' ? zone : value;
        })
        .join('');
    // Newer locale data has a narrow no-break space before AM and PM.
    return text.replaceAll('\u202f', ' ');
}

/** The order of day, month and year in a locale, for example month, day, year for en_US. */
function fieldOrder(locale: string): string[] {
    return formatter(locale, 'date')
        .formatToParts(0)
        .map(({ type }) => type as string)
        .filter((type) => ['day', 'month', 'year'].includes(type));
}

/** Days since 1970 of a date in the locale's short form; undefined when the text is not one. */
export function parseLocalDate(locale: string, text: string): number | undefined {
    const numbers = /^\s*(\d+)\D+?(\d+)\D+?(\d+)\D*$/.exec(text)?.slice(1).map(Number);
    return numbers && dayFrom(locale, numbers);
}

function dayFrom(locale: string, numbers: readonly number[]): number | undefined {
    const fields = Object.fromEntries(fieldOrder(locale).map((type, index) => [type, numbers[index] ?? 0]));
    const { year = 0, month = 0, day = 0 } = fields;
    const fullYear = year < 100 ? 2000 + year : year;
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(fullYear, month)
        ? epochDay(fullYear, month, day)
        : undefined;
}

/** Milliseconds on the user's clock of date and time in the locale's short form: `10/14/2011 11:46 AM`, with or without comma. */
export function parseLocalDatetime(locale: string, text: string): number | undefined {
    const match = /^\s*(\d+)\D+?(\d+)\D+?(\d+),?\s+(\d{1,2}):(\d{2})(?:\s*([AaPp])\.?[Mm]\.?)?\s*$/.exec(text);
    if (!match) {
        return undefined;
    }
    const days = dayFrom(locale, match.slice(1, 4).map(Number));
    const [hours, minutes] = [Number(match[4]), Number(match[5])];
    const half = match[6]?.toLowerCase();
    if (days === undefined || minutes > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) {
        return undefined;
    }
    const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
    return days * DAY + hour * HOUR + minutes * MINUTE;
}
