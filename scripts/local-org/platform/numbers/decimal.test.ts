import { expressions } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm';

expressions('Decimal: methods', documentation, [
    ['(-6.02214129).abs()', '6.02214129'],
    ['Decimal.valueOf(19L).divide(100, 3)', '0.190'],
    ['(12.4567).divide(7, 2, System.RoundingMode.UP)', '1.78'],
    ['(1.0).divide(0, 2)', 'System.MathException: Divide by 0'],
    ['(6.62606957).doubleValue()', '6.62606957'],
    ['(12345.6789).format()', '12,345.679'],
    ['(1.602176565).intValue()', '1'],
    ['(-1.9).intValue()', '-1'],
    ['(376.730313461).longValue()', '376'],
    ['(4.12).pow(2)', '16.9744'],
    ['(4.12).pow(0)', '1'],
    ['(123.45).precision()', '5'],
    ['(123.123).precision()', '6'],
    ['(4.5).round()', '4'],
    ['(5.5).round()', '6'],
    ['(5.2).round()', '5'],
    ['(-5.7).round()', '-6'],
    ['(9.27400968).scale()', '8'],
    ['(8.987551787).setScale(3)', '8.988'],
    ['(1.005).setScale(2)', '1.00'],
    ['(1.015).setScale(2)', '1.02'],
    ['(4000.0).setScale(-3)', '4E+3'],
    ['(1.5).setScale(1, System.RoundingMode.UNNECESSARY)', '1.5'],
    ['(1.10000).stripTrailingZeros()', '1.1'],
    ['(12345.6789).toPlainString()', '12345.6789'],
    ["Decimal.valueOf('1E+5').toPlainString()", '100000'],
    ["Decimal.valueOf(Double.valueOf('2.718281828459045'))", '2.718281828459045'],
    ['Decimal.valueOf(299792458L)', '299792458'],
    ["Decimal.valueOf('12.4567')", '12.4567'],
    ["Decimal.valueOf('12.450').scale()", '3'],
    ["Decimal.valueOf('$1')", 'System.TypeException: Invalid decimal: $1'],
    ['Decimal.valueOf((String) null)', 'System.NullPointerException: Argument cannot be null.']
]);

const modes = ['CEILING', 'DOWN', 'FLOOR', 'HALF_DOWN', 'HALF_EVEN', 'HALF_UP', 'UP'] as const;

/** For 5.5, 1.1, -1.1 and -2.7, in this order. */
const rounded: Readonly<Record<(typeof modes)[number], readonly number[]>> = {
    CEILING: [6, 2, -1, -2],
    DOWN: [5, 1, -1, -2],
    FLOOR: [5, 1, -2, -3],
    HALF_DOWN: [5, 1, -1, -3],
    HALF_EVEN: [6, 1, -1, -3],
    HALF_UP: [6, 1, -1, -3],
    UP: [6, 2, -2, -3]
};

expressions(
    'Decimal: rounding modes',
    documentation,
    modes.flatMap((mode) =>
        ['5.5', '1.1', '-1.1', '-2.7'].map(
            (number, index) => [`(${number}).round(System.RoundingMode.${mode})`, String(rounded[mode][index])] as const
        )
    )
);

expressions('Decimal: arithmetic', 'https://force201.wordpress.com/2010/03/12/decimal-scale/', [
    ['1.0 / 3.0', '0.333333333333333333333333333333333'],
    ['1 / 3.0', '0.333333333333333333333333333333333'],
    ['1.0 / 4.0', '0.25'],
    // https://github.com/octoberswimmer/aer-dist/issues/345
    ['1 / Decimal.valueOf(31L)', '0.0322580645161290322580645161290323'],
    ['1.0 / 0', 'System.MathException: Divide by 0'],
    ['1.10 + 2.205', '3.305'],
    ['1.10 * 2.20', '2.4200'],
    ['1.50 - 0.5', '1.00'],
    ['1.1 == 1.10', 'true'],
    ['new Set<Decimal>{1.1, 1.10}.size()', '2'],
    ['Decimal.valueOf(1L) / 8', '0.125']
]);
