/** Literals. https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_constants.htm */
import type { LiteralContext } from '@apexdevtools/apex-parser';
import { Big } from 'bigdecimal.js';
import { MAX_INTEGER, MAX_LONG } from '../../runtime/numbers.ts';
import { DoubleValue, type Value } from '../../runtime/values.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';

const ESCAPES: Readonly<Record<string, string>> = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    "'": "'",
    '\\': '\\'
};

/** The text between the quotes with its escapes replaced: `\n`, `\'`, `\u00e9` … */
export function unescapeString(text: string): string {
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, single: string) =>
        code === undefined ? (ESCAPES[single.toLowerCase()] ?? single) : String.fromCharCode(Number.parseInt(code, 16))
    );
}

/** `'…'` and the multi-line `'''…'''`, whose first line break does not count. */
export function stringLiteral(text: string): string {
    if (text.startsWith("'''")) {
        return unescapeString(text.slice(3, -3).replace(/^\r?\n/, ''));
    }
    return unescapeString(text.slice(1, -1));
}

export function compileLiteral(context: CompileContext, node: LiteralContext, negative = false): Expression {
    const { types } = context;
    const text = node.getText();
    const constant = (type: Expression['type'], value: Value): Expression => ({
        node,
        type,
        run: () => value,
        isLiteral: true
    });
    if (node.NULL()) {
        return constant(types.null, null);
    }
    if (node.BooleanLiteral()) {
        return constant(types.boolean, text.toLowerCase() === 'true');
    }
    if (node.StringLiteral() || node.MultilineStringLiteral()) {
        return constant(types.string, stringLiteral(text));
    }
    if (node.IntegerLiteral()) {
        const value = Number(text) * (negative ? -1 : 1);
        return value > MAX_INTEGER || value < -MAX_INTEGER - 1
            ? context.fail(node, `Illegal integer: ${text}`)
            : constant(types.integer, value);
    }
    if (node.LongLiteral()) {
        const value = BigInt(text.slice(0, -1)) * (negative ? -1n : 1n);
        return value > MAX_LONG || value < -MAX_LONG - 1n
            ? context.fail(node, `Illegal long: ${text}`)
            : constant(types.long, value);
    }
    if (/d$/i.test(text)) {
        return constant(types.double, new DoubleValue(Number(text.slice(0, -1)) * (negative ? -1 : 1)));
    }
    const decimal = Big(text.startsWith('.') ? `0${text}` : text);
    return constant(types.decimal, negative ? decimal.negate() : decimal);
}
