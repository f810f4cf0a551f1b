/** Schema.PicklistEntry: one value of a picklist; its state is a PicklistValue. */
import type { PicklistValue } from '../../data/schema/schema.ts';
import { defineClass } from '../define-class.ts';
import { readOnlyMembers } from './getters.ts';

export const picklistEntryClass = defineClass({
    name: 'Schema.PicklistEntry',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_PicklistEntry.htm',
    ...readOnlyMembers({
        'String getLabel()': (_runtime, { label }: PicklistValue) => label,
        'String getValue()': (_runtime, { value }: PicklistValue) => value,
        'Boolean isActive()': (_runtime, { active }: PicklistValue) => active,
        'Boolean isDefaultValue()': (_runtime, { isDefault }: PicklistValue) => isDefault
    })
});
