import { expressions, statements } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm';

statements('Exceptions', documentation, [
    [
        'try { Integer i = 1 / 0; } catch (System.MathException e) { System.debug(e.getMessage()); System.debug(e.getTypeName()); System.debug(e); System.debug(e.getCause() == null); }',
        ['Divide by 0', 'System.MathException', 'System.MathException: Divide by 0', 'true']
    ],
    [
        'String s; try { s.length(); } catch (NullPointerException e) { System.debug(e.getMessage()); }',
        ['Attempt to de-reference a null object']
    ],
    [
        "Exception inner = new System.ListException('deep'); Exception outer = new System.StringException('top', inner); System.debug(outer.getCause().getMessage()); System.debug(outer.getMessage());",
        ['deep', 'top']
    ],
    [
        "Exception e = new System.TypeException(); System.debug(e.getMessage()); e.setMessage('said'); System.debug(e.getMessage());",
        ['Script-thrown exception', 'said']
    ],
    [
        "Exception e = new System.TypeException(new System.MathException('why')); System.debug(e.getCause().getTypeName());",
        ['System.MathException']
    ],
    [
        "Exception e = new System.TypeException('a'); e.initCause(new System.MathException('b')); System.debug(e.getCause().getMessage()); e.initCause(new System.MathException('c'));",
        ['b', "System.TypeException: Can't overwrite cause"]
    ],
    [
        "class ShopException extends Exception {} Exception e = new ShopException('closed', new System.MathException('m')); System.debug(e); System.debug(e.getTypeName()); System.debug(e.getCause().getMessage());",
        ['ShopException: closed', 'ShopException', 'm']
    ],
    ['class ShopException extends Exception {} throw new ShopException();', ['ShopException: Script-thrown exception']],
    [
        "class ShopException extends Exception {} try { throw new ShopException('x'); } catch (Exception e) { System.debug(e instanceof ShopException); System.debug(e.getLineNumber()); System.debug(e.getStackTraceString()); }",
        ['true', '1', 'AnonymousBlock: line 1, column 1']
    ],
    [
        "System.debug(new System.AuraHandledException('for the client').getMessage()); AuraHandledException e = new AuraHandledException('a'); e.setMessage('b'); System.debug(e.getMessage());",
        ['Script-thrown exception', 'b']
    ],
    [
        "throw new System.InvalidParameterValueException('name', 'is wrong');",
        ['System.InvalidParameterValueException: is wrong']
    ],
    ["System.debug(new System.DmlException('by hand').getNumDml());", ['0']],
    ["new System.DmlException('by hand').getDmlMessage(0);", ['System.ListException: List index out of bounds: 0']],
    [
        "new System.MathException('m').getNumDml();",
        ['System.TypeException: Only a DmlException or an EmailException has DML rows: MathException']
    ],
    ["System.debug(new System.QueryException('q').getInaccessibleFields());", ['{}']]
]);

statements('DmlException', documentation, [
    [
        'try { insert as system new Account(); } catch (DmlException e) { System.debug(e.getNumDml()); System.debug(e.getDmlIndex(0)); System.debug(e.getDmlType(0)); System.debug(e.getDmlStatusCode(0)); System.debug(e.getDmlFieldNames(0)); System.debug(e.getDmlId(0)); System.debug(e.getDmlMessage(0)); }',
        [
            '1',
            '0',
            'REQUIRED_FIELD_MISSING',
            'REQUIRED_FIELD_MISSING',
            '(Name)',
            'null',
            'Required fields are missing: [Name]'
        ]
    ]
]);

expressions('Exceptions cannot be made of the base class', documentation, [
    ["new Exception('x')", 'compile error: Abstract classes cannot be constructed: Exception']
]);
