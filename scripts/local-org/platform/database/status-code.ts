import { defineClass } from '../define-class.ts';
import { knownEnumValues } from '../known/enum-values.ts';

/** Why a row failed. */
export const statusCode = defineClass({
    name: 'System.StatusCode',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_StatusCode.htm',
    kind: 'enum',
    values: knownEnumValues('System.StatusCode')
});
