/** JSON content as a tree; numbers keep their text, so that no digit is lost. */
export type JsonNode =
    | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, JsonNode> }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'string'; readonly text: string }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' };

/** The names of System.JSONToken. */
export type TokenName =
    | 'END_ARRAY'
    | 'END_OBJECT'
    | 'FIELD_NAME'
    | 'START_ARRAY'
    | 'START_OBJECT'
    | 'VALUE_FALSE'
    | 'VALUE_NULL'
    | 'VALUE_NUMBER_FLOAT'
    | 'VALUE_NUMBER_INT'
    | 'VALUE_STRING'
    | 'VALUE_TRUE';

export interface JsonToken {
    readonly name: TokenName;
    /** As JSONParser.getText gives it. */
    readonly text: string;
    /** The field that the token belongs to; null in arrays and at the root. */
    readonly field: string | null;
}
