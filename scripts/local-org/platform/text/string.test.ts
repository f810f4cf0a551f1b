import { expressions } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_string.htm';

expressions('String: comparing', documentation, [
    ["'abcde'.compareTo('abcd')", '1'],
    ["'abc'.compareTo('abd')", '-1'],
    ["'a'.compareTo('A')", '32'],
    ["'Hello Jane'.difference('Hello Max')", 'Max'],
    ["'Hello Jane'.difference('Goodbye')", 'Goodbye'],
    ["'same'.difference('same')", ''],
    ["'abcde'.equals('abcd')", 'false'],
    ["'abc'.equals('ABC')", 'false'],
    ["'abc' == 'ABC'", 'true'],
    ["'abc'.equals((Object) 100)", 'false'],
    ["'001D000000Ju1zH'.equals(Id.valueOf('001D000000Ju1zHIAR'))", 'true'],
    ["'abc'.equals(null)", 'false'],
    ["'abcd'.equalsIgnoreCase('ABCD')", 'true'],
    ["'abcd'.equalsIgnoreCase(null)", 'false'],
    ["'Hello Joe'.getLevenshteinDistance('Hello Max')", '3'],
    ["'Hello Jane'.getLevenshteinDistance('Hello Max', 2)", '-1'],
    ["'Hello Jane'.getLevenshteinDistance('Hello Jane', 2)", '0'],
    ["'abcd'.indexOfDifference('abxc')", '2'],
    ["'abcd'.indexOfDifference('abcd')", '-1'],
    ["'abc'.hashCode()", '96354'],
    ["'a much longer text'.hashCode()", String(javaHash('a much longer text'))]
]);

/** As documented for java.lang.String.hashCode, written the long way round. */
function javaHash(text: string): number {
    const sum = [...text].reduce(
        (total, character, index) => total + BigInt(character.charCodeAt(0)) * 31n ** BigInt(text.length - 1 - index),
        0n
    );
    return Number(BigInt.asIntN(32, sum));
}

expressions('String: static methods', documentation, [
    [
        "String.format('{0} was last updated {1}', new List<Object>{'Universal Containers', 5})",
        'Universal Containers was last updated 5'
    ],
    [
        "String.format('Hello {0}, shall we play a \\'\\'{1}\\'\\'?', new List<String>{'David', 'game'})",
        "Hello David, shall we play a 'game'?"
    ],
    ["String.format('\\'{0}\\' is {0}', new List<String>{'x'})", '{0} is x'],
    ["String.format('{0} {1}', new List<String>{'x'})", 'x {1}'],
    ["String.getCommonPrefix(new List<String>{'SFDCApex', 'SFDCVisualforce'})", 'SFDC'],
    ['String.getCommonPrefix(new List<String>())', ''],
    ["String.isBlank('  ')", 'true'],
    ['String.isBlank(null)', 'true'],
    ["String.isBlank('Hello')", 'false'],
    ["String.isEmpty('  ')", 'false'],
    ['String.isEmpty(null)', 'true'],
    ["String.isNotBlank(' ')", 'false'],
    ["String.isNotEmpty(' ')", 'true'],
    ['String.valueOf(3.14159265)', '3.14159265'],
    ['String.valueOf(10)', '10'],
    ['String.valueOf(10L)', '10'],
    ["String.valueOf(Double.valueOf('12.34'))", '12.34'],
    ['String.valueOf(Date.newInstance(2026, 5, 3))', '2026-05-03'],
    ["'' + Date.newInstance(2026, 5, 3)", '2026-05-03 00:00:00'],
    ['String.valueOf(Datetime.newInstance(1996, 6, 23))', '1996-06-23 00:00:00'],
    ['String.valueOfGmt(Datetime.newInstanceGmt(1996, 6, 23, 1, 2, 3))', '1996-06-23 01:02:03'],
    ['String.valueOf((Integer) null)', 'null'],
    ['String.valueOf((Integer) null) == null', 'true'],
    ['String.valueOf(new List<Integer>{1, 2})', '(1, 2)']
]);
