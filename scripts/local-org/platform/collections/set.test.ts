import { expressions, statements } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_set.htm';

expressions('Set: reading', documentation, [
    ["new Set<String>{'a', 'b', 'a'}", '{a, b}'],
    ["new Set<String>{'a', 'A'}.size()", '2'],
    ["new Set<String>(new List<String>{'a', 'a'}).size()", '1'],
    ["new Set<String>(new Set<String>{'a'})", '{a}'],
    ["new Set<String>{'a', 'b'}.contains('z')", 'false'],
    ['new Set<String>{null}.contains(null)', 'true'],
    ["new Set<String>{'a', 'b', 'c'}.containsAll(new Set<String>{'a', 'c'})", 'true'],
    ["new Set<String>{'a', 'b', 'c'}.containsAll(new List<String>{'a', 'x'})", 'false'],
    ["new Set<String>{'a', 'b'}.equals(new Set<String>{'b', 'a'})", 'true'],
    ['new Set<Integer>{1, 2} == new Set<Integer>{1}', 'false'],
    ['new Set<Integer>{1, 2}.hashCode()', '3'],
    ['new Set<Integer>().isEmpty()', 'true'],
    ['new Set<Integer>{1, 2, 3}.size()', '3'],
    ['new Set<Integer>{1, 2}.toString()', '{1, 2}'],
    ["new Set<Id>{'003000000000001', '003000000000001AAA'}.size()", '1'],
    ["new Set<Object>{1, 1L, '1'}.size()", '3'],
    ['new Set<Date>{Date.newInstance(2026, 5, 3), Date.newInstance(2026, 5, 3)}.size()', '1'],
    ['new Set<List<Integer>>{new List<Integer>{1}, new List<Integer>{1}}.size()', '1'],
    ["new Set<Contact>{new Contact(LastName = 'A'), new Contact(LastName = 'A')}.size()", '1']
]);

statements('Set: changing', documentation, [
    [
        "Set<String> s = new Set<String>{'a', 'b', 'c'}; System.debug(s.add('d')); System.debug(s.add('a'));",
        ['true', 'false']
    ],
    [
        "Set<String> s = new Set<String>{'a', 'b'}; System.debug(s.addAll(new Set<String>{'c'})); System.debug(s.addAll(new List<String>{'a', 'b'})); System.debug(s);",
        ['true', 'false', '{a, b, c}']
    ],
    [
        'Set<Integer> s = new Set<Integer>{1, 2, 3}; System.debug(s.remove(2)); System.debug(s.remove(9)); System.debug(s);',
        ['true', 'false', '{1, 3}']
    ],
    [
        'Set<Integer> s = new Set<Integer>{1, 2, 3}; System.debug(s.removeAll(new List<Integer>{1, 3})); System.debug(s.size());',
        ['true', '1']
    ],
    ['Set<Integer> s = new Set<Integer>{1, 2, 3}; System.debug(s.removeAll(new Set<Integer>{9}));', ['false']],
    [
        'Set<Integer> s = new Set<Integer>{1, 2, 3}; System.debug(s.retainAll(new List<Integer>{1, 3})); System.debug(s);',
        ['true', '{1, 3}']
    ],
    ['Set<Integer> s = new Set<Integer>{1, 2}; System.debug(s.retainAll(new Set<Integer>{1, 2}));', ['false']],
    [
        'Set<Integer> s = new Set<Integer>{1}; Set<Integer> t = s.clone(); t.add(2); s.clear(); System.debug(s); System.debug(t);',
        ['{}', '{1, 2}']
    ],
    [
        'Iterator<Integer> i = new Set<Integer>{4, 5}.iterator(); System.debug(i.next()); System.debug(i.next()); System.debug(i.hasNext());',
        ['4', '5', 'false']
    ],
    [
        "Set<String> s = new Set<String>{'one', 'two'}; for (String e : s) { s.remove(e); }",
        ['System.FinalException: Cannot modify a collection while it is being iterated.']
    ],
    [
        "Set<String> s = new Set<String>{'one', 'two'}; for (String e : s) { s.add('one'); } System.debug(s.size());",
        ['2']
    ]
]);

statements(
    'Set: objects with equals and hashCode',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_collections_maps_keys_userdefined.htm',
    [
        [
            'class Pair { public Integer x; public Pair(Integer x) { this.x = x; } public Boolean equals(Object o) { return o instanceof Pair && ((Pair) o).x == x; } public Integer hashCode() { return x; } } Set<Pair> s = new Set<Pair>{new Pair(1), new Pair(1), new Pair(2)}; System.debug(s.size()); System.debug(s.contains(new Pair(2))); System.debug(new Pair(1) == new Pair(1)); System.debug(new List<Pair>{new Pair(3)}.contains(new Pair(3)));',
            ['2', 'true', 'true', 'true']
        ],
        [
            'class Plain { } Plain a = new Plain(); Set<Plain> s = new Set<Plain>{a, new Plain(), a}; System.debug(s.size()); System.debug(a == new Plain());',
            ['2', 'false']
        ]
    ]
);
