import { expressions, statements } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm';

expressions('List: reading', documentation, [
    ['new List<Integer>{1, 2, 3}', '(1, 2, 3)'],
    ['new List<Integer>()', '()'],
    ['new Integer[3]', '(null, null, null)'],
    ["new List<String>(new Set<String>{'a', 'b'})", '(a, b)'],
    ['new List<Integer>(new List<Integer>{1, 2}).size()', '2'],
    ['new List<Integer>{1, 2}.get(1)', '2'],
    ['new List<Integer>{1, 2}[0]', '1'],
    ['new List<Integer>{1, 2}.get(5)', 'System.ListException: List index out of bounds: 5'],
    ['new List<Integer>{1, 2}.get(-1)', 'System.ListException: List index out of bounds: -1'],
    ['new List<Integer>{1, 2}[2]', 'System.ListException: List index out of bounds: 2'],
    ["new List<String>{'a', 'b'}.contains('b')", 'true'],
    ["new List<String>{'a', 'b'}.contains('B')", 'false'],
    ['new List<String>{null}.contains(null)', 'true'],
    ["new List<String>{'a', 'b', 'a'}.indexOf('a')", '0'],
    ["new List<String>{'a'}.indexOf('x')", '-1'],
    ['new List<Integer>().isEmpty()', 'true'],
    ['new List<Integer>{1, 2, 3}.size()', '3'],
    ['new List<Integer>{1, 2}.equals(new List<Integer>{1, 2})', 'true'],
    ['new List<Integer>{1, 2} == new List<Integer>{2, 1}', 'false'],
    ['new List<Integer>{1, 2}.hashCode()', '994'],
    ['new List<Integer>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}', '(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...)'],
    ['new List<Integer>{1, 2}.toString()', '(1, 2)'],
    ["new List<List<String>>{new List<String>{'a'}, null}", '((a), null)'],
    ['new List<Integer>{1}.getSObjectType() == null', 'true']
]);

statements('List: changing', documentation, [
    [
        "List<String> l = new List<String>{'a'}; l.add('b'); l.add(0, 'c'); l.add(null); System.debug(l);",
        ['(c, a, b, null)']
    ],
    ['List<Integer> l = new List<Integer>(); l.add(1, 5);', ['System.ListException: List index out of bounds: 1']],
    [
        'List<Integer> l = new List<Integer>{1}; l.addAll(new List<Integer>{2, 3}); l.addAll(new Set<Integer>{4}); l.addAll(l); System.debug(l);',
        ['(1, 2, 3, 4, 1, 2, 3, 4)']
    ],
    [
        'List<Integer> l = new List<Integer>{1}; l.addAll((List<Integer>) null);',
        ['System.NullPointerException: Argument cannot be null.']
    ],
    ['List<Integer> l = new List<Integer>{1}; l.clear(); System.debug(l.size());', ['0']],
    ['List<Integer> l = new List<Integer>{1}; List<Integer> m = l.clone(); m.add(2); System.debug(l.size());', ['1']],
    ['List<Integer> l = new List<Integer>{1, 2, 3}; System.debug(l.remove(1)); System.debug(l);', ['2', '(1, 3)']],
    ['List<Integer> l = new List<Integer>{1}; l.remove(1);', ['System.ListException: List index out of bounds: 1']],
    ['List<Integer> l = new List<Integer>{1, 2}; l.set(0, 5); l[1] = 6; System.debug(l);', ['(5, 6)']],
    ['List<Integer> l = new List<Integer>(); l.set(0, 5);', ['System.ListException: List index out of bounds: 0']],
    [
        'List<Integer> l = new List<Integer>{1, 2}; for (Integer i : l) { l.add(3); }',
        ['System.FinalException: Cannot modify a collection while it is being iterated.']
    ],
    ['List<Integer> l = new List<Integer>{1, 2}; for (Integer i : l) { l.set(0, 9); } System.debug(l);', ['(9, 2)']],
    [
        'List<Integer> l = new List<Integer>{1, 2}; for (Integer i : l) { break; } l.add(3); System.debug(l);',
        ['(1, 2, 3)']
    ],
    [
        'Iterator<Integer> i = new List<Integer>{1, 2}.iterator(); while (i.hasNext()) { System.debug(i.next()); } i.next();',
        ['1', '2', 'System.NoSuchElementException: Iterator has no more elements.']
    ],
    ['Iterable<Integer> i = new List<Integer>{7}; System.debug(i.iterator().next());', ['7']]
]);

