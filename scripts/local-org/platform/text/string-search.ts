/** Methods of String that look for something in it. */
import type { NativeMethod } from '../define-class.ts';

const lower = (text: string): string => text.toLowerCase();

/** From a start below 0 as from 0; past the end nothing is found, not even the empty text. */
function indexIgnoringCase(text: string, search: string, start: number): number {
    const from = Math.max(start, 0);
    return from > text.length - search.length + 1 ? -1 : lower(text).indexOf(lower(search), from);
}

function lastIndexFrom(text: string, search: string, end: number): number {
    return end < 0 ? -1 : text.lastIndexOf(search, end);
}

/** Index of the first UTF-16 unit that is (or is not) among `characters`; -1 when there is none or no characters are given. */
function indexAmong(text: string, characters: string, wanted: boolean): number {
    return text === '' || characters === ''
        ? -1
        : text.split('').findIndex((each) => characters.includes(each) === wanted);
}

export const stringSearch: Readonly<Record<string, NativeMethod>> = {
    'Boolean contains(String substring)': (runtime, self: string, search: string) => self.includes(search),
    'Boolean containsAny(String characters)': (runtime, self: string, characters: string) =>
        indexAmong(self, characters, true) >= 0,
    'Boolean containsIgnoreCase(String substring)': (runtime, self: string, search: string) =>
        lower(self).includes(lower(search)),
    'Boolean containsNone(String characters)': (runtime, self: string, characters: string) =>
        indexAmong(self, characters, true) < 0,
    'Boolean containsOnly(String characters)': (runtime, self: string, characters: string) =>
        self.split('').every((each) => characters.includes(each)),
    'Integer countMatches(String substring)': (runtime, self: string, search: string) =>
        search === '' ? 0 : self.split(search).length - 1,
    'Boolean endsWith(String suffix)': (runtime, self: string, suffix: string) => self.endsWith(suffix),
    'Boolean endsWithIgnoreCase(String suffix)': (runtime, self: string, suffix: string) =>
        lower(self).endsWith(lower(suffix)),
    'Boolean startsWith(String prefix)': (runtime, self: string, prefix: string) => self.startsWith(prefix),
    'Boolean startsWithIgnoreCase(String prefix)': (runtime, self: string, prefix: string) =>
        lower(self).startsWith(lower(prefix)),
    'Integer indexOf(String substring)': (runtime, self: string, search: string) => self.indexOf(search),
    'Integer indexOf(String substring, Integer start)': (runtime, self: string, search: string, start: number) =>
        self.indexOf(search, start),
    'Integer indexOfAny(String characters)': (runtime, self: string, characters: string) =>
        indexAmong(self, characters, true),
    'Integer indexOfAnyBut(String characters)': (runtime, self: string, characters: string) =>
        indexAmong(self, characters, false),
    'Integer indexOfChar(Integer character)': (runtime, self: string, character: number) =>
        self.indexOf(String.fromCodePoint(character)),
    'Integer indexOfChar(Integer character, Integer start)': (
        runtime,
        self: string,
        character: number,
        start: number
    ) => self.indexOf(String.fromCodePoint(character), start),
    'Integer indexOfIgnoreCase(String substring)': (runtime, self: string, search: string) =>
        indexIgnoringCase(self, search, 0),
    'Integer indexOfIgnoreCase(String substring, Integer start)': (
        runtime,
        self: string,
        search: string,
        start: number
    ) => indexIgnoringCase(self, search, start),
    'Integer lastIndexOf(String substring)': (runtime, self: string, search: string) => self.lastIndexOf(search),
    'Integer lastIndexOf(String substring, Integer end)': (runtime, self: string, search: string, end: number) =>
        lastIndexFrom(self, search, end),
    'Integer lastIndexOfChar(Integer character)': (runtime, self: string, character: number) =>
        self.lastIndexOf(String.fromCodePoint(character)),
    'Integer lastIndexOfChar(Integer character, Integer end)': (
        runtime,
        self: string,
        character: number,
        end: number
    ) => lastIndexFrom(self, String.fromCodePoint(character), end),
    'Integer lastIndexOfIgnoreCase(String substring)': (runtime, self: string, search: string) =>
        lower(self).lastIndexOf(lower(search)),
    'Integer lastIndexOfIgnoreCase(String substring, Integer end)': (
        runtime,
        self: string,
        search: string,
        end: number
    ) => lastIndexFrom(lower(self), lower(search), end)
};
