import { expressions, statements } from '../../test/expressions.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref';
const documentation = `${reference}/apex_class_System_Json.htm`;

expressions('JSON.serialize: values', documentation, [
    ['JSON.serialize(null)', 'null'],
    ['JSON.serialize(1)', '1'],
    ['JSON.serialize(12345678901L)', '12345678901'],
    ['JSON.serialize(1.50)', '1.50'],
    ["JSON.serialize(Double.valueOf('10'))", '10.0'],
    ['JSON.serialize(true)', 'true'],
    ["JSON.serialize('a\"b\\\\c\\n/é')", '"a\\"b\\\\c\\n/é"'],
    ['JSON.serialize(Date.newInstance(2011, 3, 22))', '"2011-03-22"'],
    [
        'JSON.serialize(Datetime.newInstance(Date.newInstance(2011, 3, 22), Time.newInstance(1, 15, 18, 0)))',
        '"2011-03-22T08:15:18.000Z"'
    ],
    ['JSON.serialize(Time.newInstance(1, 15, 18, 0))', '"01:15:18.000Z"'],
    ["JSON.serialize(Id.valueOf('003000000000001'))", '"003000000000001AAA"'],
    ["JSON.serialize(Blob.valueOf('abc'))", '"YWJj"'],
    ['JSON.serialize(System.RoundingMode.UP)', '"UP"'],
    ["JSON.serialize(new List<Object>{1, null, 'x'})", '[1,null,"x"]'],
    ['JSON.serialize(new Set<Integer>{1, 2})', '[1,2]'],
    ["JSON.serialize(new Map<String, Object>{'a' => 1, 'b' => null})", '{"a":1,"b":null}'],
    ["JSON.serialize(new Map<Integer, String>{1 => 'x'})", '{"1":"x"}'],
    ["JSON.serialize(new Map<Date, String>{Date.newInstance(2026, 5, 3) => 'x'})", '{"2026-05-03":"x"}'],
    ['JSON.serialize(new List<Integer>())', '[]'],
    [
        "JSON.serialize(new Contact(LastName = 'A', FirstName = null))",
        '{"attributes":{"type":"Contact"},"LastName":"A","FirstName":null}'
    ],
    [
        "JSON.serialize(new Contact(Id = '003000000000001', LastName = 'A'))",
        '{"attributes":{"type":"Contact","url":"/services/data/v67.0/sobjects/Contact/003000000000001AAA"},"Id":"003000000000001AAA","LastName":"A"}'
    ],
    [
        "JSON.serialize(new Contact(Account = new Account(Name = 'B')))",
        '{"attributes":{"type":"Contact"},"Account":{"attributes":{"type":"Account"},"Name":"B"}}'
    ],
    [
        'JSON.serialize(new Contact(EmailBouncedDate = Datetime.newInstanceGmt(2026, 5, 3)))',
        '{"attributes":{"type":"Contact"},"EmailBouncedDate":"2026-05-03T00:00:00.000+0000"}'
    ],
    // As the tests of https://github.com/trailheadapps/apex-recipes show.
    ["JSON.serialize(new Map<Schema.SObjectField, String>{Account.Name => 'A'})", '{"Name":"A"}'],
    ['JSON.serialize(new HttpRequest())', 'System.JSONException: Apex Type unsupported in JSON: HttpRequest'],
    [
        "JSON.serialize(new System.MathException('m'))",
        'System.JSONException: Apex Type unsupported in JSON: MathException'
    ],
    ['JSON.serializePretty(new List<Integer>{1, 2})', '[ 1, 2 ]'],
    [
        "JSON.serializePretty(new Map<String, Object>{'a' => new List<Object>{new Map<String, Object>{'b' => 1}}, 'c' => new Map<String, Object>()})",
        '{\n  "a" : [ {\n    "b" : 1\n  } ],\n  "c" : { }\n}'
    ]
]);

