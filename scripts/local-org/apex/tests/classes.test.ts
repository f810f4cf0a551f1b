import { titledStatements } from '../../test/titled-statements.ts';

const CLASSES = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes.htm';
const PROPERTIES =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_properties.htm';
const STATICS = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_static.htm';

titledStatements('Inheritance', CLASSES, [
    [
        'the overriding method of the object is called',
        `public virtual class A { public virtual String name() { return 'A'; } public String hello() { return 'hello ' + name(); } }
        public class B extends A { public override String name() { return 'B'; } }
        A a = new B(); System.debug(a.hello());`,
        ['hello B']
    ],
    [
        'super reaches the overridden method',
        `public virtual class A { public virtual String name() { return 'A'; } }
        public class B extends A { public override String name() { return super.name() + 'B'; } }
        System.debug(new B().name());`,
        ['AB']
    ],
    [
        'constructors run from the top down, initialisers before the body',
        `public virtual class A { public String log = 'a'; public A() { log += '1'; } }
        public class B extends A { public String own = 'b'; public B() { super(); log += own; } }
        System.debug(new B().log);`,
        ['a1b']
    ],
    [
        'this(…) hands over to another constructor',
        `public class A { public Integer i; public A() { this(7); i++; } public A(Integer i) { this.i = i; } }
        System.debug(new A().i);`,
        ['8']
    ],
    [
        'an interface is implemented',
        `public interface Shape { Integer area(); }
        public class Square implements Shape { public Integer side = 3; public Integer area() { return side * side; } }
        Shape s = new Square(); System.debug(s.area());`,
        ['9']
    ],
    [
        'an abstract class leaves methods to its subclasses',
        `public abstract class Shape { public abstract Integer area(); public Integer twice() { return area() * 2; } }
        public class Square extends Shape { public override Integer area() { return 4; } }
        System.debug(new Square().twice());`,
        ['8']
    ],
    [
        'toString is what debug shows',
        `public class A { public override String toString() { return 'me'; } }
        System.debug(new A()); System.debug('' + new A());`,
        ['me', 'me']
    ],
    [
        'equals and hashCode decide about sets and maps',
        `public class Key { Integer i; public Key(Integer i) { this.i = i; } public Boolean equals(Object o) { return ((Key) o).i == i; } public Integer hashCode() { return i; } }
        System.debug(new Set<Key>{ new Key(1), new Key(1), new Key(2) }.size());
        System.debug(new Key(1) == new Key(1));`,
        ['2', 'true']
    ],
    [
        'without them objects are only equal to themselves',
        `public class Key {} Key k = new Key(); System.debug(k == new Key()); System.debug(k == k);`,
        ['false', 'true']
    ],
    [
        'Comparable decides how lists are sorted',
        `public class N implements Comparable { public Integer i; public N(Integer i) { this.i = i; } public Integer compareTo(Object o) { return ((N) o).i - i; } public override String toString() { return '' + i; } }
        List<N> x = new List<N>{ new N(1), new N(3), new N(2) }; x.sort(); System.debug(x);`,
        ['(3, 2, 1)']
    ],
    [
        'Comparator sorts without touching the class',
        `public class Down implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { return b - a; } }
        List<Integer> x = new List<Integer>{ 1, 3, 2 }; x.sort(new Down()); System.debug(x);`,
        ['(3, 2, 1)']
    ]
]);

titledStatements('Overloads are chosen by the static types', CLASSES, [
    [
        'the nearest type wins',
        `public class O { public String of(Object o) { return 'Object'; } public String of(String s) { return 'String'; } public String of(Decimal d) { return 'Decimal'; } public String of(Integer i) { return 'Integer'; } }
        O o = new O(); Object x = 'a';
        System.debug(o.of('a') + o.of(x) + o.of(1) + o.of(1.5));`,
        ['StringObjectIntegerDecimal']
    ],
    [
        'an Integer goes to Long before Decimal',
        `public class O { public String of(Long l) { return 'Long'; } public String of(Decimal d) { return 'Decimal'; } }
        System.debug(new O().of(1));`,
        ['Long']
    ]
]);

titledStatements('Properties', PROPERTIES, [
    [
        'automatic ones keep a value',
        `public class P { public Integer size { get; set; } } P p = new P(); p.size = 4; p.size += 1; System.debug(p.size);`,
        ['5']
    ],
    [
        'accessors run',
        `public class P { public Integer asked = 0; public Integer size { get { asked++; return size == null ? 1 : size; } set { size = value * 2; } } }
        P p = new P(); System.debug(p.size); p.size = 4; System.debug(p.size); System.debug(p.asked);`,
        ['1', '8', '2']
    ],
    [
        'a getter without a field behind it',
        `public class P { public Integer a = 2; public Integer doubled { get { return a * 2; } } } System.debug(new P().doubled);`,
        ['4']
    ],
    [
        'a final one is written by its own get (as the tests of https://github.com/mitchspano/trigger-actions-framework show)',
        `public class P { public final Set<Integer> all { get { if (all == null) { all = new Set<Integer>(); } return all; } set; } }
        P p = new P(); p.all.add(3); System.debug(p.all);`,
        ['{3}']
    ]
]);

titledStatements('Statics', STATICS, [
    [
        'are kept for the transaction and initialised once, in order',
        `public class S { public static Integer a = 1; public static Integer b = a + 1; static { b += 10; } public static Integer next() { return b++; } }
        System.debug(S.next()); System.debug(S.b);`,
        ['12', '13']
    ],
    [
        'instance blocks run for each object',
        `public class S { public static Integer made = 0; Integer i; { made++; i = made; } } new S(); new S(); System.debug(S.made);`,
        ['2']
    ]
]);

titledStatements('Inner types', CLASSES, [
    [
        'a static method implements an interface (as the tests of https://github.com/trailheadapps/apex-recipes show)',
        `public interface Job { void go(Integer i); } public class Counting implements Job { public static void go(Integer i) { System.debug(i); } }
        Job job = new Counting(); job.go(3);`,
        ['3']
    ],
    [
        'an inner class uses the statics of its outer class',
        `public class Outer { static Integer base = 5; public class Inner { public Integer sum(Integer i) { return base + i; } } public enum Mode { BRIGHT, DARK } public Mode mode = Mode.BRIGHT; }
        System.debug(new Outer.Inner().sum(2)); System.debug(new Outer().mode); System.debug(Outer.Mode.DARK.ordinal());`,
        ['7', 'BRIGHT', '1']
    ]
]);

titledStatements(
    'Enums',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_enums.htm',
    [
        [
            'values, valueOf, name, ordinal',
            `public enum Season { WINTER, SPRING } System.debug(Season.values()); System.debug(Season.valueOf('spring').ordinal()); System.debug(Season.WINTER.name());`,
            ['(WINTER, SPRING)', '1', 'WINTER']
        ],
        [
            'an unknown name is refused',
            `public enum Season { WINTER } Season.valueOf('x');`,
            ['System.NoSuchElementException: No enum constant Season.x']
        ]
    ]
);

titledStatements(
    'Names',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_case_sensitivity.htm',
    [
        [
            'are the same in any case',
            `INTEGER Count = 1; count++; SYSTEM.Debug(COUNT); public class Thing { public static Integer VALUE = 3; } System.debug(thing.value);`,
            ['2', '3']
        ],
        [
            'a variable hides a type of the same name',
            `public class Thing { public Integer i = 1; } Thing thing = new Thing(); System.debug(thing.i);`,
            ['1']
        ]
    ]
);
