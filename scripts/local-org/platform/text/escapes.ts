/** Escaping and unescaping of text for other languages; what each leaves alone is part of its contract. */

/** Characters with an entity become `&name;`; the rest stays. */
export function escapeEntities(text: string, entities: ReadonlyMap<string, string>): string {
    return text.replace(/[^]/g, (character) => {
        const name = entities.get(character);
        return name === undefined ? character : `&${name};`;
    });
}

/** Known entities and numeric ones (`&#233;`, `&#xE9;`) become characters; unknown ones stay. */
export function unescapeEntities(text: string, entities: ReadonlyMap<string, string>): string {
    const byName = new Map([...entities].map(([character, name]) => [name, character]));
    const pattern = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g;
    return text.replace(pattern, (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
        if (name !== undefined) {
            return byName.get(name) ?? whole;
        }
        const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

const unicodeEscape = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Everything outside ASCII, unit by unit. */
export function escapeUnicode(text: string): string {
    return text.replace(/[\u0080-\uffff]/g, unicodeEscape);
}

/** `\u00e9`, also with several u and a plus: `\uu+00E9`. */
export function unescapeUnicode(text: string): string {
    return text.replace(/\\u+\+?([0-9a-fA-F]{4})/g, (whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const CONTROL: Readonly<Record<string, string>> = { '\b': '\\b', '\n': '\\n', '\t': '\\t', '\f': '\\f', '\r': '\\r' };

function escapeWithBackslash(text: string, special: RegExp): string {
    return text
        .replace(special, '\\$&')
        .replace(/[\b\n\t\f\r]/g, (character) => CONTROL[character] ?? character)
        .replace(/[^ -\u007f]/g, unicodeEscape);
}

/** Quotation marks, backslash, control characters and everything else below U+0020 and above U+007F. */
export function escapeJava(text: string): string {
    return escapeWithBackslash(text, /["\\]/g);
}

/** As {@link escapeJava}, and apostrophe and slash too. */
export function escapeEcmaScript(text: string): string {
    return escapeWithBackslash(text, /['"\\/]/g);
}

const UNCONTROL: Readonly<Record<string, string>> = { b: '\b', n: '\n', t: '\t', f: '\f', r: '\r' };

/** Undoes {@link escapeJava} and {@link escapeEcmaScript}: octal, Unicode and control escapes; other backslashes are dropped. */
export function unescapeJava(text: string): string {
    return text.replace(
        /\\(?:u+\+?([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|([^]))/g,
        (whole, unicode: string | undefined, octal: string | undefined, other: string) => {
            if (unicode !== undefined) {
                return String.fromCharCode(parseInt(unicode, 16));
            }
            return octal === undefined ? (UNCONTROL[other] ?? other) : String.fromCharCode(parseInt(octal, 8));
        }
    );
}

/** Quotes a value that has a comma, a quotation mark or a line break; its own quotation marks are doubled. */
export function escapeCsv(text: string): string {
    return /[,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Takes the quotation marks away when they enclose a value that needed them. */
export function unescapeCsv(text: string): string {
    const inner = /^"([^]*)"$/.exec(text)?.[1];
    return inner !== undefined && /[,"\r\n]/.test(inner) ? inner.replaceAll('""', '"') : text;
}
