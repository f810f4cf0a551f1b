import { titledStatements } from '../../test/titled-statements.ts';

const EXCEPTIONS =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_exception_statements.htm';
const CUSTOM = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_exception_custom.htm';

titledStatements('try, catch, finally', EXCEPTIONS, [
    [
        'the first handler that fits',
        "try { Integer i = 1 / 0; } catch (NullPointerException e) { System.debug('null'); } catch (MathException e) { System.debug(e.getMessage()); } catch (Exception e) { System.debug('any'); }",
        ['Divide by 0']
    ],
    [
        'finally runs after a catch',
        "try { throw new MathException('x'); } catch (Exception e) { System.debug('caught'); } finally { System.debug('finally'); }",
        ['caught', 'finally']
    ],
    [
        'finally runs without an exception',
        "try { System.debug('body'); } finally { System.debug('finally'); }",
        ['body', 'finally']
    ],
    [
        'finally runs before a return reaches the caller',
        "public class C { public Integer go() { try { return 1; } finally { System.debug('finally'); } } } System.debug(new C().go());",
        ['finally', '1']
    ],
    [
        'an exception that is not caught ends the transaction',
        "System.debug('before'); throw new IllegalArgumentException('wrong');",
        ['before', 'System.IllegalArgumentException: wrong']
    ],
    [
        'a failed assertion is not caught',
        "try { System.assert(false, 'no'); } catch (Exception e) { System.debug('caught'); }",
        ['System.AssertException: Assertion Failed: no']
    ],
    [
        'rethrown with a cause',
        "try { try { Integer i = 1 / 0; } catch (Exception e) { throw new IllegalArgumentException('outer', e); } } catch (Exception e) { System.debug(e.getCause().getMessage()); }",
        ['Divide by 0']
    ],
    [
        'the line of the throw',
        "try {\n\n throw new IllegalArgumentException('x'); } catch (Exception e) { System.debug(e.getLineNumber()); }",
        ['3']
    ]
]);

titledStatements('Exceptions of the program', CUSTOM, [
    [
        'have the constructors of Exception',
        "public class MyException extends Exception {} try { throw new MyException('own'); } catch (MyException e) { System.debug(e.getTypeName() + ' ' + e.getMessage()); }",
        ['MyException own']
    ],
    [
        'without a message',
        'public class MyException extends Exception {} try { throw new MyException(); } catch (MyException e) { System.debug(e.getMessage()); }',
        ['Script-thrown exception']
    ],
    [
        'keep fields and constructors of their own',
        "public class CodedException extends Exception { public Integer code; public CodedException(Integer code) { this('code ' + code); this.code = code; } } try { throw new CodedException(7); } catch (CodedException e) { System.debug(e.getMessage() + ' ' + e.code); }",
        ['code 7 7']
    ],
    [
        'are caught as Exception',
        "public class MyException extends Exception {} try { throw new MyException('x'); } catch (Exception e) { System.debug(e instanceof MyException); }",
        ['true']
    ],
    [
        'extend each other',
        "public virtual class A extends Exception {} public class B extends A {} try { throw new B('x'); } catch (A e) { System.debug(e.getTypeName()); }",
        ['B']
    ]
]);

titledStatements(
    'What the platform throws',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_exception_methods.htm',
    [
        [
            'a list index',
            'List<Integer> x = new List<Integer>(); System.debug(x[0]);',
            ['System.ListException: List index out of bounds: 0']
        ],
        [
            'a method of null',
            'String s; s.length();',
            ['System.NullPointerException: Attempt to de-reference a null object']
        ],
        [
            'a field of null',
            'public class P { public Integer i; } P p; System.debug(p.i);',
            ['System.NullPointerException: Attempt to de-reference a null object']
        ],
        [
            'too deep a recursion',
            'public class R { public Integer go(Integer i) { return go(i + 1); } } new R().go(0);',
            ['System.LimitException: Maximum stack depth reached: 1001']
        ]
    ]
);
