/** Characters and bracket expressions of Java regular expressions, written for JavaScript with the `v` flag. */
import { characterEscape, classEscape } from './pattern-escapes.ts';
import type { PatternFlags, PatternReader } from './pattern-error.ts';

/** A code point, safe inside and outside brackets. */
function codePoint(value: number): string {
    return `\\u{${value.toString(16)}}`;
}

/** A character, in both cases when case does not count: only ASCII letters unless (?u). */
export function characterSet(value: number, flags: PatternFlags): string {
    const others = flags.ignoreCase ? otherCases(value, flags) : [];
    return others.length === 0 ? codePoint(value) : `[${[value, ...others].map(codePoint).join('')}]`;
}

function otherCases(value: number, flags: PatternFlags): number[] {
    if (value > 127 && !flags.unicodeCase) {
        return [];
    }
    const character = String.fromCodePoint(value);
    const cases = [character.toLowerCase(), character.toUpperCase()].filter((each) => [...each].length === 1);
    return cases.map((each) => each.codePointAt(0) as number).filter((each) => each !== value);
}

/** A range, with the ranges of the other case where it touches letters. */
function rangeSet(first: number, last: number, flags: PatternFlags): string {
    const range = `${codePoint(first)}-${codePoint(last)}`;
    if (!flags.ignoreCase) {
        return range;
    }
    if (flags.unicodeCase && last > 127) {
        const others = Array.from({ length: Math.min(last - first + 1, 4096) }, (unused, index) => first + index);
        return range + others.flatMap((each) => otherCases(each, flags).map(codePoint)).join('');
    }
    return range + shifted(first, last, 65, 90, 32) + shifted(first, last, 97, 122, -32);
}

function shifted(first: number, last: number, low: number, high: number, by: number): string {
    const [start, end] = [Math.max(first, low), Math.min(last, high)];
    return start <= end ? `${codePoint(start + by)}-${codePoint(end + by)}` : '';
}

/** Reads a bracket expression after its `[`: ranges, nested classes, `&&`. */
export function bracketClass(reader: PatternReader, flags: PatternFlags): string {
    const negated = reader.take('^') ? '^' : '';
    const operands = [''];
    let first = true;
    while (!(reader.peek() === ']' && !(first && operands.length === 1))) {
        if (reader.done) {
            return reader.fail('Unclosed character class');
        }
        if (reader.take('&&')) {
            operands.push('');
        } else {
            operands[operands.length - 1] += classItem(reader, flags);
        }
        first = false;
    }
    reader.next();
    return combine(
        operands.filter((operand) => operand !== ''),
        negated
    );
}

function combine(operands: readonly string[], negated: string): string {
    if (operands.length === 1) {
        return `[${negated}${operands[0]}]`;
    }
    const intersection = `[${operands.map((operand) => `[${operand}]`).join('&&')}]`;
    return negated ? `[^${intersection}]` : intersection;
}

function classItem(reader: PatternReader, flags: PatternFlags): string {
    if (reader.take('[')) {
        return bracketClass(reader, flags);
    }
    if (flags.comments && reader.takeMatch(/\s+|#[^\n]*/)) {
        return '';
    }
    if (reader.take('\\Q')) {
        return [...quoted(reader)].map((each) => characterSet(each.codePointAt(0) as number, flags)).join('');
    }
    const first = classAtom(reader);
    if (typeof first === 'string') {
        return first;
    }
    return isRange(reader) ? rangeFrom(reader, first, flags) : characterSet(first, flags);
}

/** A minus makes a range unless it stands at the end, before a nested class or before `&&`. */
function isRange(reader: PatternReader): boolean {
    return reader.peek() === '-' && !/^-(?:\]|\[|&&|$)/.test(reader.pattern.slice(reader.index));
}

function rangeFrom(reader: PatternReader, first: number, flags: PatternFlags): string {
    reader.next();
    const last = classAtom(reader);
    if (typeof last === 'string' || last < first) {
        return reader.fail('Illegal character range');
    }
    return rangeSet(first, last, flags);
}

/** A code point, or a set such as \d. */
function classAtom(reader: PatternReader): number | string {
    if (reader.take('\\')) {
        return classEscape(reader) ?? characterEscape(reader);
    }
    return reader.next().codePointAt(0) ?? reader.fail('Unclosed character class');
}

/** The text between \Q, which has been read, and \E or the end. */
export function quoted(reader: PatternReader): string {
    const end = reader.pattern.indexOf('\\E', reader.index);
    const text = reader.pattern.slice(reader.index, end < 0 ? undefined : end);
    reader.index = end < 0 ? reader.pattern.length : end + 2;
    return text;
}
