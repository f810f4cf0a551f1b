import { expressions, statements } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_map.htm';

expressions('Map: reading', documentation, [
    ["new Map<String, Integer>{'a' => 1, 'b' => 2}", '{a=1, b=2}'],
    ["new Map<String, Integer>(new Map<String, Integer>{'a' => 1})", '{a=1}'],
    ["new Map<String, Integer>{'a' => 1}.get('a')", '1'],
    ["new Map<String, Integer>{'a' => 1}.get('A')", 'null'],
    ["new Map<String, Integer>{'a' => 1}.containsKey('a')", 'true'],
    ["new Map<String, Integer>{'a' => null}.containsKey('a')", 'true'],
    ['new Map<String, Integer>{null => 1}.get(null)', '1'],
    ["new Map<String, Integer>{'a' => 1, 'b' => 2}.keySet()", '{a, b}'],
    ["new Map<String, Integer>{'a' => 1, 'b' => 2}.values()", '(1, 2)'],
    ["new Map<String, Integer>{'a' => 1, 'b' => 2}.size()", '2'],
    ['new Map<String, Integer>().isEmpty()', 'true'],
    ["new Map<String, Integer>{'a' => 1, 'b' => 2}.equals(new Map<String, Integer>{'b' => 2, 'a' => 1})", 'true'],
    ["new Map<String, Integer>{'a' => 1} == new Map<String, Integer>{'a' => 2}", 'false'],
    ["new Map<String, Integer>{'a' => 1}.hashCode()", '96'],
    ["new Map<String, Integer>{'a' => 1}.toString()", '{a=1}'],
    ['new Map<Integer, Integer>{1 => 1}.getSObjectType() == null', 'true']
]);

statements('Map: changing', documentation, [
    [
        "Map<String, String> m = new Map<String, String>(); System.debug(m.put('Red', 'ff0000')); System.debug(m.put('Red', '#FF0000')); System.debug(m);",
        ['null', 'ff0000', '{Red=#FF0000}']
    ],
    [
        "Map<String, String> m = new Map<String, String>{'Red' => 'x'}; Map<String, String> n = new Map<String, String>{'Blue' => 'y', 'Red' => 'z'}; n.putAll(m); System.debug(n);",
        ['{Blue=y, Red=x}']
    ],
    [
        "Map<String, String> m = new Map<String, String>{'Blue' => 'y'}; System.debug(m.remove('Blue')); System.debug(m.remove('Blue')); System.debug(m.size());",
        ['y', 'null', '0']
    ],
    [
        "Map<String, Integer> m = new Map<String, Integer>{'a' => 1}; Map<String, Integer> c = m.clone(); c.put('b', 2); m.clear(); System.debug(m); System.debug(c);",
        ['{}', '{a=1, b=2}']
    ],
    [
        "Map<String, Integer> m = new Map<String, Integer>{'a' => 1, 'b' => 2}; for (String k : m.keySet()) { m.put(k, 9); } System.debug(m);",
        ['{a=9, b=9}']
    ],
    [
        "Map<String, Integer> m = new Map<String, Integer>{'a' => 1, 'b' => 2}; for (String k : m.keySet()) { m.remove(k); }",
        ['System.FinalException: Cannot modify a collection while it is being iterated.']
    ]
]);

statements(
    'Map: the set of its keys',
    'https://salesforce.stackexchange.com/questions/207388/maps-keyset-is-a-collection-that-supports-remove-but-is-otherwise-read-only',
    [
        [
            "Map<String, Integer> m = new Map<String, Integer>{'a' => 1, 'b' => 2}; Set<String> k = m.keySet(); k.remove('a'); System.debug(m); m.put('c', 3); System.debug(k); k.retainAll(new Set<String>{'c'}); System.debug(m);",
            ['{b=2}', '{b, c}', '{c=3}']
        ],
        [
            "Map<String, Integer> m = new Map<String, Integer>{'a' => 1}; m.keySet().add('b');",
            ['System.FinalException: Collection is read-only']
        ],
        [
            "Map<String, Integer> m = new Map<String, Integer>{'a' => 1}; Set<String> k = m.keySet().clone(); k.add('b'); k.remove('a'); System.debug(k); System.debug(m);",
            ['{b}', '{a=1}']
        ],
        [
            "Map<String, Integer> m = new Map<String, Integer>{'a' => 1}; System.debug(m.keySet() == new Set<String>{'a'}); System.debug(new List<String>(m.keySet())); System.debug(m.keySet().isEmpty());",
            ['true', '(a)', 'false']
        ]
    ]
);

statements('Map: records', documentation, [
    [
        "Contact c = new Contact(Id = '003000000000001', LastName = 'A'); Map<Id, Contact> m = new Map<Id, Contact>(new List<Contact>{c}); System.debug(m.get('003000000000001').LastName);",
        ['A']
    ],
    [
        "Map<String, Contact> m = new Map<String, Contact>(); m.putAll(new List<Contact>{new Contact(Id = '003000000000001', LastName = 'A')}); System.debug(m.keySet());",
        ['{003000000000001AAA}']
    ],
    [
        "Map<Id, Contact> m = new Map<Id, Contact>(new List<Contact>{new Contact(LastName = 'A')});",
        ['System.ListException: Row with null Id at index: 0']
    ],
    [
        "Contact c = new Contact(LastName = 'A'); Map<Integer, Contact> m = new Map<Integer, Contact>{1 => c}; Map<Integer, Contact> shallow = m.clone(); Map<Integer, Contact> deep = m.deepClone(); c.LastName = 'B'; System.debug(shallow.get(1).LastName); System.debug(deep.get(1).LastName);",
        ['B', 'A']
    ]
]);
