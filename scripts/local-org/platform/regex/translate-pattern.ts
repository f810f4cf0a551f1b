/**
 * Translates a Java regular expression into one of JavaScript (flag `v`). What JavaScript cannot do is refused by name.
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html
 *
 * Known difference: a back reference to a group that took no part in the match matches the empty text here and fails in Java.
 */
import { dot, END, lastLineEnd, lineEnd, lineStart, START } from './pattern-anchors.ts';
import { bracketClass, characterSet, quoted } from './pattern-classes.ts';
import { noFlags, PatternReader, type PatternFlags } from './pattern-error.ts';
import { characterEscape, classEscape } from './pattern-escapes.ts';

export interface TranslatedPattern {
    /** Source for `new RegExp(source, 'v…')`. */
    readonly source: string;
    /** Group n of Java is the group named `g` + n in `source`. */
    readonly groupCount: number;
    /** Java's group number by name. */
    readonly names: ReadonlyMap<string, number>;
}

const SIMPLE_ASSERTIONS: Readonly<Record<string, string>> = { A: START, z: END, b: '\\b', B: '\\B' };

class Translator {
    private readonly reader: PatternReader;
    private groupCount = 0;
    private readonly names = new Map<string, number>();
    private helpers = 0;

    constructor(pattern: string) {
        this.reader = new PatternReader(pattern);
    }

    translate(): TranslatedPattern {
        const source = this.alternatives(noFlags);
        if (!this.reader.done) {
            this.reader.fail("Unmatched closing ')'");
        }
        return { source, groupCount: this.groupCount, names: this.names };
    }

    /** Everything up to the `)` of the enclosing group; flags set inside hold to its end. */
    private alternatives(outer: PatternFlags): string {
        let flags = outer;
        let result = '';
        while (!this.reader.done && this.reader.peek() !== ')') {
            const changed = this.flagChange(flags);
            if (changed) {
                flags = changed;
            } else {
                result += this.reader.take('|') ? '|' : this.term(flags);
            }
        }
        return result;
    }

    /** `(?i)`, `(?-s)`: undefined when none comes here. */
    private flagChange(flags: PatternFlags): PatternFlags | undefined {
        const match = this.reader.takeMatch(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/);
        return match ? this.withFlags(flags, match[1] ?? '', match[2] ?? '') : undefined;
    }

    private withFlags(flags: PatternFlags, on: string, off: string): PatternFlags {
        const result: Record<string, boolean> = { ...flags };
        const names: Readonly<Record<string, keyof PatternFlags>> = {
            i: 'ignoreCase',
            u: 'unicodeCase',
            m: 'multiline',
            s: 'dotAll',
            x: 'comments',
            d: 'unixLines'
        };
        for (const letter of on + off) {
            const name = names[letter];
            if (name === undefined) {
                return letter === 'U'
                    ? this.reader.refuse('The flag (?U)')
                    : this.reader.fail('Unknown inline modifier', 1);
            }
            result[name] = !off.includes(letter);
        }
        return result as unknown as PatternFlags;
    }