statements('JSON.serialize: objects', documentation, [
    [
        "class P { public String name = 'x'; Integer hidden = 1; public transient Integer gone = 2; public static Integer shared = 3; public String both { get; set; } public String calculated { get { return name + '!'; } } } System.debug(JSON.serialize(new P()));",
        ['{"name":"x","hidden":1,"both":null,"calculated":"x!"}']
    ],
    [
        'class P { public String a; public Integer b = 1; } System.debug(JSON.serialize(new P(), true)); System.debug(JSON.serializePretty(new P(), true));',
        ['{"b":1}', '{\n  "b" : 1\n}']
    ],
    [
        'virtual class A { public Integer one = 1; } class B extends A { public Integer two = 2; } System.debug(JSON.serialize(new B()));',
        ['{"one":1,"two":2}']
    ],
    [
        'class N { public N next; } N n = new N(); n.next = n; JSON.serialize(n);',
        ['System.JSONException: Direct self-reference leading to cycle']
    ],
    [
        'List<Contact> l = new List<Contact>{new Contact(Birthdate = Date.newInstance(2026, 5, 3))}; System.debug(JSON.serialize(l));',
        ['[{"attributes":{"type":"Contact"},"Birthdate":"2026-05-03"}]']
    ]
]);

expressions('JSON.deserialize: values', documentation, [
    ["JSON.deserialize('100.1', Decimal.class)", '100.1'],
    ["JSON.deserialize('100.10', Decimal.class)", '100.10'],
    ["JSON.deserialize('5', Integer.class)", '5'],
    ['JSON.deserialize(\'"5"\', Integer.class)', '5'],
    ["JSON.deserialize('5000000000', Integer.class)", 'System.TypeException: Invalid integer: 5000000000'],
    ["JSON.deserialize('5', Long.class)", '5'],
    ["JSON.deserialize('5', Double.class)", '5.0'],
    ["JSON.deserialize('5', String.class)", '5'],
    ["JSON.deserialize('true', Boolean.class)", 'true'],
    ["JSON.deserialize('null', String.class)", 'null'],
    ['JSON.deserialize(\'"2011-03-22"\', Date.class)', '2011-03-22 00:00:00'],
    ['JSON.deserialize(\'"2011-03-22T08:15:18.000Z"\', Datetime.class)', '2011-03-22 08:15:18'],
    ['JSON.deserialize(\'"2011-03-22T08:15:18.000+0200"\', Datetime.class)', '2011-03-22 06:15:18'],
    ['JSON.deserialize(\'"2011-03-22T13:01:23"\', Datetime.class)', '2011-03-22 13:01:23'],
    ['JSON.deserialize(\'"soon"\', Datetime.class)', 'System.JSONException: Invalid format: "soon"'],
    ['JSON.deserialize(\'"18:05"\', Time.class)', '18:05:00.000Z'],
    ['JSON.deserialize(\'"003000000000001"\', Id.class)', '003000000000001AAA'],
    ['JSON.deserialize(\'"x"\', Id.class)', 'System.StringException: Invalid id: x'],
    ['((Blob) JSON.deserialize(\'"YWJj"\', Blob.class)).toString()', 'abc'],
    ['JSON.deserialize(\'"up"\', System.RoundingMode.class)', 'UP'],
    ["JSON.deserialize('[1, 2]', List<Integer>.class)", '(1, 2)'],
    ["JSON.deserialize('[1, 1]', Set<Integer>.class)", '{1}'],
    ['JSON.deserialize(\'{"a": [1]}\', Map<String, List<Integer>>.class)', '{a=(1)}'],
    ['JSON.deserialize(\'{"1": 2}\', Map<Integer, Integer>.class)', '{1=2}'],
    [
        "JSON.deserialize('{}', List<Integer>.class)",
        "System.JSONException: Malformed JSON: Expected '[' at the beginning of List/Set"
    ],
    [
        "JSON.deserialize('[]', Contact.class)",
        "System.JSONException: Malformed JSON: Expected '{' at the beginning of object"
    ],
    ["JSON.deserialize('[1]', Integer.class)", 'System.JSONException: Illegal value for primitive'],
    [
        'JSON.deserialize(\'{"a": 1}\', Map<String, Object>.class)',
        'System.JSONException: Apex Type unsupported in JSON: Object'
    ],
    ["JSON.deserialize('', Integer.class)", 'System.JSONException: No content to map to Object due to end of input'],
    [
        "JSON.deserialize('{', Map<String, String>.class)",
        'System.JSONException: Unexpected end-of-input: expected close marker for OBJECT at input location [1,2]'
    ],
    [
        "JSON.deserialize('[1 2]', List<Integer>.class)",
        "System.JSONException: Unexpected character ('2' (code 50)): was expecting comma to separate ARRAY entries at input location [1,5]"
    ],
    [
        'JSON.deserialize(\'{"a" 1}\', Map<String, String>.class)',
        "System.JSONException: Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value at input location [1,7]"
    ],
    [
        "JSON.deserialize('{a: 1}', Map<String, String>.class)",
        "System.JSONException: Unexpected character ('a' (code 97)): was expecting double-quote to start field name at input location [1,3]"
    ],
    [
        "JSON.deserialize('<html>', Map<String, String>.class)",
        "System.JSONException: Unexpected character ('<' (code 60)): expected a valid value (number, String, array, object, 'true', 'false' or 'null') at input location [1,2]"
    ],
    [
        "JSON.deserialize('nope', String.class)",
        "System.JSONException: Unrecognized token 'nope': was expecting 'null', 'true', 'false' or NaN at input location [1,5]"
    ],
    [
        "JSON.deserialize('\"a', String.class)",
        'System.JSONException: Unexpected end-of-input: was expecting closing quote for a string value at input location [1,3]'
    ],
    ['JSON.deserialize(null, String.class)', 'System.NullPointerException: Argument cannot be null.']
]);

