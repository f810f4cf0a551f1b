/** https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm&type=5, Text Functions */
import { normalizeId } from '../../runtime/ids.ts';
import { dayText, instantText } from '../../runtime/calendar.ts';
import { DatetimeValue, DateValue } from '../../runtime/values.ts';
import { ofTexts } from './arguments.ts';
import type { FormulaFunction, FormulaValue } from './evaluate.ts';
import { FormulaError } from './tokens.ts';

function toText(value: FormulaValue): string {
    if (value instanceof DateValue) return dayText(value.epochDay);
    if (value instanceof DatetimeValue) return `${instantText(value.milliseconds)}Z`;
    if (typeof value === 'object' && value !== null) throw new FormulaError('TEXT of a time is not supported');
    return String(value ?? '');
}

function padded(text: string, length: number, filler: string, fill: 'padStart' | 'padEnd'): string {
    return text.length > length ? text.slice(0, length) : text[fill](length, filler === '' ? ' ' : filler);
}

/** REGEX takes Java's syntax, which is JavaScript's for all but rare constructs; the whole text has to match. */
function matches(text: string, expression: string): boolean {
    try {
        return new RegExp(`^(?:${expression})$`, 'u').test(text);
    } catch {
        throw new FormulaError(`the regular expression ${expression} is not supported`);
    }
}

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
    '&': ofTexts((left: FormulaValue, right: FormulaValue) => toText(left) + toText(right)),
    BEGINS: ofTexts((text: string, start: string) => text.startsWith(start)),
    BR: () => '\n',
    CASESAFEID: ofTexts((id: string) => normalizeId(id) ?? id),
    CONTAINS: ofTexts((text: string, part: string) => text.includes(part)),
    FIND: ofTexts((part: string, text: string, start?: number) => text.indexOf(part, (start ?? 1) - 1) + 1),
    INCLUDES: ofTexts((values: string, value: string) => values.split(';').includes(value)),
    LEFT: ofTexts((text: string, count: number) => text.slice(0, Math.max(count, 0))),
    LEN: ofTexts((text: string) => text.length),
    LOWER: ofTexts((text: string) => text.toLowerCase()),
    LPAD: ofTexts((text: string, length: number, filler?: string) => padded(text, length, filler ?? ' ', 'padStart')),
    MID: ofTexts((text: string, start: number, count: number) => text.slice(start - 1, start - 1 + count)),
    REGEX: ofTexts(matches),
    RIGHT: ofTexts((text: string, count: number) => (count <= 0 ? '' : text.slice(-count))),
    RPAD: ofTexts((text: string, length: number, filler?: string) => padded(text, length, filler ?? ' ', 'padEnd')),
    SUBSTITUTE: ofTexts((text: string, old: string, replacement: string) =>
        old === '' ? text : text.replaceAll(old, replacement)
    ),
    TEXT: ofTexts(toText),
    TRIM: ofTexts((text: string) => text.trim()),
    UPPER: ofTexts((text: string) => text.toUpperCase()),
    VALUE: ofTexts((text: string) => {
        const number = Number(text.replaceAll(',', ''));
        return text.trim() === '' || Number.isNaN(number) ? null : number;
    })
};
