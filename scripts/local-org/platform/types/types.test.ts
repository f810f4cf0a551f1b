import { expressions, statements } from '../../test/expressions.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref';

expressions('Id', `${reference}/apex_methods_system_id.htm`, [
    ["Id.valueOf('001xa000003DIlo')", '001xa000003DIloAAG'],
    ["Id.valueOf('0D5B000001DVM9tkAh').to15()", '0D5B000001DVM9t'],
    ["Id.valueOf('001xa000003dilo' + 'AAG', true)", '001xa000003DIloAAG'],
    ["Id.valueOf('001xa000003DIlo', true)", 'System.StringException: Invalid id: 001xa000003DIlo'],
    ["Id.valueOf('001xa000003DIlo', false)", '001xa000003DIloAAG'],
    ["Id.valueOf('x')", 'System.StringException: Invalid id: x'],
    ["Id.valueOf('001xa000003DIl!')", 'System.StringException: Invalid id: 001xa000003DIl!'],
    ["Id.valueOf('001000000000000AAB')", 'System.StringException: Invalid id: 001000000000000AAB'],
    ['Id.valueOf(null)', 'System.NullPointerException: Argument cannot be null.'],
    ["Id.valueOf('001xa000003DIlo') == '001xa000003DIloAAG'", 'true'],
    ["Id.valueOf('001xa000003DIlo').equals('001xa000003DIlo')", 'true'],
    ["Id.valueOf('001xa000003DIlo').getSObjectType()", 'Account'],
    [
        "Id.valueOf('zzz000000000001').getSObjectType()",
        'System.SObjectException: Cannot locate Apex Type for ID: zzz000000000001AAA'
    ]
]);

expressions('Type', `${reference}/apex_methods_system_type.htm`, [
    ["Account.class.equals(Type.forName('Account'))", 'true'],
    ["Type.forName('List<String>')", 'List<String>'],
    ['List<Integer>.class.toString()', 'List<Integer>'],
    ['Map<String, List<Id>>.class.getName()', 'Map<String,List<Id>>'],
    ["Type.forName('NoSuchClass')", 'null'],
    ["Type.forName('', 'Account')", 'Account'],
    ["Type.forName(null, 'Integer')", 'Integer'],
    ["Type.forName('System', 'Http').getName()", 'Http'],
    ["Type.forName('InvalidNamespace', 'Http')", 'null'],
    ["Integer.class.hashCode() == 'Integer'.hashCode()", 'true'],
    ['Integer.class == Integer.class', 'true'],
    ['Id.class.isAssignableFrom(String.class)', 'true'],
    ['List<Integer>.class.isAssignableFrom(List<String>.class)', 'false'],
    ['Exception.class.isAssignableFrom(DmlException.class)', 'true'],
    ['DmlException.class.isAssignableFrom(Exception.class)', 'false'],
    ['Contact.class.newInstance()', 'Contact:{}'],
    ['List<String>.class.newInstance()', '()']
]);

statements('Type: classes of users', `${reference}/apex_methods_system_type.htm`, [
    [
        'class Shape implements Comparable { public Integer compareTo(Object o) { return 0; } } Type t = Shape.class; System.debug(t.getName()); System.debug(t.newInstance() instanceof Shape); System.debug(Comparable.class.isAssignableFrom(t)); System.debug(t.isAssignableFrom(Comparable.class));',
        ['Shape', 'true', 'true', 'false']
    ]
]);

expressions('Enum methods', `${reference}/apex_methods_system_enum.htm`, [
    ['System.RoundingMode.HALF_UP.name()', 'HALF_UP'],
    ['System.RoundingMode.CEILING.ordinal()', '0'],
    ["System.RoundingMode.valueOf('half_up')", 'HALF_UP'],
    ['System.RoundingMode.values().size()', '8'],
    ['System.RoundingMode.UP.equals(System.RoundingMode.UP)', 'true'],
    ['System.RoundingMode.UP.equals(System.RoundingMode.DOWN)', 'false'],
    ['System.RoundingMode.UP == System.RoundingMode.UP', 'true'],
    ["System.RoundingMode.UP.hashCode() == 'UP'.hashCode()", 'true']
]);

expressions('Version', `${reference}/apex_class_System_Version.htm`, [
    ['new Version(2, 1).major()', '2'],
    ['new Version(2, 1).minor()', '1'],
    ['new Version(2, 1).patch()', 'null'],
    ['new Version(2, 1, 3).patch()', '3'],
    ['new Version(2, 1).compareTo(new Version(2, 0)) > 0', 'true'],
    ['new Version(2, 1).compareTo(new Version(2, 1, 3))', '0'],
    ['new Version(2, 1, 2).compareTo(new Version(2, 1, 3)) < 0', 'true'],
    ['new Version(1, 0) == new Version(1, 0)', 'true']
]);

statements('Object', `${reference}/apex_class_System_Object.htm`, [
    [
        "Object o = 'abc'; System.debug(o.equals('abc')); System.debug(o.equals('ABC')); System.debug(o.hashCode()); System.debug(o.toString());",
        ['true', 'false', '96354', 'abc']
    ],
    [
        'class Box { public Integer n = 1; public String text; } Box b = new Box(); System.debug(b); System.debug(new List<Box>{b, b}); System.debug(b.equals(b)); System.debug(b.equals(new Box()));',
        ['Box:[n=1, text=null]', '(Box:[n=1, text=null], (already output))', 'true', 'false']
    ],
    [
        "class Named { public override String toString() { return 'me'; } } System.debug(new Named()); System.debug('' + new Named()); System.debug(new List<Named>{new Named()}); System.debug(String.valueOf(new Named()));",
        ['me', 'me', '(me)', 'me']
    ],
    [
        'class Node { public Node next; } Node n = new Node(); n.next = n; System.debug(n);',
        ['Node:[next=(already output)]']
    ]
]);

statements('Comparing texts by locale', `${reference}/apex_class_System_Collator.htm`, [
    [
        "List<String> l = new List<String>{'épaule désosé Agneau', 'Juice', 'à la mélasse Galette 5 kg', 'Bread', 'Grocery'}; l.sort(); System.debug(l[0]); l.sort(Collator.getInstance()); System.debug(l);",
        ['Bread', '(à la mélasse Galette 5 kg, Bread, épaule désosé Agneau, Grocery, Juice)']
    ],
    [
        "System.debug(Collator.getInstance().compare('a', 'B') < 0); System.debug(Collator.getInstance().compare(null, 'a') < 0);",
        ['true', 'true']
    ]
]);

statements('Callable', `${reference}/apex_interface_System_Callable.htm`, [
    [
        "class Doubler implements Callable { public Object call(String action, Map<String, Object> args) { return action + args.get('n'); } } Callable c = new Doubler(); System.debug(c.call('x', new Map<String, Object>{'n' => 2}));",
        ['x2']
    ]
]);
