/**
 * Text between quotes in a query.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm
 */

/**
 * Stand for `\\%` and `\\_`, which the Apex lexer does not know: two characters of the private use area, so that everything
 * behind them keeps its column.
 */
const literalPercent = '\uE05C\uE025';
const literalUnderscore = '\uE05C\uE05F';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Replaces `\\%` and `\\_`, so that the lexer takes the text. */
export function protectWildcards(query: string): string {
    return query.replace(/\\([\s\S])/g, (whole, character: string) => {
        if (character === '%') return literalPercent;
        return character === '_' ? literalUnderscore : whole;
    });
}

const likeLiterals = /(\blike\s*\(?\s*)('(?:[^'\\]|\\.)*'(?:\s*,\s*'(?:[^'\\]|\\.)*')*)/gi;

/** The same in Apex source, where only the patterns of LIKE may have them. */
export function protectPatterns(source: string): string {
    return source.replace(likeLiterals, (_, like: string, literals: string) => like + protectWildcards(literals));
}

/** What a text between quotes says. */
export function textOfLiteral(literal: string): string {
    return unescaped(literal).replaceAll(literalPercent, '%').replaceAll(literalUnderscore, '_');
}

/** The same as a pattern of LIKE in SQL, where a backslash stands before characters that are no wildcards. */
export function patternOfLiteral(literal: string): string {
    return unescaped(literal)
        .replaceAll('\\', '\\\\')
        .replaceAll(literalPercent, '\\%')
        .replaceAll(literalUnderscore, '\\_');
}

function unescaped(literal: string): string {
    return literal.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code: string | undefined, single: string) =>
        code === undefined ? (escapes[single.toLowerCase()] ?? single) : String.fromCharCode(parseInt(code, 16))
    );
}
