import { statements } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Assert.htm';

const failed = (text: string): readonly string[] => [`System.AssertException: Assertion Failed${text}`];

statements('Assert: what holds says nothing', documentation, [
    ["Assert.areEqual('cde', 'abcde'.substring(2)); Assert.areEqual(1, 1L, 'm'); Assert.areEqual(null, null);", []],
    ["Assert.areNotEqual('xyz', 'abc'); Assert.areNotEqual('abc', 'ABC'); Assert.areNotEqual(1, 2, 'm');", []],
    [
        "Assert.isFalse('Salesforce'.contains('code')); Assert.isFalse(false, 'm'); Assert.isTrue(true); Assert.isTrue(true, 'm');",
        []
    ],
    ["Assert.isInstanceOfType(new Account(), Account.class); Assert.isInstanceOfType(5, Integer.class, 'm');", []],
    ["Assert.isNotInstanceOfType(new Contact(), Account.class); Assert.isNotInstanceOfType(5, String.class, 'm');", []],
    ["Assert.isNotNull('value'); Assert.isNotNull('value', 'm'); Assert.isNull(null); Assert.isNull(null, 'm');", []],
    ["Assert.areEqual(12345678987654321L, Double.valueOf('12345678987654321'));", []]
]);

statements('Assert: what fails says why', documentation, [
    ['Assert.areEqual(1, 2);', failed(': Expected: 1, Actual: 2')],
    ["Assert.areEqual(1, 2, 'count');", failed(': count: Expected: 1, Actual: 2')],
    ["Assert.areEqual('abc', 'ABC');", failed(': Expected: abc, Actual: ABC')],
    ['Assert.areEqual(Date.newInstance(2026, 5, 3), null);', failed(': Expected: 2026-05-03 00:00:00, Actual: null')],
    ['Assert.areNotEqual(1, 1);', failed(': Same value: 1')],
    ["Assert.areNotEqual(1, 1, 'm');", failed(': m: Same value: 1')],
    ['Assert.fail();', failed('')],
    ["Assert.fail('DmlException Expected');", failed(': DmlException Expected')],
    ["Assert.isTrue(false, 'Contains force');", failed(': Contains force: Expected: true, Actual: false')],
    ['Assert.isFalse(true);', failed(': Expected: false, Actual: true')],
    ["Assert.isNull('x');", failed(': Expected: null, Actual: x')],
    ['Assert.isNotNull(null);', failed(': Same value: null')],
    ['Assert.isInstanceOfType(5, String.class);', failed(': Expected type: String, Actual type: Integer')],
    ['Assert.isNotInstanceOfType(5, Integer.class);', failed(': Not expected type: Integer, Actual type: Integer')],
    ['System.assert(1 == 2);', failed('')],
    ["System.assert(1 == 2, 'sum');", failed(': sum')],
    ["System.assertEquals(1, 2, 'count');", failed(': count: Expected: 1, Actual: 2')],
    ['System.assertNotEquals(1, 1);', failed(': Same value: 1')]
]);

statements('A failed assertion cannot be caught', documentation, [
    ["try { Assert.fail('halt'); } catch (Exception e) { System.debug('caught'); }", failed(': halt')]
]);
