import { expressions } from '../../test/expressions.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref';

expressions('Integer', `${reference}/apex_methods_system_integer.htm`, [
    ['(22).format()', '22'],
    ['(1234567).format()', '1,234,567'],
    ["Integer.valueOf('123')", '123'],
    ["Integer.valueOf('-123')", '-123'],
    ["Integer.valueOf('abc')", 'System.TypeException: Invalid integer: abc'],
    ["Integer.valueOf('1.5')", 'System.TypeException: Invalid integer: 1.5'],
    ["Integer.valueOf('2147483648')", 'System.TypeException: Invalid integer: 2147483648'],
    ['Integer.valueOf((Object) 5)', '5'],
    ['Integer.valueOf(5.7)', '5'],
    ['Integer.valueOf((String) null)', 'System.NullPointerException: Argument cannot be null.'],
    ['2147483647 + 1', '-2147483648'],
    ['100000 * 100000', '1410065408'],
    ['7 / 2', '3'],
    ['-7 / 2', '-3'],
    ['1 / 0', 'System.MathException: Divide by 0'],
    ['1 << 33', '2'],
    ['-1 >>> 28', '15'],
    ['-16 >> 2', '-4']
]);

expressions('Long', `${reference}/apex_methods_system_long.htm`, [
    ['(4271990L).format()', '4,271,990'],
    ['(7191991L).intValue()', '7191991'],
    ['(4294967297L).intValue()', '1'],
    ["Long.valueOf('123456789')", '123456789'],
    ["Long.valueOf('9223372036854775808')", 'System.TypeException: Invalid long: 9223372036854775808'],
    ['9223372036854775807L + 1', '-9223372036854775808'],
    ['7L / 2', '3'],
    ['1L << 40', '1099511627776'],
    ['1L / 0', 'System.MathException: Divide by 0']
]);

expressions('Double', `${reference}/apex_methods_system_double.htm`, [
    ["Double.valueOf('1261992').format()", '1,261,992'],
    ["Double.valueOf('3.14159').intValue()", '3'],
    ["Double.valueOf('1E20').intValue()", '2147483647'],
    ["Double.valueOf('421994').longValue()", '421994'],
    ["Double.valueOf('4.5').round()", '5'],
    ["Double.valueOf('4.2').round()", '4'],
    ["Double.valueOf('-4.7').round()", '-5'],
    ["Double.valueOf('3.14159')", '3.14159'],
    ["Double.valueOf('abc')", 'System.TypeException: Invalid double: abc'],
    ['Double.valueOf((Object) 5)', '5.0'],
    ["Double.valueOf('10000000')", '1.0E7'],
    ["Double.valueOf('0.0001')", '1.0E-4'],
    ["Double.valueOf('1') / Double.valueOf('0')", 'System.MathException: Divide by 0']
]);

expressions('Boolean', `${reference}/apex_methods_system_boolean.htm`, [
    ["Boolean.valueOf('true')", 'true'],
    ["Boolean.valueOf('TRUE')", 'true'],
    ["Boolean.valueOf('yes')", 'false'],
    ['Boolean.valueOf((Object) true)', 'true'],
    ['Boolean.valueOf((String) null)', 'System.NullPointerException: Argument cannot be null.']
]);

expressions('Math', `${reference}/apex_methods_system_math.htm`, [
    ['Math.abs(-42)', '42'],
    ['Math.abs(-42L)', '42'],
    ['Math.abs(-4.20)', '4.20'],
    ["Math.abs(Double.valueOf('-4.2'))", '4.2'],
    ['Math.acos(1.0)', '0.0'],
    ["Math.acos(Double.valueOf('1'))", '0.0'],
    ['Math.asin(0.0)', '0.0'],
    ['Math.atan(0.0)', '0.0'],
    ['Math.atan2(0.0, 1.0)', '0.0'],
    ["Math.atan2(Double.valueOf('1'), Double.valueOf('1')) == Math.PI / 4", 'true'],
    ['Math.cbrt(-27.0)', '-3.0'],
    ['Math.ceil(4.1)', '5'],
    ['Math.ceil(-4.9)', '-4'],
    ["Math.ceil(Double.valueOf('4.1'))", '5.0'],
    ['Math.cos(0.0)', '1.0'],
    ['Math.cosh(0.0)', '1.0'],
    ['Math.exp(0.0)', '1.0'],
    ['Math.floor(4.9)', '4'],
    ['Math.floor(-4.1)', '-5'],
    ["Math.floor(Double.valueOf('-4.1'))", '-5.0'],
    ['Math.log(1.0)', '0.0'],
    ['Math.log10(1000.0)', '3.0'],
    ['Math.log10(0.0)', 'System.MathException: Infinite or NaN'],
    ['Math.max(12.3, 156.6)', '156.6'],
    ['Math.max(3, 7)', '7'],
    ['Math.max(3L, 7L)', '7'],
    ['Math.min(12.3, 156.6)', '12.3'],
    ['Math.min(3, 7)', '3'],
    ['Math.mod(12, 2)', '0'],
    ['Math.mod(8, 3)', '2'],
    ['Math.mod(-8, 3)', '-2'],
    ['Math.mod(8L, 3L)', '2'],
    ['Math.mod(8, 0)', 'System.MathException: Divide by 0'],
    ["Math.pow(Double.valueOf('2'), Double.valueOf('-1'))", '0.5'],
    ['Math.random() >= 0 && Math.random() < 1', 'true'],
    ['Math.rint(2.5)', '2'],
    ['Math.rint(3.5)', '4'],
    ["Math.rint(Double.valueOf('2.5'))", '2.0'],
    ['Math.round(4.5)', '4'],
    ['Math.round(5.5)', '6'],
    ['Math.round(3000000000.0)', 'System.MathException: Value out of range for Integer: 3000000000'],
    ["Math.round(Double.valueOf('4.5'))", '5'],
    ['Math.roundToLong(4.5)', '4'],
    ['Math.roundToLong(5.5)', '6'],
    ["Math.roundToLong(Double.valueOf('4.5'))", '5'],
    ['Math.signum(-7.5)', '-1.0'],
    ['Math.signum(0.00)', '0'],
    ["Math.signum(Double.valueOf('3'))", '1.0'],
    ['Math.sin(0.0)', '0.0'],
    ['Math.sinh(0.0)', '0.0'],
    ['Math.sqrt(16.0)', '4.0'],
    ["Math.sqrt(Double.valueOf('2'))", '1.4142135623730951'],
    ['Math.tan(0.0)', '0.0'],
    ['Math.tanh(0.0)', '0.0'],
    ['Math.PI', '3.141592653589793'],
    ['Math.E', '2.718281828459045']
]);
