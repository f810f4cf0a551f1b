import { defineClass } from '../define-class.ts';

export const loggingLevelEnum = defineClass({
    name: 'System.LoggingLevel',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_LoggingLevel.htm',
    kind: 'enum',
    values: ['NONE', 'INTERNAL', 'FINEST', 'FINER', 'FINE', 'DEBUG', 'INFO', 'WARN', 'ERROR']
});
