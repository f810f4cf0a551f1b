/** Compiled Java regular expressions and how they are run. */
import { NotSupported, type Runtime } from '../../runtime/runtime.ts';
import { END } from './pattern-anchors.ts';
import { PatternError } from './pattern-error.ts';
import { translatePattern } from './translate-pattern.ts';

/** Start and end of the whole match and of each group (undefined: took no part); index 0 is the whole. */
export type GroupSpans = readonly (readonly [number, number] | undefined)[];

export interface JavaPattern {
    readonly text: string;
    readonly groupCount: number;
    /** Group numbers by name. */
    readonly names: ReadonlyMap<string, number>;
    /** Finds the first match at or after a position. */
    readonly search: RegExp;
    /** Matches exactly at a position. */
    readonly prefix: RegExp;
    /** Matches from a position to the end of the text. */
    readonly whole: RegExp;
}

const compiled = new Map<string, JavaPattern>();

/** Throws `System.StringException: Invalid regex: …` for a bad pattern, NotSupported for what JavaScript cannot do. */
export function compilePattern(runtime: Runtime, text: string): JavaPattern {
    const known = compiled.get(text);
    if (known) {
        return known;
    }
    try {
        const { source, groupCount, names } = translatePattern(text);
        const expression = (body: string, flags: string): RegExp => new RegExp(body, `vd${flags}`);
        const pattern = {
            text,
            groupCount,
            names,
            search: expression(source, 'g'),
            prefix: expression(source, 'y'),
            whole: expression(`(?:${source})${END}`, 'y')
        };
        compiled.set(text, pattern);
        return pattern;
    } catch (error) {
        if (error instanceof PatternError) {
            throw runtime.exception('System.StringException', `Invalid regex: ${error.message}`);
        }
        if (error instanceof NotSupported) {
            throw new NotSupported(error.feature, runtime.position());
        }
        throw error;
    }
}

/** Runs one of a pattern's expressions from a position; undefined when there is no match. */
export function runPattern(
    pattern: JavaPattern,
    how: 'search' | 'prefix' | 'whole',
    text: string,
    position: number
): GroupSpans | undefined {
    const expression = pattern[how];
    expression.lastIndex = position;
    const indices = position > text.length ? undefined : expression.exec(text)?.indices;
    if (!indices) {
        return undefined;
    }
    const groups = Array.from({ length: pattern.groupCount }, (unused, index) => indices.groups?.[`g${index + 1}`]);
    return [indices[0], ...groups];
}

/** All matches from left to right; after an empty match the search goes on one character further. */
export function* allMatches(pattern: JavaPattern, text: string): Generator<GroupSpans> {
    let position = 0;
    for (;;) {
        const spans = runPattern(pattern, 'search', text, position);
        if (!spans) {
            return;
        }
        yield spans;
        const [start, end] = spans[0] ?? [0, 0];
        position = end === start ? end + 1 : end;
    }
}
