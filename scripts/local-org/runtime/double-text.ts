/**
 * The text of a Double, as Java's Double.toString writes it: `1.0`, `0.001`, `1.0E7`, `1.0E-4`, `NaN`, `Infinity`.
 * https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/Double.html#toString(double)
 */
export function doubleToText(value: number): string {
    if (!Number.isFinite(value)) {
        return String(value);
    }
    if (value === 0) {
        return Object.is(value, -0) ? '-0.0' : '0.0';
    }
    const magnitude = Math.abs(value);
    if (magnitude >= 1e-3 && magnitude < 1e7) {
        const text = String(value);
        return text.includes('.') ? text : `${text}.0`;
    }
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