statements('JSON.deserialize: objects and records', documentation, [
    [
        'class Car { public String make; public Integer year = 7; public Car other; } Car c = (Car) JSON.deserialize(\'{"MAKE":"SFDC","extra":[{}],"other":{"make":"x"}}\', Car.class); System.debug(c.make); System.debug(c.year); System.debug(c.other.make);',
        ['SFDC', 'null', 'x']
    ],
    [
        'class Car { public String make; } JSON.deserializeStrict(\'{"make":"SFDC","color":"red"}\', Car.class);',
        ['System.JSONException: Unknown field: Car.color']
    ],
    [
        'class Car { public String make { get; set { make = value.toUpperCase(); } } } System.debug(((Car) JSON.deserialize(\'{"make":"a"}\', Car.class)).make);',
        ['A']
    ],
    [
        "abstract class Shape { } JSON.deserialize('{}', Shape.class);",
        ['System.JSONException: Apex Type unsupported in JSON: Shape']
    ],
    [
        'Contact c = (Contact) JSON.deserialize(\'{"attributes":{"type":"Contact"},"LastName":"A","Birthdate":"2026-05-03","HasOptedOutOfEmail":true,"Account":{"Name":"B"},"nothing":1}\', Contact.class); System.debug(c.LastName); System.debug(c.Birthdate.year()); System.debug(c.HasOptedOutOfEmail); System.debug(c.Account.Name);',
        ['A', '2026', 'true', 'B']
    ],
    [
        'SObject s = (SObject) JSON.deserialize(\'{"attributes":{"type":"Contact"},"LastName":"A"}\', SObject.class); System.debug(s instanceof Contact);',
        ['true']
    ],
    [
        'Account a = (Account) JSON.deserialize(\'{"Name":"B","Contacts":{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Contact"},"LastName":"A"}]}}\', Account.class); System.debug(a.Contacts[0].LastName); System.debug(JSON.serialize(a));',
        [
            'A',
            '{"attributes":{"type":"Account"},"Name":"B","Contacts":{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Contact"},"LastName":"A"}]}}'
        ]
    ]
]);

