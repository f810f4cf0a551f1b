/**
 * Reads JSON token by token. Errors are worded as those of the parser that the platform uses (Jackson).
 */
import type { Runtime } from '../../runtime/runtime.ts';
import type { JsonToken, TokenName } from './json-node.ts';

interface Open {
    readonly kind: 'OBJECT' | 'ARRAY';
    /** The field of the object that has been read last. */
    field: string | null;
    /** Something has been read, so that a comma must come before the next entry. */
    started: boolean;
}

const WHITE_SPACE = /[ \t\r\n]*/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const WORDS: Readonly<Record<string, TokenName>> = { true: 'VALUE_TRUE', false: 'VALUE_FALSE', null: 'VALUE_NULL' };
const ESCAPES: Readonly<Record<string, string>> = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t'
};

export class JsonReader {
    private readonly runtime: Runtime;
    private readonly text: string;
    private index = 0;
    private readonly open: Open[] = [];
    /** The field that the value read last belongs to. */
    private endedField: string | null = null;

    constructor(runtime: Runtime, text: string) {
        this.runtime = runtime;
        this.text = text;
    }

    /** The next token; undefined at the end of the content. Throws System.JSONException for what is not JSON. */
    next(): JsonToken | undefined {
        this.skipSpace();
        const inside = this.open.at(-1);
        if (!inside) {
            return this.root();
        }
        if (inside.kind === 'ARRAY') {
            return this.text[this.index] === ']' ? this.close(inside, ']') : this.value(inside);
        }
        if (inside.field !== null) {
            return this.value(inside);
        }
        return this.text[this.index] === '}' ? this.close(inside, '}') : this.fieldName(inside);
    }

    private root(): JsonToken | undefined {
        if (this.index >= this.text.length) {
            return undefined;
        }
        return this.scalarOrOpen(null);
    }

    private close(inside: Open, close: string): JsonToken {
        this.index += 1;
        this.open.pop();
        this.ended();
        return { name: `END_${inside.kind}`, text: close, field: this.endedField };
    }

    private ended(): void {
        const parent = this.open.at(-1);
        this.endedField = parent?.field ?? null;
        if (parent) {
            parent.started = true;
            parent.field = null;
        }
    }

    private comma(inside: Open): void {
        if (!inside.started) {
            return;
        }
        if (this.text[this.index] !== ',') {
            this.unexpected(`was expecting comma to separate ${inside.kind} entries`);
        }
        this.index += 1;
        this.skipSpace();
    }

    private fieldName(inside: Open): JsonToken {
        this.comma(inside);
        if (this.text[this.index] !== '"') {
            this.unexpected('was expecting double-quote to start field name');
        }
        inside.field = this.string();
        inside.started = false;
        this.skipSpace();
        if (this.text[this.index] !== ':') {
            this.unexpected('was expecting a colon to separate field name and value');
        }
        this.index += 1;
        return { name: 'FIELD_NAME', text: inside.field, field: inside.field };
    }

    private value(inside: Open): JsonToken {
        if (inside.kind === 'ARRAY') {
            this.comma(inside);
        }
        return this.scalarOrOpen(inside.field);
    }

    private scalarOrOpen(field: string | null): JsonToken {
        const character = this.text[this.index];
        if (character === '{' || character === '[') {
            this.index += 1;
            const kind = character === '{' ? 'OBJECT' : 'ARRAY';
            this.open.push({ kind, field: null, started: false });
            return { name: `START_${kind}`, text: character, field };
        }
        const token = this.scalar(field);
        this.ended();
        return token;
    }

    private scalar(field: string | null): JsonToken {
        if (this.text[this.index] === '"') {
            return { name: 'VALUE_STRING', text: this.string(), field };
        }
        const number = this.match(NUMBER);
        if (number) {
            const isFloat = number[1] !== undefined || number[2] !== undefined;
            return { name: isFloat ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT', text: number[0], field };
        }
        return this.word(field);
    }

    private word(field: string | null): JsonToken {
        const word = this.match(WORD)?.[0];
        const name = word === undefined ? undefined : WORDS[word];
        if (name !== undefined) {
            return { name, text: word ?? '', field };
        }
        if (word !== undefined && /^[tfn]/.test(word)) {
            return this.fail(`Unrecognized token '${word}': was expecting 'null', 'true', 'false' or NaN`);
        }
        this.index -= word?.length ?? 0;
        return this.unexpected("expected a valid value (number, String, array, object, 'true', 'false' or 'null')");
    }

    private string(): string {
        this.index += 1;
        let result = '';
        for (;;) {
            result += this.match(PLAIN_TEXT)?.[0] ?? '';
            const character = this.text[this.index];
            if (character === '"') {
                this.index += 1;
                return result;
            }
            if (character === '\\') {
                result += this.escape();
            } else if (character === undefined) {
                this.fail('Unexpected end-of-input: was expecting closing quote for a string value');
            } else {
                const code = character.charCodeAt(0);
                this.index += 1;
                this.fail(
                    `Illegal unquoted character ((CTRL-CHAR, code ${code})): has to be escaped using backslash to be included in string value`
                );
            }
        }
    }

    private escape(): string {
        const letter = this.text[this.index + 1] ?? '';
        this.index += 2;
        if (letter === 'u') {
            const code = this.text.slice(this.index, this.index + 4);
            if (!/^[0-9a-fA-F]{4}$/.test(code)) {
                this.unexpected('expected a hex-digit for character escape sequence');
            }
            this.index += 4;
            return String.fromCharCode(parseInt(code, 16));
        }
        return ESCAPES[letter] ?? this.fail(`Unrecognized character escape '${letter}' (code ${letter.charCodeAt(0)})`);
    }

    private match(expression: RegExp): RegExpExecArray | null {
        expression.lastIndex = this.index;
        const match = expression.exec(this.text);
        this.index += match?.[0].length ?? 0;
        return match;
    }

    private skipSpace(): void {
        this.match(WHITE_SPACE);
    }

    private unexpected(expected: string): never {
        const character = this.text[this.index];
        if (character === undefined) {
            const kind = this.open.at(-1)?.kind;
            return this.fail(
                kind ? `Unexpected end-of-input: expected close marker for ${kind}` : 'Unexpected end-of-input'
            );
        }
        this.index += 1;
        return this.fail(`Unexpected character ('${character}' (code ${character.charCodeAt(0)})): ${expected}`);
    }

    /** Names the place behind what has been read, the character at fault included. */
    private fail(message: string): never {
        const before = this.text.slice(0, this.index).split('\n');
        const column = (before.at(-1)?.length ?? 0) + 1;
        throw this.runtime.exception(
            'System.JSONException',
            `${message} at input location [${before.length},${column}]`
        );
    }
}
