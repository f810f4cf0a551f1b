/** Reads whole values from a JsonReader. */
import type { Runtime } from '../../runtime/runtime.ts';
import type { JsonNode, JsonToken } from './json-node.ts';
import { JsonReader } from './json-reader.ts';

/** The value that a document holds; what follows it is not looked at. Throws System.JSONException. */
export function parseJson(runtime: Runtime, text: string): JsonNode {
    const reader = new JsonReader(runtime, text);
    const first = reader.next();
    if (!first) {
        throw runtime.exception('System.JSONException', 'No content to map to Object due to end of input');
    }
    return readNode(reader, first);
}

/** The value that begins with a token which has been read. */
export function readNode(reader: JsonReader, first: JsonToken): JsonNode {
    switch (first.name) {
        case 'START_OBJECT':
            return readObject(reader);
        case 'START_ARRAY':
            return readArray(reader);
        case 'VALUE_STRING':
        case 'FIELD_NAME':
            return { kind: 'string', text: first.text };
        case 'VALUE_NUMBER_FLOAT':
        case 'VALUE_NUMBER_INT':
            return { kind: 'number', text: first.text };
        case 'VALUE_TRUE':
        case 'VALUE_FALSE':
            return { kind: 'boolean', value: first.name === 'VALUE_TRUE' };
        default:
            return { kind: 'null' };
    }
}

/** The reader has no end inside an object or array: it reports one as an error. */
function nextInside(reader: JsonReader): JsonToken {
    return reader.next() as JsonToken;
}

function readObject(reader: JsonReader): JsonNode {
    const entries = new Map<string, JsonNode>();
    for (let token = nextInside(reader); token.name !== 'END_OBJECT'; token = nextInside(reader)) {
        entries.set(token.text, readNode(reader, nextInside(reader)));
    }
    return { kind: 'object', entries };
}

function readArray(reader: JsonReader): JsonNode {
    const items: JsonNode[] = [];
    for (let token = nextInside(reader); token.name !== 'END_ARRAY'; token = nextInside(reader)) {
        items.push(readNode(reader, token));
    }
    return { kind: 'array', items };
}
