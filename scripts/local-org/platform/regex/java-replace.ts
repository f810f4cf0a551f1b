/** Replacement texts of Java: `$1`, `${name}`, `\$`. */
import type { Runtime } from '../../runtime/runtime.ts';
import { allMatches, type GroupSpans, type JavaPattern } from './java-pattern.ts';

/** Replaces all matches, or only the first. */
export function javaReplace(
    runtime: Runtime,
    pattern: JavaPattern,
    text: string,
    replacement: string,
    all: boolean
): string {
    let result = '';
    let last = 0;
    for (const spans of allMatches(pattern, text)) {
        const [start, end] = spans[0] ?? [0, 0];
        result += text.slice(last, start) + expand(runtime, pattern, text, spans, replacement);
        last = end;
        if (!all) {
            break;
        }
    }
    return result + text.slice(last);
}

function expand(runtime: Runtime, pattern: JavaPattern, text: string, spans: GroupSpans, replacement: string): string {
    return replacement.replace(
        /\\([^])|\$\{([^}]*)\}|\$(\d+)|[\\$]/g,
        (whole, literal?: string, name?: string, digits?: string) => {
            if (literal !== undefined) {
                return literal;
            }
            if (name !== undefined) {
                return groupText(runtime, text, spans, pattern.names.get(name), `No group with name {${name}}`);
            }
            if (digits !== undefined) {
                return numbered(runtime, pattern, text, spans, digits);
            }
            throw runtime.exception(
                'System.StringException',
                whole === '$' ? 'Illegal group reference' : 'character to be escaped is missing'
            );
        }
    );
}

/** Takes as many digits as there are groups for; the rest is text. */
function numbered(runtime: Runtime, pattern: JavaPattern, text: string, spans: GroupSpans, digits: string): string {
    let length = 1;
    while (length < digits.length && Number(digits.slice(0, length + 1)) <= pattern.groupCount) {
        length++;
    }
    const group = Number(digits.slice(0, length));
    return groupText(runtime, text, spans, group, `No group ${group}`) + digits.slice(length);
}

function groupText(
    runtime: Runtime,
    text: string,
    spans: GroupSpans,
    group: number | undefined,
    problem: string
): string {
    if (group === undefined || group >= spans.length) {
        throw runtime.exception('System.StringException', problem);
    }
    const span = spans[group];
    return span ? text.slice(...span) : '';
}
