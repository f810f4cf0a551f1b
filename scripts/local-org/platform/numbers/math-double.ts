/** Functions of Math that are computed as Doubles; for a Decimal the result is the Decimal of the Double's digits. */
import type { BigDecimal } from 'bigdecimal.js';
import { decimalFromDouble, decimalToDouble } from '../../runtime/decimals.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DoubleValue } from '../../runtime/values.ts';
import type { NativeStatic } from '../define-class.ts';

const functions: Readonly<Record<string, (value: number) => number>> = {
    acos: Math.acos,
    asin: Math.asin,
    atan: Math.atan,
    cbrt: Math.cbrt,
    cos: Math.cos,
    cosh: Math.cosh,
    exp: Math.exp,
    log: Math.log,
    log10: Math.log10,
    sin: Math.sin,
    sinh: Math.sinh,
    sqrt: Math.sqrt,
    tan: Math.tan,
    tanh: Math.tanh
};

/** A Decimal cannot be infinite or undefined. */
function decimalResult(runtime: Runtime, value: number): BigDecimal {
    if (!Number.isFinite(value)) {
        throw runtime.exception('System.MathException', 'Infinite or NaN');
    }
    return decimalFromDouble(value);
}

function overloads(name: string, compute: (value: number) => number): [string, NativeStatic][] {
    return [
        [
            `Decimal ${name}(Decimal value)`,
            (runtime, value: BigDecimal) => decimalResult(runtime, compute(decimalToDouble(value)))
        ],
        [`Double ${name}(Double value)`, (runtime, value: DoubleValue) => new DoubleValue(compute(value.value))]
    ];
}

export const mathOfDoubles: Readonly<Record<string, NativeStatic>> = {
    ...Object.fromEntries(Object.entries(functions).flatMap(([name, compute]) => overloads(name, compute))),
    'Decimal atan2(Decimal y, Decimal x)': (runtime, y: BigDecimal, x: BigDecimal) =>
        decimalResult(runtime, Math.atan2(decimalToDouble(y), decimalToDouble(x))),
    'Double atan2(Double y, Double x)': (runtime, y: DoubleValue, x: DoubleValue) =>
        new DoubleValue(Math.atan2(y.value, x.value)),
    'Double pow(Double base, Double exponent)': (runtime, base: DoubleValue, exponent: DoubleValue) =>
        new DoubleValue(base.value ** exponent.value),
    'Double random()': () => new DoubleValue(Math.random())
};