expressions('JSON.deserializeUntyped', documentation, [
    ['JSON.deserializeUntyped(\'{"a":[1,{"b":null}],"c":5.50}\')', '{a=(1, {b=null}), c=5.50}'],
    ["JSON.deserializeUntyped('2147483647') instanceof Integer", 'true'],
    ["JSON.deserializeUntyped('2147483648') instanceof Long", 'true'],
    ["JSON.deserializeUntyped('5.5') instanceof Decimal", 'true'],
    ['JSON.deserializeUntyped(\'"5"\') instanceof String', 'true'],
    ["JSON.deserializeUntyped('[]') instanceof List<Object>", 'true'],
    ["JSON.deserializeUntyped('{}') instanceof Map<String, Object>", 'true'],
    ['JSON.deserializeUntyped(\'{"a":1,"a":2}\')', '{a=2}'],
    ['JSON.deserializeUntyped(\'"\\\\u00e9\\\\n\\\\\\\\"\')', 'é\n\\'],
    ["JSON.deserializeUntyped('   true  ')", 'true']
]);

statements('JSONGenerator', `${reference}/apex_class_System_JsonGenerator.htm`, [
    [
        "JSONGenerator g = JSON.createGenerator(false); g.writeStartObject(); g.writeStringField('s', 'x'); g.writeNumberField('i', 1); g.writeNumberField('d', 1.50); g.writeNumberField('l', 5L); g.writeNumberField('f', Double.valueOf('2')); g.writeBooleanField('b', true); g.writeNullField('n'); g.writeDateField('day', Date.newInstance(2026, 5, 3)); g.writeDateTimeField('at', Datetime.newInstanceGmt(2026, 5, 3)); g.writeTimeField('t', Time.newInstance(1, 2, 3, 4)); g.writeIdField('id', '003000000000001'); g.writeBlobField('bin', Blob.valueOf('a')); g.writeObjectField('o', new List<Integer>{1}); g.writeEndObject(); System.debug(g.getAsString());",
        [
            '{"s":"x","i":1,"d":1.50,"l":5,"f":2.0,"b":true,"n":null,"day":"2026-05-03","at":"2026-05-03T00:00:00.000Z","t":"01:02:03.004Z","id":"003000000000001AAA","bin":"YQ==","o":[1]}'
        ]
    ],
    [
        "JSONGenerator g = JSON.createGenerator(false); g.writeStartArray(); g.writeString('x'); g.writeNumber(1); g.writeNumber(1.5); g.writeNumber(5L); g.writeNumber(Double.valueOf('2')); g.writeBoolean(false); g.writeNull(); g.writeDate(Date.newInstance(2026, 5, 3)); g.writeDateTime(Datetime.newInstanceGmt(2026, 5, 3)); g.writeTime(Time.newInstance(1, 2, 3, 4)); g.writeId('003000000000001'); g.writeBlob(Blob.valueOf('a')); g.writeObject('o'); g.writeEndArray(); System.debug(g.getAsString());",
        [
            '["x",1,1.5,5,2.0,false,null,"2026-05-03","2026-05-03T00:00:00.000Z","01:02:03.004Z","003000000000001AAA","YQ==","o"]'
        ]
    ],
    [
        "JSONGenerator g = JSON.createGenerator(true); g.writeStartObject(); g.writeFieldName('a'); g.writeStartArray(); g.writeNumber(1); g.writeNumber(2); g.writeEndArray(); g.writeEndObject(); System.debug(g.getAsString());",
        ['{\n  "a" : [ 1, 2 ]\n}']
    ],
    [
        'JSONGenerator g = JSON.createGenerator(false); System.debug(g.isClosed()); g.close(); System.debug(g.isClosed()); g.writeNull();',
        ['false', 'true', 'System.JSONException: The generator is closed: nothing more can be written']
    ],
    [
        "JSONGenerator g = JSON.createGenerator(false); g.writeStartObject(); g.writeString('x');",
        ['System.JSONException: Can not write a value, expecting field name']
    ],
    [
        'JSONGenerator g = JSON.createGenerator(false); g.writeStartObject(); g.writeEndArray();',
        ['System.JSONException: Current context not an array but object']
    ]
]);

