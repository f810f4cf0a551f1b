/** Schema.SObjectType: the token of an object; see data/tokens.ts. */
import { defineClass } from '../define-class.ts';

export const sobjectTypeClass = defineClass({
    name: 'Schema.SObjectType',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectType.htm'
});
