/** Pieces of JSON text. */

const SHORT: Readonly<Record<string, string>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t'
};

/** In quotation marks; control characters are escaped, everything else stays as it is. */
export function quote(text: string): string {
    const escaped = text.replace(/["\\\u0000-\u001f]/g, (character) => SHORT[character] ?? unicode(character));
    return `"${escaped}"`;
}

function unicode(character: string): string {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
