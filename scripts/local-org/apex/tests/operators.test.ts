import { expressions } from '../../test/expressions.ts';
import { titledStatements } from '../../test/titled-statements.ts';

const OPERATORS =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_expressions_operators_understanding.htm';
const CONVERSIONS =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_type_conversions.htm';

expressions('Arithmetic takes the wider of both types', CONVERSIONS, [
    ['1 + 2', '3'],
    ['7 / 2', '3'],
    ['-7 / 2', '-3'],
    ['7 / 2.0', '3.5'],
    ['1.50 * 3', '4.50'],
    ['1.5 + 1.25', '2.75'],
    ['1.0 / 3', '0.333333333333333333333333333333333'],
    ['2147483647 + 1', '-2147483648'],
    ['2147483647L + 1', '2147483648'],
    ['9223372036854775807L + 1', '-9223372036854775808'],
    ['-2147483648', '-2147483648'],
    ['1.5d + 1', '2.5'],
    ['10 - 4 - 3', '3'],
    ['2 + 3 * 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['1 / 0', 'System.MathException: Divide by 0'],
    ['5.0 / 0', 'System.MathException: Divide by 0'],
    ['Math.mod(-7, 3)', '-1']
]);

expressions('A plus with a String joins texts', OPERATORS, [
    ["'a' + 1", 'a1'],
    ["1 + 2 + 'a'", '3a'],
    ["'a' + 1 + 2", 'a12'],
    ["'a' + null", 'anull'],
    ["'x' + true + 1.50", 'xtrue1.50'],
    ["'' + new List<Integer>{1, 2}", '(1, 2)']
]);

expressions('Dates and times move by numbers', OPERATORS, [
    ['String.valueOf(Date.newInstance(2026, 2, 27) + 2)', '2026-03-01'],
    ['String.valueOf(Date.newInstance(2026, 3, 1) - 1)', '2026-02-28'],
    ['Datetime.newInstanceGmt(2026, 1, 1, 0, 0, 0) + 1.5', '2026-01-02 12:00:00']
]);

expressions('Comparison', OPERATORS, [
    ["'abc' == 'ABC'", 'true'],
    ["'abc' === 'ABC'", 'false'],
    ["'abc' != 'abd'", 'true'],
    ["'abc' <> 'abd'", 'true'],
    ['1 == 1.0', 'true'],
    ['1 == 1L', 'true'],
    ['1.50 == 1.5', 'true'],
    ['2 > 1', 'true'],
    ['2 >= 2', 'true'],
    ['1 <= 0', 'false'],
    ["'a' < 'B'", 'true'],
    ['null == null', 'true'],
    ['Date.newInstance(2026, 1, 1) < Date.newInstance(2026, 1, 2)', 'true'],
    ['new List<Integer>{1, 2} == new List<Integer>{1, 2}', 'true'],
    ['new List<Integer>{1, 2} === new List<Integer>{1, 2}', 'false'],
    ["new Set<String>{'a', 'b'} == new Set<String>{'b', 'a'}", 'true']
]);

titledStatements('Comparison with null', OPERATORS, [
    ['is false for < and its kin', 'Integer i; System.debug(i < 5); System.debug(i >= 5);', ['false', 'false']],
    ['is a plain question for ==', "String s; System.debug(s == null); System.debug(s == 'a');", ['true', 'false']]
]);

expressions('Logic and bits', OPERATORS, [
    ['true && false', 'false'],
    ['true || false', 'true'],
    ['!true', 'false'],
    ['true ^ true', 'false'],
    ['false | true', 'true'],
    ['6 & 3', '2'],
    ['6 | 3', '7'],
    ['6 ^ 3', '5'],
    ['1 << 4', '16'],
    ['-16 >> 2', '-4'],
    ['-1 >>> 28', '15'],
    ['1L << 40', '1099511627776'],
    ['true ? 1 : 2', '1'],
    ["null ?? 'default'", 'default'],
    ["'set' ?? 'default'", 'set']
]);

titledStatements('Logic evaluates the right side only when it decides', OPERATORS, [
    ['and, or', 'Integer i = 0; Boolean a = false && i++ == 0; Boolean b = true || i++ == 0; System.debug(i);', ['0']],
    [
        'a null operand is a null reference',
        'Boolean b; System.debug(b && true);',
        ['System.NullPointerException: Attempt to de-reference a null object']
    ]
]);

titledStatements('Assignment operators evaluate their left side once', OPERATORS, [
    [
        'compound assignment to a list element',
        'Integer n = 0; List<Integer> x = new List<Integer>{1, 2}; x[n++] += 10; System.debug(x); System.debug(n);',
        ['(11, 2)', '1']
    ],
    [
        'prefix and postfix',
        'Integer i = 5; System.debug(i++ + ++i); System.debug(i--); System.debug(--i);',
        ['12', '7', '5']
    ],
    [
        'every compound operator',
        'Integer i = 7; i += 3; i -= 2; i *= 4; i /= 3; i |= 1; i &= 7; i ^= 2; i <<= 3; i >>= 1; i >>>= 1; System.debug(i);',
        ['2']
    ],
    ['text grows by +=', "String s = 'a'; s += 1; s += null; System.debug(s);", ['a1null']],
    ['an assignment is a value', 'Integer a; Integer b = a = 3; System.debug(a + b);', ['6']]
]);

titledStatements(
    'Safe navigation',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SafeNavigationOperator.htm',
    [
        ['gives null for a method of null', 'String s; System.debug(s?.length());', ['null']],
        ['ends the whole chain', 'String s; System.debug(s?.trim().toUpperCase().length());', ['null']],
        ['goes on when there is a value', "String s = ' a '; System.debug(s?.trim());", ['a']],
        ['does not evaluate the arguments', 'String s; Integer i = 0; s?.repeat(i++); System.debug(i);', ['0']]
    ]
);

titledStatements('Casts', CONVERSIONS, [
    ['an Object goes back to its type', "Object o = 'text'; String s = (String) o; System.debug(s);", ['text']],
    [
        'a wrong cast is a TypeException',
        "Object o = 'text'; Integer i = (Integer) o;",
        ['System.TypeException: Invalid conversion from runtime type String to Integer']
    ],
    [
        'a list of records knows what it holds',
        'List<SObject> all = new List<Contact>(); try { List<Account> other = (List<Account>) all; } catch (TypeException e) { System.debug(e.getMessage()); } List<Contact> same = all; System.debug(same.size());',
        ['Invalid conversion from runtime type List<Contact> to List<Account>', '0']
    ],
    ['numbers narrow', 'Decimal d = 3.9; Integer i = (Integer) d; Long l = 5L; System.debug(i + (Integer) l);', ['8']],
    ['null may be cast to anything', 'Object o; Integer i = (Integer) o; System.debug(i);', ['null']],
    ['a String becomes an Id', "Id i = '001000000000001'; System.debug(i);", ['001000000000001AAA']],
    ['a wrong Id is refused', "String s = 'x'; Id i = s;", ['System.StringException: Invalid id: x']]
]);

expressions(
    'instanceof',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_keywords_instanceof.htm',
    [
        ["((Object) 'a') instanceof String", 'true'],
        ['((Object) 1) instanceof String', 'false'],
        ['((Object) 1) instanceof Decimal', 'true'],
        ['((Object) 1L) instanceof Integer', 'false'],
        ['((Object) 1.5) instanceof Double', 'true'],
        ['((Object) Date.today()) instanceof Datetime', 'true'],
        ["((Object) '001000000000001') instanceof Id", 'true'],
        ["((Object) 'bob') instanceof Id", 'false'],
        ['((Object) null) instanceof String', 'false'],
        ['((Object) new List<String>()) instanceof List<String>', 'true']
    ]
);
