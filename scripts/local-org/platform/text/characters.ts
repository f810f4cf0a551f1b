/** Kinds of characters as Java's Character class tells them. */

/** Character.isWhitespace of Java: no-break spaces are not white space. */
export function isWhitespace(character: string): boolean {
    return /^[\t-\r\u001c-\u001f\p{Zs}\p{Zl}\p{Zp}]$/u.test(character) && !/^[\u00a0\u2007\u202f]$/.test(character);
}

export function isLetter(character: string): boolean {
    return /^\p{L}$/u.test(character);
}

export function isDigit(character: string): boolean {
    return /^\p{Nd}$/u.test(character);
}

export function isUpperCase(character: string): boolean {
    return /^\p{Uppercase}$/u.test(character);
}

export function isLowerCase(character: string): boolean {
    return /^\p{Lowercase}$/u.test(character);
}

/** True when every UTF-16 unit of the text passes; true for the empty text. */
export function every(text: string, test: (character: string) => boolean): boolean {
    return text.split('').every(test);
}

export function any(text: string, test: (character: string) => boolean): boolean {
    return text.split('').some(test);
}

const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf Cn'
    .split(' ')
    .map((name) => ({ name, pattern: new RegExp(`^\\p{${name}}$`, 'u') }));

/** The Unicode general category, for example `Lu`: Character.getType of Java. */
export function categoryOf(character: string): string {
    return CATEGORIES.find(({ pattern }) => pattern.test(character))?.name ?? 'Cs';
}

/** String.trim of Java: takes everything up to U+0020 from both ends, and no other white space. */
export function trimJava(text: string): string {
    return text.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
}
