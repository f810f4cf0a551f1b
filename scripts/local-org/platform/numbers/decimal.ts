/** System.Decimal. */
import { RoundingMode, type BigDecimal } from 'bigdecimal.js';
import { parseDecimal } from '../../runtime/conversions.ts';
import {
    decimalFromDouble,
    decimalFromInteger,
    decimalToDouble,
    decimalToInteger,
    decimalToLong,
    divideToScale,
    roundingModes,
    setScale
} from '../../runtime/decimals.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DoubleValue, EnumValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { formatNumber } from './grouped.ts';

/** As many digits after the point as the platform shows. */
const FRACTION = 3;

/** A constant of System.RoundingMode as the library names it. */
function modeOf(runtime: Runtime, mode: Value): RoundingMode {
    const found = mode instanceof EnumValue ? roundingModes[mode.name] : undefined;
    if (found === undefined) {
        throw runtime.exception('System.TypeException', `Invalid rounding mode: ${runtime.stringify(mode)}`);
    }
    return found;
}

/** Documented bounds of a scale: -33 to 33. */
function checkedScale(runtime: Runtime, scale: number): number {
    if (scale < -33 || scale > 33) {
        throw runtime.exception('System.MathException', `Invalid scale: ${scale}`);
    }
    return scale;
}

const rescale = (runtime: Runtime, value: BigDecimal, scale: number, mode: RoundingMode): BigDecimal =>
    setScale(runtime, value, checkedScale(runtime, scale), mode);

const divide = (
    runtime: Runtime,
    value: BigDecimal,
    divisor: BigDecimal,
    scale: number,
    mode: RoundingMode
): BigDecimal => divideToScale(runtime, value, divisor, checkedScale(runtime, scale), mode);

const round = (runtime: Runtime, value: BigDecimal, mode: RoundingMode): bigint =>
    decimalToLong(setScale(runtime, value, 0, mode));

function power(runtime: Runtime, value: BigDecimal, exponent: number): BigDecimal {
    if (exponent < 0 || exponent > 32767) {
        throw runtime.exception('System.MathException', 'Exponent must be between 0 and 32767');
    }
    return value.pow(exponent);
}

export const decimalClass = defineClass({
    name: 'System.Decimal',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm',
    kind: 'primitive',
    statics: {
        'Decimal valueOf(Double value)': (runtime, value: DoubleValue) => decimalFromDouble(value.value),
        'Decimal valueOf(Long value)': (runtime, value: bigint) => decimalFromInteger(value),
        'Decimal valueOf(String text)': (runtime, text: string) => parseDecimal(runtime, text)
    },
    methods: {
        'Decimal abs()': (runtime, self: BigDecimal) => self.abs(),
        'Decimal divide(Decimal divisor, Integer scale)': (
            runtime,
            self: BigDecimal,
            divisor: BigDecimal,
            scale: number
        ) => divide(runtime, self, divisor, scale, RoundingMode.HALF_EVEN),
        'Decimal divide(Decimal divisor, Integer scale, Object roundingMode)': (
            runtime,
            self: BigDecimal,
            divisor: BigDecimal,
            scale: number,
            mode: Value
        ) => divide(runtime, self, divisor, scale, modeOf(runtime, mode)),
        'Double doubleValue()': (runtime, self: BigDecimal) => new DoubleValue(decimalToDouble(self)),
        'String format()': (runtime, self: BigDecimal) => formatNumber(runtime, self.toPlainString(), FRACTION),
        'Integer intValue()': (runtime, self: BigDecimal) => decimalToInteger(self),
        'Long longValue()': (runtime, self: BigDecimal) => decimalToLong(self),
        'Decimal pow(Integer exponent)': (runtime, self: BigDecimal, exponent: number) =>
            power(runtime, self, exponent),
        'Integer precision()': (runtime, self: BigDecimal) => self.precision(),
        'Long round()': (runtime, self: BigDecimal) => round(runtime, self, RoundingMode.HALF_EVEN),
        'Long round(RoundingMode mode)': (runtime, self: BigDecimal, mode: EnumValue) =>
            round(runtime, self, modeOf(runtime, mode)),
        'Integer scale()': (runtime, self: BigDecimal) => self.scale(),
        'Decimal setScale(Integer scale)': (runtime, self: BigDecimal, scale: number) =>
            rescale(runtime, self, scale, RoundingMode.HALF_EVEN),
        'Decimal setScale(Integer scale, RoundingMode mode)': (
            runtime,
            self: BigDecimal,
            scale: number,
            mode: EnumValue
        ) => rescale(runtime, self, scale, modeOf(runtime, mode)),
        'Decimal stripTrailingZeros()': (runtime, self: BigDecimal) => self.stripTrailingZeros(),
        'String toPlainString()': (runtime, self: BigDecimal) => self.toPlainString()
    }
});
