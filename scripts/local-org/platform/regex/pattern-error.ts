/** What can go wrong while a Java regular expression is translated. */
import { NotSupported } from '../../runtime/runtime.ts';

/** The pattern is no regular expression; the message is worded as java.util.regex.PatternSyntaxException does. */
export class PatternError extends Error {}

/** Reads a pattern character by character (code points) and knows where it is for errors. */
export class PatternReader {
    readonly pattern: string;
    index = 0;

    constructor(pattern: string) {
        this.pattern = pattern;
    }

    get done(): boolean {
        return this.index >= this.pattern.length;
    }

    /** The character at the position, '' at the end. */
    peek(): string {
        return this.done ? '' : String.fromCodePoint(this.pattern.codePointAt(this.index) ?? 0);
    }

    next(): string {
        const character = this.peek();
        this.index += character.length;
        return character;
    }

    startsWith(text: string): boolean {
        return this.pattern.startsWith(text, this.index);
    }

    /** Takes `text` when it comes next. */
    take(text: string): boolean {
        const found = this.startsWith(text);
        this.index += found ? text.length : 0;
        return found;
    }

    /** Takes what a sticky regular expression matches here. */
    takeMatch(expression: RegExp): RegExpExecArray | null {
        const sticky = new RegExp(expression.source, 'y');
        sticky.lastIndex = this.index;
        const match = sticky.exec(this.pattern);
        this.index += match?.[0].length ?? 0;
        return match;
    }

    /** Takes up to and including `end`; an error when there is none. */
    takeUntil(end: string, problem: string): string {
        const stop = this.pattern.indexOf(end, this.index);
        if (stop < 0) {
            this.index = this.pattern.length;
            return this.fail(problem);
        }
        const text = this.pattern.slice(this.index, stop);
        this.index = stop + end.length;
        return text;
    }

    /** Java names the character before the one that comes next; where it does not, `shift` says so. */
    fail(problem: string, shift = -1): never {
        const index = this.index + shift;
        const where = index < 0 ? '' : ` near index ${index}`;
        const caret = index < 0 ? '' : `\n${' '.repeat(index)}^`;
        throw new PatternError(`${problem}${where}\n${this.pattern}${caret}`);
    }

    refuse(what: string): never {
        throw new NotSupported(`${what} in the regular expression ${this.pattern}`);
    }
}

/** Which embedded flags are on. */
export interface PatternFlags {
    /** (?i) */
    readonly ignoreCase: boolean;
    /** (?u): case without regard to ASCII only. */
    readonly unicodeCase: boolean;
    /** (?m) */
    readonly multiline: boolean;
    /** (?s) */
    readonly dotAll: boolean;
    /** (?x) */
    readonly comments: boolean;
    /** (?d) */
    readonly unixLines: boolean;
}

export const noFlags: PatternFlags = {
    ignoreCase: false,
    unicodeCase: false,
    multiline: false,
    dotAll: false,
    comments: false,
    unixLines: false
};
