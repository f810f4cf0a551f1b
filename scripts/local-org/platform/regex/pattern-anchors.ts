/** Anchors and the dot of Java regular expressions, written for JavaScript with the `v` flag. */
import type { PatternFlags } from './pattern-error.ts';

/** Any code point. V8 lets a repeated `[^]` match the empty text only when the flag `v` is set. */
const ANY = '[\\s\\S]';
export const START = `(?<!${ANY})`;
export const END = `(?!${ANY})`;
const LINE_END = '\\n\\r\\x85\\u2028\\u2029';

/** `$` and \Z: the end, or before a line terminator that ends the input. */
export function lastLineEnd(flags: PatternFlags): string {
    return flags.unixLines
        ? `(?=\\n?${END})`
        : `(?:(?<!\\r)(?=\\n${END})|(?=(?:\\r\\n|[\\r\\x85\\u2028\\u2029])?${END}))`;
}

export function lineStart(flags: PatternFlags): string {
    if (!flags.multiline) {
        return START;
    }
    return flags.unixLines
        ? `(?:${START}|(?<=\\n)(?=${ANY}))`
        : `(?:${START}|(?<=[\\n\\x85\\u2028\\u2029]|\\r(?!\\n))(?=${ANY}))`;
}

export function lineEnd(flags: PatternFlags): string {
    if (!flags.multiline) {
        return lastLineEnd(flags);
    }
    return flags.unixLines ? `(?:${END}|(?=\\n))` : `(?:${END}|(?=[\\r\\x85\\u2028\\u2029])|(?<!\\r)(?=\\n))`;
}

export function dot(flags: PatternFlags): string {
    if (flags.dotAll) {
        return ANY;
    }
    return flags.unixLines ? '[^\\n]' : `[^${LINE_END}]`;
}
