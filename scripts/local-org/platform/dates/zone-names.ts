/** Names and offsets of time zones as Java prints them. */
import { DateTime, FixedOffsetZone } from 'luxon';
import { pad } from '../../runtime/calendar.ts';
import { offsetAt } from './zones.ts';

/** Locales know the short names of zones at home only: CET is a name in Great Britain, JST in Japan, neither in the United States. */
const NAMING_LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ', 'ja-JP', 'ko-KR', 'pt-BR'];

const FIXED_NAMES: Readonly<Record<string, string>> = {
    GMT: 'Greenwich Mean Time',
    UTC: 'Coordinated Universal Time'
};

/** `PST`, `Pacific Standard Time`; a zone without a short name is `GMT+03:00`. */
export function zoneName(instant: number, zone: string, long: boolean): string {
    const fixed = FIXED_NAMES[zone];
    if (fixed !== undefined) {
        return long ? fixed : zone;
    }
    const moment = DateTime.fromMillis(instant, { zone });
    if (long) {
        return moment.toFormat('ZZZZZ', { locale: 'en-US' });
    }
    const names = NAMING_LOCALES.map((locale) => moment.toFormat('ZZZZ', { locale }));
    return names.find((name) => /^[A-Z]{2,5}$/.test(name)) ?? `GMT${zoneOffset(instant, zone, 'XXX')}`;
}

/** `X`: -08, `XX`: -0800, `XXX`: -08:00; Z for none. */
export function zoneOffset(instant: number, zone: string, style: 'X' | 'XX' | 'XXX'): string {
    const minutes = offsetAt(instant, zone) / 60_000;
    if (minutes === 0) {
        return 'Z';
    }
    const hours = pad(Math.floor(Math.abs(minutes) / 60), 2);
    const rest = pad(Math.abs(minutes) % 60, 2);
    const sign = minutes < 0 ? '-' : '+';
    return sign + { X: hours, XX: hours + rest, XXX: `${hours}:${rest}` }[style];
}

/**
 * The zone for an id of Java: an IANA name, or `GMT+8`, `GMT-05:30`; everything else is GMT.
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/TimeZone.html#getTimeZone(java.lang.String)
 */
export function zoneFromId(id: string): string {
    const match = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(id);
    if (match) {
        const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
        return FixedOffsetZone.instance(match[1] === '-' ? -minutes : minutes).name;
    }
    return DateTime.fromMillis(0, { zone: id }).isValid && !/^(local|system)$/i.test(id) ? id : 'GMT';
}
