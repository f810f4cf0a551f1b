/**
 * Reads formulas into trees.
 * https://help.salesforce.com/s/articleView?id=platform.customize_functions_a_h.htm&type=5
 */
import { FormulaError, literalText, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export type FormulaNode =
    | { readonly kind: 'literal'; readonly value: string | number }
    /** `Name`, `Account.Name`, `$User.Id` */
    | { readonly kind: 'reference'; readonly path: readonly string[] }
    /** Functions and operators alike, in upper case: `IF`, `+`. */
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] };

/** Operators from the loosest to the tightest; all group from the left. */
const levels: readonly (readonly string[])[] = [
    ['||'],
    ['&&'],
    ['=', '==', '<>', '!='],
    ['<', '>', '<=', '>='],
    ['&'],
    ['+', '-'],
    ['*', '/'],
    ['^']
];

const sameOperator: Readonly<Record<string, string>> = { '==': '=', '!=': '<>', '&&': 'AND', '||': 'OR' };

/** @throws FormulaError */
export function parseFormula(formula: string): FormulaNode {
    return new Parser(tokenize(formula)).parse();
}

class Parser {
    readonly #tokens: readonly Token[];
    #next = 0;

    constructor(tokens: readonly Token[]) {
        this.#tokens = tokens;
    }

    parse(): FormulaNode {
        const node = this.#binary(0);
        if (this.#peek().kind !== 'end') this.#unexpected();
        return node;
    }

    #binary(level: number): FormulaNode {
        const operators = levels[level];
        if (!operators) return this.#unary();
        let left = this.#binary(level + 1);
        while (this.#peek().kind === 'operator' && operators.includes(this.#peek().text)) {
            const operator = this.#take().text;
            left = { kind: 'call', name: sameOperator[operator] ?? operator, args: [left, this.#binary(level + 1)] };
        }
        return left;
    }

    #unary(): FormulaNode {
        if (this.#accept('-')) return { kind: 'call', name: 'NEGATE', args: [this.#unary()] };
        if (this.#accept('+')) return this.#unary();
        if (this.#accept('!')) return { kind: 'call', name: 'NOT', args: [this.#unary()] };
        return this.#primary();
    }

    #primary(): FormulaNode {
        if (this.#accept('(')) {
            const node = this.#binary(0);
            this.#expect(')');
            return node;
        }
        const token = this.#take();
        if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
        if (token.kind === 'text') return { kind: 'literal', value: literalText(token.text) };
        if (token.kind !== 'name') this.#unexpected(token);
        if (this.#accept('(')) return { kind: 'call', name: token.text.toUpperCase(), args: this.#arguments() };
        return { kind: 'reference', path: token.text.split('.') };
    }

    #arguments(): FormulaNode[] {
        const args: FormulaNode[] = [];
        if (this.#accept(')')) return args;
        do args.push(this.#binary(0));
        while (this.#accept(','));
        this.#expect(')');
        return args;
    }

    #peek(): Token {
        return this.#tokens[this.#next];
    }

    #take(): Token {
        const token = this.#peek();
        if (token.kind !== 'end') this.#next++;
        return token;
    }

    #accept(text: string): boolean {
        const token = this.#peek();
        if (token.kind !== 'operator' || token.text !== text) return false;
        this.#next++;
        return true;
    }

    #expect(text: string): void {
        if (!this.#accept(text)) this.#unexpected();
    }

    #unexpected(token: Token = this.#peek()): never {
        throw new FormulaError(`unexpected ${token.text} at position ${token.position + 1}`);
    }
}
