/** System.JSONToken. */
import { defineClass } from '../define-class.ts';

export const jsonTokenEnum = defineClass({
    name: 'System.JSONToken',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_JSONToken.htm',
    kind: 'enum',
    values: [
        'END_ARRAY',
        'END_OBJECT',
        'FIELD_NAME',
        'NOT_AVAILABLE',
        'START_ARRAY',
        'START_OBJECT',
        'VALUE_EMBEDDED_OBJECT',
        'VALUE_FALSE',
        'VALUE_NULL',
        'VALUE_NUMBER_FLOAT',
        'VALUE_NUMBER_INT',
        'VALUE_STRING',
        'VALUE_TRUE'
    ]
});
