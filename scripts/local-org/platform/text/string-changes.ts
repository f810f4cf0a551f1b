/** Methods of String that give a changed copy: case, padding, replacing, white space. */
import { javaReplace } from '../regex/java-replace.ts';
import { compilePattern } from '../regex/java-pattern.ts';
import type { NativeMethod } from '../define-class.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { languageTag } from './language-tag.ts';
import { isLowerCase, isWhitespace, trimJava } from './characters.ts';

/** A letter without a counterpart of one character stays, for example ß; title case becomes lower case. */
function swapCase(text: string): string {
    const swap = (each: string): string => {
        const other = isLowerCase(each) ? each.toUpperCase() : each.toLowerCase();
        return other.length === each.length ? other : each;
    };
    return [...text].map(swap).join('');
}

/** `padding` repeated and cut to a width; an empty padding is a space. */
function filler(padding: string, width: number): string {
    const unit = padding === '' ? ' ' : padding;
    return width <= 0 ? '' : unit.repeat(Math.ceil(width / unit.length)).slice(0, width);
}

function center(text: string, size: number, padding: string): string {
    const missing = size - text.length;
    const left = Math.floor(missing / 2);
    return missing <= 0 ? text : filler(padding, left) + text + filler(padding, missing - left);
}

const leftPad = (text: string, size: number, padding: string): string => filler(padding, size - text.length) + text;
const rightPad = (text: string, size: number, padding: string): string => text + filler(padding, size - text.length);

/** Shortens to a width with `...` at the end, and at the start too when the part asked for lies further right. */
function abbreviate(runtime: Runtime, text: string, maxWidth: number, offset: number): string {
    if (maxWidth < 4) {
        throw runtime.exception('System.StringException', 'Minimum abbreviation width is 4');
    }
    if (text.length <= maxWidth) {
        return text;
    }
    const start = Math.min(offset, text.length - (maxWidth - 3));
    if (start <= 4) {
        return `${text.slice(0, maxWidth - 3)}...`;
    }
    if (maxWidth < 7) {
        throw runtime.exception('System.StringException', 'Minimum abbreviation width with offset is 7');
    }
    return start + maxWidth - 3 < text.length
        ? `...${abbreviate(runtime, text.slice(start), maxWidth - 3, 0)}`
        : `...${text.slice(text.length - (maxWidth - 3))}`;
}

/** Positions are put in order and into the bounds of the text. */
function overlay(text: string, part: string, start: number, end: number): string {
    const bounded = (index: number): number => Math.max(0, Math.min(index, text.length));
    const [first, second] = [bounded(start), bounded(end)];
    return text.slice(0, Math.min(first, second)) + part + text.slice(Math.max(first, second));
}

const repeat = (text: string, count: number): string => (count <= 0 ? '' : text.repeat(count));

export const stringChanges: Readonly<Record<string, NativeMethod>> = {
    'String abbreviate(Integer maxWidth)': (runtime, self: string, maxWidth: number) =>
        abbreviate(runtime, self, maxWidth, 0),
    'String abbreviate(Integer maxWidth, Integer offset)': (runtime, self: string, maxWidth: number, offset: number) =>
        abbreviate(runtime, self, maxWidth, offset),
    'String capitalize()': (runtime, self: string) => self.slice(0, 1).toUpperCase() + self.slice(1),
    'String uncapitalize()': (runtime, self: string) => self.slice(0, 1).toLowerCase() + self.slice(1),
    'String center(Integer size)': (runtime, self: string, size: number) => center(self, size, ' '),
    'String center(Integer size, String padding)': (runtime, self: string, size: number, padding: string) =>
        center(self, size, padding),
    'String leftPad(Integer size)': (runtime, self: string, size: number) => leftPad(self, size, ' '),
    'String leftPad(Integer size, String padding)': (runtime, self: string, size: number, padding: string) =>
        leftPad(self, size, padding),
    'String rightPad(Integer size)': (runtime, self: string, size: number) => rightPad(self, size, ' '),
    'String rightPad(Integer size, String padding)': (runtime, self: string, size: number, padding: string) =>
        rightPad(self, size, padding),
    'String deleteWhitespace()': (runtime, self: string) =>
        self
            .split('')
            .filter((each) => !isWhitespace(each))
            .join(''),
    'String normalizeSpace()': (runtime, self: string) =>
        trimJava(
            self
                .split('')
                .map((each) => (isWhitespace(each) || each === '\u00a0' ? ' ' : each))
                .join('')
                .replace(/ +/g, ' ')
        ),
    'String overlay(String part, Integer start, Integer end)': (
        runtime,
        self: string,
        part: string,
        start: number,
        end: number
    ) => overlay(self, part, start, end),
    'String repeat(Integer count)': (runtime, self: string, count: number) => repeat(self, count),
    'String repeat(String separator, Integer count)': (runtime, self: string, separator: string, count: number) =>
        repeat(self + separator, count).slice(0, count > 0 ? -separator.length || undefined : undefined),
    'String replace(String target, String replacement)': (runtime, self: string, target: string, by: string) =>
        self.replaceAll(target, () => by),
    'String replaceAll(String regularExpression, String replacement)': (
        runtime,
        self: string,
        pattern: string,
        by: string
    ) => javaReplace(runtime, compilePattern(runtime, pattern), self, by, true),
    'String replaceFirst(String regularExpression, String replacement)': (
        runtime,
        self: string,
        pattern: string,
        by: string
    ) => javaReplace(runtime, compilePattern(runtime, pattern), self, by, false),
    'String reverse()': (runtime, self: string) => [...self].reverse().join(''),
    'String stripHtmlTags()': (runtime, self: string) => self.replace(/<[^>]*>/g, ''),
    'String swapCase()': (runtime, self: string) => swapCase(self),
    'String toLowerCase()': (runtime, self: string) => self.toLowerCase(),
    'String toLowerCase(String locale)': (runtime, self: string, locale: string) =>
        self.toLocaleLowerCase(languageTag(locale)),
    'String toUpperCase()': (runtime, self: string) => self.toUpperCase(),
    'String toUpperCase(String locale)': (runtime, self: string, locale: string) =>
        self.toLocaleUpperCase(languageTag(locale))
};
