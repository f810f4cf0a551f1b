/** Methods of String that take a part of it or take a part away. Positions count UTF-16 units. */
import type { NativeMethod } from '../define-class.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { trimJava } from './characters.ts';

function outOfBounds(runtime: Runtime, which: string, index: number): never {
    throw runtime.exception('System.StringException', `${which} out of bounds: ${index}`);
}

function substring(runtime: Runtime, text: string, start: number, end: number): string {
    if (start < 0 || start > text.length) {
        return outOfBounds(runtime, 'Starting position', start);
    }
    if (end < start || end > text.length) {
        return outOfBounds(runtime, 'Ending position', end);
    }
    return text.slice(start, end);
}

/** Null unless both are found. */
function between(text: string, open: string, close: string): string | null {
    const start = text.indexOf(open);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    return end < 0 ? null : text.slice(start + open.length, end);
}

/** The text before `index`, or all of it when nothing was found. */
const before = (text: string, index: number): string => (index < 0 ? text : text.slice(0, index));

function after(text: string, separator: string, index: number): string {
    return index < 0 ? '' : text.slice(index + separator.length);
}

const startsIgnoringCase = (text: string, prefix: string): boolean =>
    text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();

const endsIgnoringCase = (text: string, suffix: string): boolean => text.toLowerCase().endsWith(suffix.toLowerCase());

const withoutEnd = (text: string, suffix: string): string => text.slice(0, text.length - suffix.length);

export const stringParts: Readonly<Record<string, NativeMethod>> = {
    'String left(Integer length)': (runtime, self: string, length: number) => self.slice(0, Math.max(length, 0)),
    'String mid(Integer start, Integer length)': (runtime, self: string, start: number, length: number) =>
        length < 0 ? '' : self.slice(Math.max(start, 0), Math.max(start, 0) + length),
    'String right(Integer length)': (runtime, self: string, length: number) =>
        length <= 0 ? '' : self.slice(Math.max(self.length - length, 0)),
    'String substring(Integer start)': (runtime, self: string, start: number) =>
        substring(runtime, self, start, self.length),
    'String substring(Integer start, Integer end)': (runtime, self: string, start: number, end: number) =>
        substring(runtime, self, start, end),
    'String substringAfter(String separator)': (runtime, self: string, separator: string) =>
        after(self, separator, self.indexOf(separator)),
    'String substringAfterLast(String separator)': (runtime, self: string, separator: string) =>
        separator === '' ? '' : after(self, separator, self.lastIndexOf(separator)),
    'String substringBefore(String separator)': (runtime, self: string, separator: string) =>
        before(self, self.indexOf(separator)),
    'String substringBeforeLast(String separator)': (runtime, self: string, separator: string) =>
        separator === '' ? self : before(self, self.lastIndexOf(separator)),
    'String substringBetween(String tag)': (runtime, self: string, tag: string) => between(self, tag, tag),
    'String substringBetween(String open, String close)': (runtime, self: string, open: string, close: string) =>
        between(self, open, close),
    'String remove(String substring)': (runtime, self: string, part: string) => self.replaceAll(part, ''),
    'String removeEnd(String suffix)': (runtime, self: string, suffix: string) =>
        self.endsWith(suffix) ? withoutEnd(self, suffix) : self,
    'String removeEndIgnoreCase(String suffix)': (runtime, self: string, suffix: string) =>
        endsIgnoringCase(self, suffix) ? withoutEnd(self, suffix) : self,
    'String removeStart(String prefix)': (runtime, self: string, prefix: string) =>
        self.startsWith(prefix) ? self.slice(prefix.length) : self,
    'String removeStartIgnoreCase(String prefix)': (runtime, self: string, prefix: string) =>
        startsIgnoringCase(self, prefix) ? self.slice(prefix.length) : self,
    'String trim()': (runtime, self: string) => trimJava(self)
};