statements('List: deep copies', documentation, [
    [
        "List<Contact> l = new List<Contact>{new Contact(LastName = 'A')}; List<Contact> m = l.clone(); m[0].LastName = 'B'; System.debug(l[0].LastName);",
        ['B']
    ],
    [
        "List<Contact> l = new List<Contact>{new Contact(LastName = 'A')}; List<Contact> m = l.deepClone(); m[0].LastName = 'B'; System.debug(l[0].LastName);",
        ['A']
    ],
    [
        "List<Contact> l = new List<Contact>{new Contact(Id = '003000000000001', LastName = 'A')}; System.debug(l.deepClone()[0].Id); System.debug(l.deepClone(true)[0].Id);",
        ['null', '003000000000001AAA']
    ],
    [
        "List<Contact> l = new List<Contact>{new Contact(LastName = 'A')}; System.debug(l.deepClone(true, true, true)[0].LastName); System.debug(l.deepClone(false, false)[0].LastName);",
        ['A', 'A']
    ]
]);

statements(
    'List: sorting',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_collections_lists_sorting.htm',
    [
        ['Integer[] q = new Integer[3]; q[0] = 10; q[1] = 5; q.sort(); System.debug(q);', ['(null, 5, 10)']],
        [
            "List<String> l = new List<String>{'Yellow', 'Red', 'Green'}; l.sort(); System.debug(l);",
            ['(Green, Red, Yellow)']
        ],
        ["List<String> l = new List<String>{'a', 'B', 'A', 'b'}; l.sort(); System.debug(l);", ['(A, B, a, b)']],
        ['List<Decimal> l = new List<Decimal>{1.5, 1.05, -2, 10}; l.sort(); System.debug(l);', ['(-2, 1.05, 1.5, 10)']],
        ['List<Boolean> l = new List<Boolean>{true, false}; l.sort(); System.debug(l);', ['(false, true)']],
        [
            'List<Date> l = new List<Date>{Date.newInstance(2026, 5, 3), Date.newInstance(2025, 5, 3)}; l.sort(); System.debug(l[0].year());',
            ['2025']
        ],
        [
            'List<System.LoggingLevel> l = new List<System.LoggingLevel>{System.LoggingLevel.FINE, System.LoggingLevel.ERROR}; l.sort(); System.debug(l);',
            ['(FINE, ERROR)']
        ],
        [
            "List<Contact> l = new List<Contact>{new Contact(LastName = 'B'), new Contact(LastName = 'A', FirstName = 'Z'), new Contact(LastName = 'A', FirstName = 'Y')}; l.sort(); for (Contact c : l) { System.debug(c.FirstName + c.LastName); }",
            ['nullB', 'YA', 'ZA']
        ],
        [
            'class Desc implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { return b - a; } } List<Integer> l = new List<Integer>{1, 3, 2}; l.sort(new Desc()); System.debug(l);',
            ['(3, 2, 1)']
        ],
        [
            'class Row implements Comparable { public Integer n; public Row(Integer n) { this.n = n; } public Integer compareTo(Object o) { return n - ((Row) o).n; } } List<Row> l = new List<Row>{new Row(2), new Row(1)}; l.sort(); System.debug(l[0].n);',
            ['1']
        ],
        [
            'class Row { } List<Row> l = new List<Row>{new Row(), new Row()}; l.sort();',
            ['System.ListException: One or more of the items in this list is not Comparable: Row']
        ]
    ]
);
