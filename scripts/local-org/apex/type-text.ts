/** Parses the text of a type such as `Map<Id, List<Contact>>` or `String[]`. */
import type { Type } from './types.ts';

type Find = (parts: readonly string[], args: readonly Type[]) => Type | undefined;

interface Cursor {
    readonly tokens: readonly string[];
    at: number;
}

/** Gives undefined when the text is not a type or names an unknown one; arrays are asked for as `List`. */
export function parseTypeText(text: string, find: Find): Type | undefined {
    const tokens = text.match(/[A-Za-z_][\w]*|[<>,.]|\[\]|\S/g) ?? [];
    const cursor: Cursor = { tokens, at: 0 };
    const type = readType(cursor, find);
    return cursor.at === tokens.length ? type : undefined;
}

function readType(cursor: Cursor, find: Find): Type | undefined {
    const parts = [take(cursor)];
    while (peek(cursor) === '.') {
        take(cursor);
        parts.push(take(cursor));
    }
    const args: (Type | undefined)[] = [];
    if (peek(cursor) === '<') {
        do {
            take(cursor);
            args.push(readType(cursor, find));
        } while (peek(cursor) === ',');
        if (take(cursor) !== '>') {
            return undefined;
        }
    }
    const known = args.filter((arg) => arg !== undefined);
    let type = known.length === args.length ? find(parts, known) : undefined;
    while (type && peek(cursor) === '[]') {
        take(cursor);
        type = find(['List'], [type]);
    }
    return type;
}

function peek(cursor: Cursor): string | undefined {
    return cursor.tokens[cursor.at];
}

function take(cursor: Cursor): string {
    const token = cursor.tokens[cursor.at] ?? '';
    cursor.at += 1;
    return token;
}
