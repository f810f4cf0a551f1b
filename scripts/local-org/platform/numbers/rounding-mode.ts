/** System.RoundingMode. */
import { defineClass } from '../define-class.ts';

export const roundingModeEnum = defineClass({
    name: 'System.RoundingMode',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm',
    kind: 'enum',
    values: ['CEILING', 'DOWN', 'FLOOR', 'HALF_DOWN', 'HALF_EVEN', 'HALF_UP', 'UNNECESSARY', 'UP']
});
