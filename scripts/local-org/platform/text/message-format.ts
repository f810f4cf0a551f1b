/**
 * The patterns of String.format: `{0}` is replaced, `'` quotes, `''` is an apostrophe.
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/MessageFormat.html
 */
import { NotSupported, type Runtime } from '../../runtime/runtime.ts';

/** `texts` are the arguments as Strings; a number without an argument stays as it is. Throws `System.StringException` for a bad pattern. */
export function formatMessage(runtime: Runtime, pattern: string, texts: readonly string[]): string {
    let result = '';
    let index = 0;
    let quoted = false;
    while (index < pattern.length) {
        const character = pattern[index] ?? '';
        if (character === "'") {
            if (pattern[index + 1] === "'") {
                result += "'";
                index += 2;
                continue;
            }
            quoted = !quoted;
            index++;
        } else if (character === '{' && !quoted) {
            const end = pattern.indexOf('}', index);
            result += argument(runtime, end < 0 ? undefined : pattern.slice(index + 1, end), texts);
            index = end + 1;
        } else {
            result += character;
            index++;
        }
    }
    return result;
}

function argument(runtime: Runtime, text: string | undefined, texts: readonly string[]): string {
    if (text === undefined) {
        throw runtime.exception('System.StringException', 'Unmatched braces in the pattern.');
    }
    const [number = '', style] = text.split(',');
    if (!/^\s*\d+\s*$/.test(number)) {
        throw runtime.exception('System.StringException', `can't parse argument number: ${number}`);
    }
    if (style !== undefined) {
        throw new NotSupported(`String.format with the format {${text}}`, runtime.position());
    }
    return texts[Number(number)] ?? `{${number.trim()}}`;
}
