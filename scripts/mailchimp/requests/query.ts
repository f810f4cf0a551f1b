import { z } from 'zod';
import { FieldSelection } from '../answers/field-selection.ts';
import { invalidResource } from '../answers/problems.ts';
import { parseTimestamp } from './timestamp-text.ts';

/** `true` or `1`; anything else counts as false, as documented. */
export const flag = z.string().transform((text) => text.toLowerCase() === 'true' || text === '1');

/** An ISO 8601 time as seconds since 1970; an unencoded `+` arrives as a blank and is refused, as Mailchimp does. */
export const time = z.string().transform((text, context) => {
    const seconds = parseTimestamp(text);
    if (seconds === undefined) context.addIssue('Please enter a date and time in ISO 8601 format.');
    return seconds ?? z.NEVER;
});

const wholeNumber = z.string().regex(/^\d+$/, 'Please enter a whole number that is not negative.').transform(Number);

// A larger count is not refused. Whether the page is cut is not confirmed; one report says so, so it is cut here, and a
// client that relies on more than 1000 rows a page notices.
const largestPage = 1000;

export const sortDirection = z
    .string()
    .transform((text) => text.toUpperCase())
    .pipe(z.enum(['ASC', 'DESC']));

/** `count` and `offset` of every collection. */
export const paging = {
    count: wholeNumber.transform((count) => Math.min(count, largestPage)).default(10),
    offset: wholeNumber.default(0)
};

/** The page that a caller asked for. */
export interface Page {
    readonly count: number;
    readonly offset: number;
}

/** The items of one page of a whole collection. */
export function pageOf<T>(items: readonly T[], { count, offset }: Page): T[] {
    return items.slice(offset, offset + count);
}

/**
 * Which fields of the answer are wanted.
 * @throws Problem 400 when both parameters are given: they are documented as mutually exclusive; the exact answer is not
 * confirmed
 */
export function fieldSelection(query: Record<string, string>): FieldSelection {
    if (query.fields && query.exclude_fields) {
        throw invalidResource('The parameters fields and exclude_fields cannot be used together.');
    }
    return FieldSelection.of(query.fields, query.exclude_fields);
}
