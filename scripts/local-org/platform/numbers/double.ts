/** System.Double. */
import { parseDouble } from '../../runtime/conversions.ts';
import { decimalFromDouble } from '../../runtime/decimals.ts';
import { doubleToInteger, doubleToLong } from '../../runtime/numbers.ts';
import { DoubleValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { formatNumber } from './grouped.ts';

/** As many digits after the point as the platform shows. */
const FRACTION = 3;

export const doubleClass = defineClass({
    name: 'System.Double',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_double.htm',
    kind: 'primitive',
    statics: {
        'Double valueOf(String text)': (runtime, text: string) => new DoubleValue(parseDouble(runtime, text)),
        'Double valueOf(Object value)': (runtime, value: Value) =>
            typeof value === 'string'
                ? new DoubleValue(parseDouble(runtime, value))
                : runtime.convert(value, runtime.types.double)
    },
    methods: {
        'String format()': (runtime, self: DoubleValue) =>
            formatNumber(runtime, decimalFromDouble(self.value).toPlainString(), FRACTION),
        'Integer intValue()': (runtime, self: DoubleValue) => doubleToInteger(self.value),
        'Long longValue()': (runtime, self: DoubleValue) => doubleToLong(self.value),
        // The closest Long, halves upwards: Math.round of Java.
        'Long round()': (runtime, self: DoubleValue) => doubleToLong(Math.floor(self.value + 0.5))
    }
});
