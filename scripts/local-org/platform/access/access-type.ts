import { defineClass } from '../define-class.ts';

export const accessType = defineClass({
    name: 'System.AccessType',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_AccessType.htm',
    kind: 'enum',
    values: ['CREATABLE', 'READABLE', 'UPDATABLE', 'UPSERTABLE']
});
