/** The words of a formula. */

export type TokenKind = 'number' | 'text' | 'name' | 'operator' | 'end';

export interface Token {
    readonly kind: TokenKind;
    readonly text: string;
    readonly position: number;
}

/** A formula that cannot be read or computed; the message says why. */
export class FormulaError extends Error {}

const pattern =
    /\s+|\/\*[\s\S]*?\*\/|(?<number>\d+(?:\.\d*)?|\.\d+)|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<name>[$A-Za-z_][\w$]*(?:\.[A-Za-z_]\w*)*)|(?<operator>&&|\|\||<>|!=|<=|>=|==|[-+*/^&=<>!(),])/gy;

/** Splits a formula into words; comments and white space are left out. */
export function tokenize(formula: string): Token[] {
    const tokens: Token[] = [];
    pattern.lastIndex = 0;
    let position = 0;
    while (position < formula.length) {
        const match = pattern.exec(formula);
        if (!match)
            throw new FormulaError(`unexpected character ${formula.charAt(position)} at position ${position + 1}`);
        const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
        if (kind !== undefined && text !== undefined) tokens.push({ kind: kind as TokenKind, text, position });
        position = pattern.lastIndex;
    }
    return [...tokens, { kind: 'end', text: 'end of formula', position }];
}

/** The text that a literal stands for. */
export function literalText(literal: string): string {
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
    return literal.slice(1, -1).replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}
