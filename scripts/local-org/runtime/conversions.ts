/** From text to numbers, Booleans, dates and times, with the platform's words when the text does not fit. */
import { Big, type BigDecimal } from 'bigdecimal.js';
import { DAY, daysInMonth, epochDay } from './calendar.ts';
import { MAX_INTEGER, MAX_LONG, MIN_INTEGER, MIN_LONG } from './numbers.ts';
import type { Runtime } from './runtime.ts';

function refuse(runtime: Runtime, kind: string, text: string): never {
    throw runtime.exception('System.TypeException', `Invalid ${kind}: ${text}`);
}

/** Throws `System.TypeException: Invalid integer: …`; only digits with an optional sign are taken. */
export function parseInteger(runtime: Runtime, text: string): number {
    const value = wholeNumber(text);
    if (value === undefined || value < MIN_INTEGER || value > MAX_INTEGER) {
        return refuse(runtime, 'integer', text);
    }
    return Number(value);
}

/** Throws `System.TypeException: Invalid long: …`. */
export function parseLong(runtime: Runtime, text: string): bigint {
    const value = wholeNumber(text);
    if (value === undefined || value < MIN_LONG || value > MAX_LONG) {
        return refuse(runtime, 'long', text);
    }
    return value;
}

function wholeNumber(text: string): bigint | undefined {
    return /^[+-]?\d+$/.test(text) ? BigInt(text.replace(/^\+/, '')) : undefined;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Throws `System.TypeException: Invalid double: …`. */
export function parseDouble(runtime: Runtime, text: string): number {
    return DECIMAL.test(text.trim()) ? Number(text) : refuse(runtime, 'double', text);
}

/** The scale is the number of digits after the point. Throws `System.TypeException: Invalid decimal: …`. */
export function parseDecimal(runtime: Runtime, text: string): BigDecimal {
    return DECIMAL.test(text) ? Big(text) : refuse(runtime, 'decimal', text);
}

/** True for `true` in any case, false for everything else. */
export function parseBoolean(text: string): boolean {
    return text.toLowerCase() === 'true';
}

/**
 * Days since 1970 for `yyyy-MM-dd`, with or without a time of day, which is dropped: `2026-05-03 10:00:00`, `2026-05-03T10:00:00.000Z`.
 * Forms accepted by orgs: https://github.com/octoberswimmer/aer-dist/issues/5. Throws `System.TypeException: Invalid date: …`.
 */
export function parseDate(runtime: Runtime, text: string): number {
    const match =
        /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{1,2}(?::\d{1,2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
            text
        );
    return match ? checkedDay(runtime, 'date', text, match) : refuse(runtime, 'date', text);
}

/** Milliseconds since 1970 of `yyyy-MM-dd HH:mm:ss` read as UTC. Throws `System.TypeException: Invalid date/time: …`. */
export function parseDatetime(runtime: Runtime, text: string): number {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})$/.exec(text);
    if (!match) {
        return refuse(runtime, 'date/time', text);
    }
    const [hours, minutes, seconds] = match.slice(4).map(Number) as [number, number, number];
    if (hours > 23 || minutes > 59 || seconds > 59) {
        return refuse(runtime, 'date/time', text);
    }
    return checkedDay(runtime, 'date/time', text, match) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function checkedDay(runtime: Runtime, kind: string, text: string, match: RegExpExecArray): number {
    const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
        return refuse(runtime, kind, text);
    }
    return epochDay(year, month, day);
}
