/** String.split of Java: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html#split(java.lang.CharSequence,int) */
import { allMatches, type JavaPattern } from './java-pattern.ts';

/** With a limit above 0 at most that many parts; with 0 empty parts at the end are dropped; below 0 all are kept. */
export function javaSplit(pattern: JavaPattern, text: string, limit: number): string[] {
    const parts: string[] = [];
    let last = 0;
    for (const spans of allMatches(pattern, text)) {
        const [start, end] = spans[0] ?? [0, 0];
        if (limit > 0 && parts.length === limit - 1) {
            break;
        }
        // An empty match at the very beginning gives no empty part.
        if (end > 0) {
            parts.push(text.slice(last, start));
            last = end;
        }
    }
    parts.push(text.slice(last));
    return limit === 0 ? withoutEmptyEnd(parts) : parts;
}

/** A text without any match stays one part, even when it is empty. */
function withoutEmptyEnd(parts: readonly string[]): string[] {
    let length = parts.length;
    while (length > 1 && parts[length - 1] === '') {
        length--;
    }
    return parts.length > 1 && length === 1 && parts[0] === '' ? [] : parts.slice(0, length);
}
