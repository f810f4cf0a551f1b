/**
 * What a backslash begins in a Java regular expression, written for JavaScript with the `v` flag.
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html
 */
import type { PatternReader } from './pattern-error.ts';

/** Predefined classes; Java's are ASCII only. Each is a set that may stand inside brackets too. */
const CLASSES: Readonly<Record<string, string>> = {
    d: '[0-9]',
    D: '[^0-9]',
    w: '[a-zA-Z_0-9]',
    W: '[^a-zA-Z_0-9]',
    s: '[ \\t\\n\\x0B\\f\\r]',
    S: '[^ \\t\\n\\x0B\\f\\r]',
    h: '[ \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]',
    H: '[^ \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]',
    v: '[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]',
    V: '[^\\n\\x0B\\f\\r\\x85\\u2028\\u2029]'
};

/** POSIX and java.lang.Character classes by the name in \p{…}. */
const NAMED: Readonly<Record<string, string>> = {
    Lower: '[a-z]',
    Upper: '[A-Z]',
    ASCII: '[\\x00-\\x7F]',
    Alpha: '[a-zA-Z]',
    Digit: '[0-9]',
    Alnum: '[a-zA-Z0-9]',
    Punct: '[\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E]',
    Graph: '[\\x21-\\x7E]',
    Print: '[\\x20-\\x7E]',
    Blank: '[ \\t]',
    Cntrl: '[\\x00-\\x1F\\x7F]',
    XDigit: '[0-9a-fA-F]',
    Space: '[ \\t\\n\\x0B\\f\\r]',
    javaLowerCase: '\\p{Lowercase}',
    javaUpperCase: '\\p{Uppercase}',
    javaWhitespace: '[\\t-\\r\\x1C-\\x1F\\p{Zl}\\p{Zp}[\\p{Zs}--[\\xA0\\u2007\\u202F]]]',
    javaLetter: '\\p{L}',
    javaDigit: '\\p{Nd}',
    javaLetterOrDigit: '[\\p{L}\\p{Nd}]'
};

const CHARACTERS: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 };

/** A class that the character after the backslash names, or undefined. */
export function classEscape(reader: PatternReader): string | undefined {
    const letter = reader.peek();
    const found = CLASSES[letter];
    if (found !== undefined) {
        reader.next();
        return found;
    }
    return letter === 'p' || letter === 'P' ? propertyEscape(reader) : undefined;
}

function propertyEscape(reader: PatternReader): string {
    const negated = reader.next() === 'P';
    const name = reader.take('{') ? reader.takeUntil('}', 'Unclosed character family') : reader.next();
    const set = NAMED[name] ?? unicodeProperty(reader, name);
    return negated ? `[^${set}]` : set;
}

/** `L`, `Lu`, `IsL`, `IsAlphabetic`, `IsLatin`, `script=Latin`, `general_category=Lu`. */
function unicodeProperty(reader: PatternReader, name: string): string {
    const [key, value] = name.includes('=') ? (name.split('=') as [string, string]) : ['', name.replace(/^Is/, '')];
    if (name.startsWith('In') || /^bl(ock|k)$/i.test(key)) {
        return reader.refuse(`The Unicode block \\p{${name}}`);
    }
    const candidates = key === '' ? [value, `Script=${value}`] : [`${key}=${value}`];
    const found = candidates.map((each) => `\\p{${each}}`).find(isValid);
    return found ?? reader.fail(`Unknown character property name {${name}}`);
}

function isValid(expression: string): boolean {
    try {
        return new RegExp(expression, 'v').source !== '';
    } catch {
        return false;
    }
}

/** The code point that an escape stands for: `\t`, `\x41`, `\x{1F600}`, `\u00e9`, `\0101`, `\cA`, `\.`. */
export function characterEscape(reader: PatternReader): number {
    const letter = reader.next();
    const known = CHARACTERS[letter];
    if (known !== undefined) {
        return known;
    }
    switch (letter) {
        case 'x':
            return hexadecimal(reader, /\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2})/, 'Illegal hexadecimal escape sequence');
        case 'u':
            return hexadecimal(reader, /([0-9a-fA-F]{4})/, 'Illegal Unicode escape sequence');
        case '0':
            return octal(reader);
        case 'c':
            return (reader.next().codePointAt(0) ?? reader.fail('Illegal control escape sequence')) ^ 64;
        case '':
            return reader.fail('Unexpected internal error');
        default:
            return literal(reader, letter);
    }
}

function hexadecimal(reader: PatternReader, expression: RegExp, problem: string): number {
    const match = reader.takeMatch(expression);
    return match ? parseInt(match[1] ?? match[2] ?? '', 16) : reader.fail(problem);
}

function octal(reader: PatternReader): number {
    const match = reader.takeMatch(/[0-3][0-7]{2}|[0-7]{1,2}/);
    return match ? parseInt(match[0], 8) : reader.fail('Illegal octal escape sequence');
}

function literal(reader: PatternReader, letter: string): number {
    if (letter === 'N' || letter === 'X' || letter === 'G') {
        return reader.refuse(`\\${letter}`);
    }
    return /[a-zA-Z]/.test(letter)
        ? reader.fail('Illegal/unsupported escape sequence')
        : (letter.codePointAt(0) as number);
}
