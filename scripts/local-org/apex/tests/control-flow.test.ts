import { titledStatements } from '../../test/titled-statements.ts';

const LOOPS = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_loops.htm';
const SWITCH = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_switch.htm';

titledStatements('Loops', LOOPS, [
    ['while', 'Integer i = 0; while (i < 3) { i++; } System.debug(i);', ['3']],
    ['do-while runs at least once', 'Integer i = 9; do { i++; } while (i < 3); System.debug(i);', ['10']],
    [
        'for with several variables',
        'Integer s = 0; for (Integer a = 0, b = 10; a < b; a++) { b--; s += a; } System.debug(s);',
        ['10']
    ],
    ['for without any part', 'Integer i = 0; for (;;) { if (i++ == 4) { break; } } System.debug(i);', ['5']],
    [
        'for over a list',
        "String s = ''; for (String each : new List<String>{'a', 'b'}) { s += each; } System.debug(s);",
        ['ab']
    ],
    [
        'for over a set',
        'Integer n = 0; for (Integer each : new Set<Integer>{1, 2, 2}) { n += each; } System.debug(n);',
        ['3']
    ],
    [
        'continue goes to the next turn',
        'Integer n = 0; for (Integer i = 0; i < 5; i++) { if (i == 2) { continue; } n += i; } System.debug(n);',
        ['8']
    ],
    [
        'break leaves the inner loop only',
        'Integer n = 0; for (Integer i = 0; i < 3; i++) { for (Integer j = 0; j < 3; j++) { if (j == 1) { break; } n++; } } System.debug(n);',
        ['3']
    ],
    [
        'a list must not change while it is walked',
        'List<Integer> x = new List<Integer>{1, 2}; for (Integer i : x) { x.add(i); }',
        ['System.FinalException: Cannot modify a collection while it is being iterated.']
    ],
    [
        'over null is a null reference',
        'List<Integer> x; for (Integer i : x) { System.debug(i); }',
        ['System.NullPointerException: Attempt to de-reference a null object']
    ],
    [
        'for over an Iterable of the program',
        `public class Three implements Iterable<Integer>, Iterator<Integer> {
            Integer n = 0;
            public Iterator<Integer> iterator() { return this; }
            public Boolean hasNext() { return n < 3; }
            public Integer next() { return n++; }
        }
        for (Integer i : new Three()) { System.debug(i); }`,
        ['0', '1', '2']
    ]
]);

titledStatements('switch on', SWITCH, [
    [
        'several values',
        "switch on 2 { when 1, 2 { System.debug('low'); } when else { System.debug('high'); } }",
        ['low']
    ],
    ['when else', "switch on 9 { when 1 { System.debug('one'); } when else { System.debug('else'); } }", ['else']],
    ['no branch fits', "switch on 9 { when 1 { System.debug('one'); } } System.debug('after');", ['after']],
    [
        'texts are compared with case',
        "switch on 'a' { when 'A' { System.debug('upper'); } when 'a' { System.debug('lower'); } }",
        ['lower']
    ],
    [
        'null is a value',
        "String s; switch on s { when null { System.debug('null'); } when else { System.debug('else'); } }",
        ['null']
    ],
    [
        'enums by their names',
        `public enum Season { WINTER, SUMMER }
        Season s = Season.SUMMER;
        switch on s { when WINTER { System.debug('cold'); } when SUMMER { System.debug('warm'); } }`,
        ['warm']
    ],
    [
        'records by their type',
        `SObject record = new Contact(LastName = 'Sample');
        switch on record {
            when Account account { System.debug('account'); }
            when Contact contact { System.debug(contact.LastName); }
            when else { System.debug('other'); }
        }`,
        ['Sample']
    ],
    [
        'negative numbers and Longs',
        "switch on -1 { when -1 { System.debug('minus'); } when else { System.debug('else'); } } switch on 5L { when 5L { System.debug('long'); } }",
        ['minus', 'long']
    ]
]);

titledStatements(
    'if',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_if_else.htm',
    [
        [
            'else if',
            "Integer i = 2; if (i == 1) { System.debug('one'); } else if (i == 2) { System.debug('two'); } else { System.debug('many'); }",
            ['two']
        ],
        [
            'a null condition is a null reference',
            'Boolean b; if (b) { System.debug(1); }',
            ['System.NullPointerException: Attempt to de-reference a null object']
        ]
    ]
);
