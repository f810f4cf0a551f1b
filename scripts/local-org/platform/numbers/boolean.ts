/** System.Boolean. */
import { parseBoolean } from '../../runtime/conversions.ts';
import type { Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

export const booleanClass = defineClass({
    name: 'System.Boolean',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_boolean.htm',
    kind: 'primitive',
    statics: {
        'Boolean valueOf(String text)': (runtime, text: string) => parseBoolean(text),
        'Boolean valueOf(Object value)': (runtime, value: Value) =>
            typeof value === 'string' ? parseBoolean(value) : runtime.convert(value, runtime.types.boolean)
    }
});