statements('JSONParser', `${reference}/apex_class_System_JsonParser.htm`, [
    [
        'JSONParser p = JSON.createParser(\'{"firstName":"John","tags":[1,2.5,true,null]}\'); while (p.nextToken() != null) { System.debug(p.getCurrentToken() + \' \' + p.getCurrentName() + \' \' + p.getText()); } System.debug(p.getText());',
        [
            'START_OBJECT null {',
            'FIELD_NAME firstName firstName',
            'VALUE_STRING firstName John',
            'FIELD_NAME tags tags',
            'START_ARRAY tags [',
            'VALUE_NUMBER_INT null 1',
            'VALUE_NUMBER_FLOAT null 2.5',
            'VALUE_TRUE null true',
            'VALUE_NULL null null',
            'END_ARRAY tags ]',
            'END_OBJECT null }',
            'null'
        ]
    ],
    [
        'JSONParser p = JSON.createParser(\'{"a":true,"b":3.8,"c":10,"d":"2011-03-22","e":"2011-03-22T13:01:23","f":"18:05","g":"001R0000002nO6H","h":"YQ==","i":2097531021,"j":1.5}\'); p.nextToken(); p.nextValue(); System.debug(p.getBooleanValue()); p.nextValue(); System.debug(p.getDecimalValue()); p.nextValue(); System.debug(p.getIntegerValue()); p.nextValue(); System.debug(p.getDateValue()); p.nextValue(); System.debug(p.getDatetimeValue()); p.nextValue(); System.debug(p.getTimeValue()); p.nextValue(); System.debug(p.getIdValue()); p.nextValue(); System.debug(p.getBlobValue().toString()); p.nextValue(); System.debug(p.getLongValue()); p.nextValue(); System.debug(p.getDoubleValue()); System.debug(p.nextValue()); System.debug(p.nextValue());',
        [
            'true',
            '3.8',
            '10',
            '2011-03-22 00:00:00',
            '2011-03-22 13:01:23',
            '18:05:00.000Z',
            '001R0000002nO6HIAU',
            'a',
            '2097531021',
            '1.5',
            'END_OBJECT',
            'null'
        ]
    ],
    [
        'JSONParser p = JSON.createParser(\'"x"\'); p.nextToken(); p.getIntegerValue();',
        ['System.JSONException: Current token (VALUE_STRING) not numeric, can not use numeric value accessors']
    ],
    [
        "JSONParser p = JSON.createParser('5'); p.nextToken(); p.getBooleanValue();",
        ['System.JSONException: Current token (VALUE_NUMBER_INT) not of boolean type']
    ],
    [
        "JSONParser p = JSON.createParser('[1]'); System.debug(p.hasCurrentToken()); p.nextToken(); System.debug(p.hasCurrentToken()); p.clearCurrentToken(); System.debug(p.hasCurrentToken()); System.debug(p.getLastClearedToken());",
        ['false', 'true', 'false', 'START_ARRAY']
    ],
    [
        'JSONParser p = JSON.createParser(\'{"skip":{"a":[1]},"b":2}\'); p.nextToken(); p.nextValue(); p.skipChildren(); System.debug(p.getCurrentToken()); p.nextValue(); System.debug(p.getCurrentName());',
        ['END_OBJECT', 'b']
    ],
    [
        'class Person { public String name; public String phone; } JSONParser p = JSON.createParser(\'{"person":{"name":"John Smith","phone":"555-1212"}}\'); p.nextToken(); p.nextToken(); p.nextToken(); Person one = (Person) p.readValueAs(Person.class); System.debug(one.name + \' \' + one.phone); System.debug(p.getCurrentToken()); System.debug(p.nextToken());',
        ['John Smith 555-1212', 'END_OBJECT', 'END_OBJECT']
    ],
    [
        'class Person { public String name; } JSONParser p = JSON.createParser(\'{"name":"a","age":1}\'); p.readValueAsStrict(Person.class);',
        ['System.JSONException: Unknown field: Person.age']
    ],
    [
        "JSONParser p = JSON.createParser('[1,'); p.nextToken(); p.nextToken(); p.nextToken();",
        ['System.JSONException: Unexpected end-of-input: expected close marker for ARRAY at input location [1,4]']
    ]
]);
