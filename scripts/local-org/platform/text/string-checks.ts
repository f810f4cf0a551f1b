/** Methods of String that answer what kind of characters a text has. */
import type { NativeMethod } from '../define-class.ts';
import { any, every, isDigit, isLetter, isLowerCase, isUpperCase, isWhitespace } from './characters.ts';

const isLetterOrDigit = (character: string): boolean => isLetter(character) || isDigit(character);
const orSpace =
    (test: (character: string) => boolean) =>
    (character: string): boolean =>
        character === ' ' || test(character);

/** These five are false for the empty String, the others true. */
const filled = (text: string, test: (character: string) => boolean): boolean => text !== '' && every(text, test);

export const stringChecks: Readonly<Record<string, NativeMethod>> = {
    'Boolean isAllLowerCase()': (runtime, self: string) => filled(self, isLowerCase),
    'Boolean isAllUpperCase()': (runtime, self: string) => filled(self, isUpperCase),
    'Boolean isAlpha()': (runtime, self: string) => filled(self, isLetter),
    'Boolean isAlphanumeric()': (runtime, self: string) => filled(self, isLetterOrDigit),
    'Boolean isNumeric()': (runtime, self: string) => filled(self, isDigit),
    'Boolean isAlphaSpace()': (runtime, self: string) => every(self, orSpace(isLetter)),
    'Boolean isAlphanumericSpace()': (runtime, self: string) => every(self, orSpace(isLetterOrDigit)),
    'Boolean isNumericSpace()': (runtime, self: string) => every(self, orSpace(isDigit)),
    'Boolean isAsciiPrintable()': (runtime, self: string) => every(self, (each) => each >= ' ' && each <= '~'),
    'Boolean isWhitespace()': (runtime, self: string) => every(self, isWhitespace),
    'Boolean containsWhitespace()': (runtime, self: string) => any(self, isWhitespace)
};