    private term(flags: PatternFlags): string {
        if (flags.comments && this.reader.takeMatch(/\s+|#[^\n]*\n?/)) {
            return '';
        }
        if (this.reader.take('\\Q')) {
            return this.quotedText(flags);
        }
        return this.quantified(this.atom(flags), flags);
    }

    private quotedText(flags: PatternFlags): string {
        const sets = [...quoted(this.reader)].map((each) => characterSet(each.codePointAt(0) as number, flags));
        const last = sets.pop();
        return sets.join('') + (last === undefined ? '' : this.quantified(last, flags));
    }

    private atom(flags: PatternFlags): string {
        const character = this.reader.next();
        switch (character) {
            case '(':
                return this.group(flags);
            case '[':
                return bracketClass(this.reader, flags);
            case '.':
                return dot(flags);
            case '^':
                return lineStart(flags);
            case '$':
                return lineEnd(flags);
            case '\\':
                return this.escape(flags);
            case '*':
            case '+':
            case '?':
                return this.reader.fail(`Dangling meta character '${character}'`);
            case '{':
                return this.reader.fail('Illegal repetition', 0);
            default:
                return characterSet(character.codePointAt(0) as number, flags);
        }
    }

    private escape(flags: PatternFlags): string {
        const letter = this.reader.peek();
        const assertion = letter === 'Z' ? lastLineEnd(flags) : SIMPLE_ASSERTIONS[letter];
        if (assertion !== undefined) {
            this.reader.next();
            return assertion;
        }
        if (this.reader.take('R')) {
            return '(?:\\r\\n|[\\n\\x0B\\f\\r\\x85\\u2028\\u2029])';
        }
        if (/[1-9]/.test(letter)) {
            return this.numberedReference(flags);
        }
        if (this.reader.take('k<')) {
            return this.namedReference(flags);
        }
        return classEscape(this.reader) ?? characterSet(characterEscape(this.reader), flags);
    }

    /** Takes as many digits as there are groups for, as Java does. */
    private numberedReference(flags: PatternFlags): string {
        let number = Number(this.reader.next());
        while (/[0-9]/.test(this.reader.peek()) && this.groupCount >= number * 10 + Number(this.reader.peek())) {
            number = number * 10 + Number(this.reader.next());
        }
        return this.reference(number, flags);
    }

    private namedReference(flags: PatternFlags): string {
        const name = this.reader.takeUntil('>', "named capturing group is missing trailing '>'");
        const group = this.names.get(name);
        return group === undefined
            ? this.reader.fail(`named capturing group <${name}> does not exist`)
            : this.reference(group, flags);
    }

    private reference(group: number, flags: PatternFlags): string {
        if (flags.ignoreCase) {
            return this.reader.refuse('A back reference without case');
        }
        // A reference to a group that does not exist never matches.
        return group <= this.groupCount ? `\\k<g${group}>` : '(?!)';
    }

    private group(flags: PatternFlags): string {
        const kind = this.reader.takeMatch(/\?(?:[:=!>]|<[=!])/)?.[0];
        if (kind === '?>') {
            return this.atomic(this.inner(flags));
        }
        if (kind !== undefined) {
            return `(${kind}${this.inner(flags)})`;
        }
        const modifiers = this.reader.takeMatch(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/);
        if (modifiers) {
            return `(?:${this.inner(this.withFlags(flags, modifiers[1] ?? '', modifiers[2] ?? ''))})`;
        }
        const name = this.reader.takeMatch(/\?<([a-zA-Z][a-zA-Z0-9]*)>/)?.[1];
        if (name === undefined && this.reader.peek() === '?') {
            return this.reader.fail('Unknown inline modifier', 1);
        }
        this.groupCount += 1;
        const number = this.groupCount;
        if (name !== undefined) {
            this.declare(name, number);
        }
        return `(?<g${number}>${this.inner(flags)})`;
    }

    private declare(name: string, group: number): void {
        if (this.names.has(name)) {
            this.reader.fail(`Named capturing group <${name}> is already defined`);
        }
        this.names.set(name, group);
    }

    private inner(flags: PatternFlags): string {
        const source = this.alternatives(flags);
        return this.reader.take(')') ? source : this.reader.fail('Unclosed group', 0);
    }

    /** What a look-ahead has matched is not tried again: the way to an atomic group in JavaScript. */
    private atomic(inner: string): string {
        this.helpers += 1;
        return `(?:(?=(?<h${this.helpers}>${inner}))\\k<h${this.helpers}>)`;
    }

    private quantified(atom: string, flags: PatternFlags): string {
        if (flags.comments) {
            this.reader.takeMatch(/(?:\s+|#[^\n]*\n?)*/);
        }
        const quantifier = this.reader.takeMatch(/[*+?]|\{\d+(?:,\d*)?\}/)?.[0];
        if (quantifier === undefined) {
            return atom;
        }
        // The group lets look-arounds and anchors be repeated, as Java does.
        const repeated = `(?:${atom})${quantifier}`;
        const whole = this.reader.take('+') ? this.atomic(repeated) : repeated + (this.reader.take('?') ? '?' : '');
        return this.reader.peek() === '{' ? this.quantified(whole, flags) : whole;
    }
}

/** Throws {@link PatternError} for a bad pattern and NotSupported for what JavaScript has no equivalent for. */
export function translatePattern(pattern: string): TranslatedPattern {
    return new Translator(pattern).translate();
}
