/**
 * System.String. The methods lie in topic files beside this one; a new method goes into the table of its topic.
 */
import { defineClass } from '../define-class.ts';
import { stringChanges } from './string-changes.ts';
import { stringCharacters } from './string-characters.ts';
import { stringChecks } from './string-checks.ts';
import { stringComparison } from './string-compare.ts';
import { stringEscapes } from './string-escapes.ts';
import { stringParts } from './string-parts.ts';
import { stringSearch } from './string-search.ts';
import { stringSplitting } from './string-split.ts';
import { stringStatics } from './string-statics.ts';

export const stringClass = defineClass({
    name: 'System.String',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_string.htm',
    kind: 'primitive',
    statics: stringStatics,
    methods: {
        ...stringChanges,
        ...stringCharacters,
        ...stringChecks,
        ...stringComparison,
        ...stringEscapes,
        ...stringParts,
        ...stringSearch,
        ...stringSplitting
    },
    refused: { template: 'string templates are newer than the local org' }
});
