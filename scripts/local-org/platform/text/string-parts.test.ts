import { expressions } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_string.htm';

expressions('String: taking parts', documentation, [
    ["'abcdaacd'.left(3)", 'abc'],
    ["'abc'.left(5)", 'abc'],
    ["'abc'.left(-1)", ''],
    ["'abcde'.mid(2, 3)", 'cde'],
    ["'abcde'.mid(9, 3)", ''],
    ["'abcde'.mid(-2, 2)", 'ab'],
    ["'Hello Max'.right(3)", 'Max'],
    ["'abc'.right(0)", ''],
    ["'hamburger'.substring(3)", 'burger'],
    ["'hamburger'.substring(4, 8)", 'urge'],
    ["'smiles'.substring(1, 5)", 'mile'],
    ["'abc'.substring(3)", ''],
    ["'abc'.substring(4)", 'System.StringException: Starting position out of bounds: 4'],
    ["'abc'.substring(-1)", 'System.StringException: Starting position out of bounds: -1'],
    ["'abc'.substring(0, 10)", 'System.StringException: Ending position out of bounds: 10'],
    ["'Salesforce.Lightning.platform'.substringAfter('.')", 'Lightning.platform'],
    ["'abc'.substringAfter('x')", ''],
    ["'Salesforce.Lightning.platform'.substringAfterLast('.')", 'platform'],
    ["'Salesforce.Lightning.platform'.substringBefore('.')", 'Salesforce'],
    ["'abc'.substringBefore('x')", 'abc'],
    ["'Salesforce.Lightning.platform'.substringBeforeLast('.')", 'Salesforce.Lightning'],
    ["'tagYellowtag'.substringBetween('tag')", 'Yellow'],
    ["'xYellowy'.substringBetween('x', 'y')", 'Yellow'],
    ["'xYellow'.substringBetween('x', 'y')", 'null'],
    ["'Salesforce and force.com'.remove('force')", 'Sales and .com'],
    ["'Salesforce and force.com'.removeEnd('.com')", 'Salesforce and force'],
    ["'Salesforce'.removeEnd('.com')", 'Salesforce'],
    ["'Salesforce and force.com'.removeEndIgnoreCase('.COM')", 'Salesforce and force'],
    ["'Salesforce and force.com'.removeStart('Sales')", 'force and force.com'],
    ["'Salesforce and force.com'.removeStartIgnoreCase('SALES')", 'force and force.com'],
    ["'[' + '   Hello!   '.trim() + ']'", '[Hello!]'],
    ["'[' + '\\t Hello \\n'.trim() + ']'", '[Hello]']
]);

expressions('String: single characters', documentation, [
    ["'Ω is Omega.'.charAt(0)", '937'],
    ["'\\uD835\\uDD0A'.charAt(0)", '55349'],
    ["'\\uD835\\uDD0A'.codePointAt(0)", '120074'],
    ["'\\u03A9 is Ω (Omega), and \\uD835\\uDD0A  is Fraktur Capital G.'.codePointAt(20)", '120074'],
    ["'\\u03A9 is Ω (Omega), and \\uD835\\uDD0A  is Fraktur Capital G.'.codePointBefore(22)", '120074'],
    ["'\\u03A9 and'.codePointBefore(1)", '937'],
    ["'\\u03A9 and \\uD835\\uDD0A characters.'.codePointCount(6, 8)", '1'],
    ["'A \\uD835\\uDD0A BC'.offsetByCodePoints(0, 3)", '4'],
    ["'A \\uD835\\uDD0A BC'.offsetByCodePoints(4, -1)", '2'],
    ["'\\uD835\\uDD0A'.length()", '2'],
    ["'Jane'.getChars()", '(74, 97, 110, 101)'],
    ['String.fromCharArray(new List<Integer>{74})', 'J']
]);

expressions('String: splitting and joining', documentation, [
    ["'boo:and:moo'.split(':', 2)", '(boo, and:moo)'],
    ["'boo:and:moo'.split(':', 5)", '(boo, and, moo)'],
    ["'boo:and:moo'.split(':', -2)", '(boo, and, moo)'],
    ["'boo:and:moo'.split('o', 5)", '(b, , :and:m, , )'],
    ["'boo:and:moo'.split('o', -2)", '(b, , :and:m, , )'],
    ["'boo:and:moo'.split('o', 0)", '(b, , :and:m)'],
    ["'boo:and:moo'.split('o')", '(b, , :and:m)'],
    ["'abc'.split('')", '(a, b, c)'],
    ["''.split(',')", '()'],
    ["''.split(',').size()", '1'],
    ["','.split(',').size()", '0'],
    ["'e:\\\\processed\\\\PPDSF100111.csv'.split('\\\\\\\\').get(2)", 'PPDSF100111.csv'],
    ["'Lightning.platform'.splitByCharacterType()", '(L, ightning, ., platform)'],
    ["'Lightning.platform'.splitByCharacterTypeCamelCase()", '(Lightning, ., platform)'],
    ["'fooBAr12'.splitByCharacterTypeCamelCase()", '(foo, B, Ar, 12)'],
    ["String.join(new List<Integer>{10, 20, 30}, '/')", '10/20/30'],
    ["String.join(new Set<String>{'a', 'b'}, ', ')", 'a, b'],
    ["String.join(new List<String>(), ',')", '']
]);
