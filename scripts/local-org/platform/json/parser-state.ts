/** Where a System.JSONParser is in its content. */
import type { Runtime } from '../../runtime/runtime.ts';
import type { JsonNode, JsonToken } from './json-node.ts';
import { JsonReader } from './json-reader.ts';
import { readNode } from './json-tree.ts';

export class ParserState {
    private readonly reader: JsonReader;
    current: JsonToken | undefined;
    lastCleared: JsonToken | undefined;

    constructor(runtime: Runtime, text: string) {
        this.reader = new JsonReader(runtime, text);
    }

    next(): JsonToken | undefined {
        this.current = this.reader.next();
        return this.current;
    }

    /** The next token that is not the name of a field. */
    nextValue(): JsonToken | undefined {
        const token = this.next();
        return token?.name === 'FIELD_NAME' ? this.next() : token;
    }

    clear(): void {
        this.lastCleared = this.current;
        this.current = undefined;
    }

    /** From the start of an object or array to its end; nothing for other tokens. */
    skipChildren(): void {
        if (this.current?.name !== 'START_OBJECT' && this.current?.name !== 'START_ARRAY') {
            return;
        }
        for (let depth = 1; depth > 0;) {
            const name = this.next()?.name ?? '';
            depth += name.startsWith('START') ? 1 : name.startsWith('END') ? -1 : 0;
        }
    }

    /** The value that begins at the current token, or at the first one; the parser then stands at its end. */
    readValue(): JsonNode | undefined {
        const first = this.current ?? this.next();
        const start = first?.name === 'FIELD_NAME' ? this.next() : first;
        if (!start) {
            return undefined;
        }
        const node = readNode(this.reader, start);
        const isOpen = start.name === 'START_OBJECT' || start.name === 'START_ARRAY';
        this.current = isOpen ? endOf(start) : start;
        return node;
    }
}

function endOf(start: JsonToken): JsonToken {
    return start.name === 'START_OBJECT'
        ? { ...start, name: 'END_OBJECT', text: '}' }
        : { ...start, name: 'END_ARRAY', text: ']' };
}
