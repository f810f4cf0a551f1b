/** System.Integer. */
import { parseInteger } from '../../runtime/conversions.ts';
import type { Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { formatNumber } from './grouped.ts';

export const integerClass = defineClass({
    name: 'System.Integer',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_integer.htm',
    kind: 'primitive',
    statics: {
        'Integer valueOf(String text)': (runtime, text: string) => parseInteger(runtime, text),
        'Integer valueOf(Object value)': (runtime, value: Value) =>
            typeof value === 'string' ? parseInteger(runtime, value) : runtime.convert(value, runtime.types.integer)
    },
    methods: {
        'String format()': (runtime, self: number) => formatNumber(runtime, String(self), 0)
    }
});
