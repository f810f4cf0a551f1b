import { ApexErrorListener, ApexParserFactory, type ApexToken, type QueryContext } from '@apexdevtools/apex-parser';
import { SoqlError } from '../problems.ts';
import { protectWildcards } from './text-literal.ts';

/** Remembers the first token that does not fit. */
class FirstError extends ApexErrorListener {
    error: SoqlError | undefined;

    override syntaxError(_parser: unknown, offending: unknown, line: number, column: number, message: string): void {
        const token = (offending as Partial<ApexToken> | null)?.text;
        const isOpenText = message.includes("recognition error at: ''");
        const words = isOpenText ? `line ${line}:${column} mismatched character '<EOF>' expecting '''` : message;
        this.error ??= new SoqlError(token ? `unexpected token: '${token}'` : words, { line, column: column + 1 });
    }

    override apexSyntaxError(): void {
        // All errors come through syntaxError, which knows the token.
    }
}

/**
 * Parses the text of a dynamic query.
 *
 * @throws SoqlError `unexpected token: '…'`
 */
export function parseQuery(text: string): QueryContext {
    const errors = new FirstError();
    const { parser } = ApexParserFactory.createLexerAndParser(protectWildcards(text), errors);
    const query = parser.query();
    const rest = parser.getTokenStream().LT(1);
    if (!errors.error && rest.type !== -1) {
        throw new SoqlError(`unexpected token: '${rest.text}'`, { line: rest.line, column: rest.column + 1 });
    }
    if (errors.error) throw errors.error;
    return query;
}
