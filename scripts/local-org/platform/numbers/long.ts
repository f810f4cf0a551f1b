/** System.Long. */
import { parseLong } from '../../runtime/conversions.ts';
import { longToInteger } from '../../runtime/numbers.ts';
import { defineClass } from '../define-class.ts';
import { formatNumber } from './grouped.ts';

export const longClass = defineClass({
    name: 'System.Long',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_long.htm',
    kind: 'primitive',
    statics: {
        'Long valueOf(String text)': (runtime, text: string) => parseLong(runtime, text)
    },
    methods: {
        'String format()': (runtime, self: bigint) => formatNumber(runtime, String(self), 0),
        'Integer intValue()': (runtime, self: bigint) => longToInteger(self)
    }
});
