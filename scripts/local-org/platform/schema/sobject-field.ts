/** Schema.SObjectField: the token of a field; see data/tokens.ts. */
import { defineClass } from '../define-class.ts';

export const sobjectFieldClass = defineClass({
    name: 'Schema.SObjectField',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectField.htm'
});
