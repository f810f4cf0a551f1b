import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../test/evaluate.ts';

/** Statements and what is wrong with them. */
const rows: readonly (readonly [title: string, statements: string, messages: readonly string[]])[] = [
    ['an unknown type', 'Foo f;', ['Invalid type: Foo']],
    ['an unknown variable', 'System.debug(x);', ['Variable does not exist: x']],
    [
        'an unknown method',
        "'a'.foo();",
        ['Method does not exist or incorrect signature: void foo() from the type String']
    ],
    [
        'a wrong argument type',
        'Math.mod(1);',
        ['Method does not exist or incorrect signature: void mod(Integer) from the type Math']
    ],
    ['an unknown field', 'public class A {} System.debug(new A().b);', ['Variable does not exist: b']],
    [
        'an unknown field of an object',
        'Contact c = new Contact(); System.debug(c.Foo__c);',
        ['Variable does not exist: Foo__c']
    ],
    ['a wrong assignment', "Integer i = 'a';", ['Illegal assignment from String to Integer']],
    ['a narrowing assignment', 'Integer i = 1.5;', ['Illegal assignment from Decimal to Integer']],
    ['a name declared twice', 'Integer i = 1; Integer I = 2;', ['Duplicate variable: I']],
    [
        'a missing return',
        'public class A { public Integer go(Boolean b) { if (b) { return 1; } } }',
        ['Missing return statement required return type: Integer']
    ],
    [
        'a method declared twice',
        'public class A { void go() {} void go() {} }',
        ['Method already defined: go SIGNATURE: [void go()] from the type A']
    ],
    ['a field declared twice', 'public class A { Integer i; String I; }', ['Duplicate field: I']],
    [
        'code that is never reached',
        'public class A { Integer go() { return 1; System.debug(2); } }',
        ['Unreachable statement']
    ],
    [
        'a condition that is no Boolean',
        'if (1) { System.debug(1); }',
        ['Condition expression must be of type Boolean: Integer']
    ],
    [
        'a constructor that is not there',
        'public class A { public A(Integer i) {} } new A();',
        ['Constructor not defined: [A].<Constructor>()']
    ],
    ['an abstract class made', 'public abstract class A {} new A();', ['Abstract classes cannot be constructed: A']],
    [
        'an interface not implemented',
        'public interface I { void go(); } public class A implements I {}',
        ['Class A must implement the interface method: void go()']
    ],
    [
        'an abstract method not implemented',
        'public abstract class B { public abstract void go(); } public class A extends B {}',
        ['Class A must implement the abstract method: void go()']
    ],
    [
        'override of nothing',
        'public class A { public override void go() {} }',
        ['@Override specified for non-overriding method: void go()']
    ],
    [
        'a private member from outside',
        'public class A { private Integer i; } public class B { Integer go() { return new A().i; } }',
        ['Variable is not visible: A.i']
    ],
    [
        'this in a static method',
        'public class A { Integer i; static Integer go() { return i; } }',
        ['Non static field cannot be referenced from a static context: i']
    ],
    ['break outside a loop', 'break;', ['Break statement must be in loop']],
    ['something thrown that is no exception', "throw 'a';", ['Throw expression must be of type exception: String']],
    ['an annotation that does not exist', 'public class A { @Foo void go() {} }', ['Annotation does not exist: Foo']],
    ['an Integer that is too large', 'Integer i = 2147483648;', ['Illegal integer: 2147483648']],
    [
        'an unknown object in a query',
        'List<Contact> c = [SELECT Id FROM Foo__c];',
        [
            "sObject type 'Foo__c' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
        ]
    ],
    [
        'every error is told',
        'Foo f; Integer i = true; System.debug(x);',
        ['Invalid type: Foo', 'Illegal assignment from Boolean to Integer', 'Variable does not exist: x']
    ],
    [
        'a platform class that is left out is refused by name',
        'Approval.ProcessSubmitRequest r;',
        ['Not supported by the local org: Approval.ProcessSubmitRequest']
    ],
    [
        'a final variable of a class is not written',
        'public class A { final Integer i = 1; void go() { i = 2; } }',
        ['Field is not writeable: A.i']
    ]
];

describe('Compile errors', () => {
    for (const [title, statements, messages] of rows) {
        it(title, async () => {
            const lines = await run(statements);
            assert.deepEqual(
                lines.map((line) => line.replace(/^compile error: /, '')),
                messages
            );
        });
    }
});
