import { titledStatements } from '../../test/titled-statements.ts';

const page = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm';

const failing = (statement: string): string =>
    `try { ${statement} } catch (Exception e) { System.debug(e.getTypeName() + ': ' + e.getMessage()); }`;

titledStatements('Fields of records', page, [
    [
        'a new record has null in its fields and false in its checkboxes',
        'Contact c = new Contact(); System.debug(c.LastName + " " + c.DoNotCall);'.replaceAll('"', "'"),
        ['null false']
    ],
    [
        'get and put take names in any case and tokens',
        "Contact c = new Contact(); c.put('LASTname', 'A'); c.put(Contact.FirstName, 'B'); System.debug(c.get('lastname') + ' ' + c.get(Contact.FirstName));",
        ['A B']
    ],
    [
        'put gives back the value before',
        "Contact c = new Contact(LastName = 'A'); System.debug(c.put('LastName', 'B')); System.debug(c.LastName);",
        ['A', 'B']
    ],
    [
        'put widens numbers and takes ids as text',
        "Account a = new Account(); a.put('AnnualRevenue', 5); a.put('ParentId', '001000000000001'); System.debug(a.AnnualRevenue + ' ' + a.ParentId);",
        ['5 001000000000001AAA']
    ],
    [
        'put refuses other types',
        failing("new Contact().put('Birthdate', 'x');"),
        ['System.SObjectException: Illegal assignment from String to Date']
    ],
    [
        'put refuses a text that is no id',
        failing("new Contact().put('AccountId', 'x');"),
        ['System.StringException: Invalid id: x']
    ],
    [
        'put refuses fields that the platform fills',
        failing("new Contact().put('CreatedDate', System.now());"),
        ['System.SObjectException: Field CreatedDate is not editable']
    ],
    [
        'get refuses fields that are not there',
        failing("new Contact().get('Nope');"),
        ['System.SObjectException: Invalid field Nope for Contact']
    ],
    [
        'an id must be of the object',
        failing("Contact c = new Contact(); c.Id = '001000000000001AAA';"),
        ['System.SObjectException: Invalid id value for this SObject type: 001000000000001AAA']
    ],
    [
        'isSet tells fields that were set, to null too',
        "Contact c = new Contact(LastName = null); System.debug(c.isSet('LastName') + ' ' + c.isSet(Contact.Email));",
        ['true false']
    ],
    [
        'getPopulatedFieldsAsMap has the fields that were set',
        "Contact c = new Contact(lastname = 'A', DoNotCall = true); System.debug(c.getPopulatedFieldsAsMap());",
        ['{LastName=A, DoNotCall=true}']
    ],
    ['clear empties the record', "Contact c = new Contact(LastName = 'A'); c.clear(); System.debug(c);", ['Contact:{}']]
]);

titledStatements(
    'Fields that the platform fills in',
    'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/system_fields.htm',
    [
        [
            'cannot be set in a constructor',
            'Contact c = new Contact(CreatedDate = System.now());',
            ['compile error: Field is not writeable: Contact.CreatedDate']
        ],
        [
            'cannot be assigned',
            "Contact c = new Contact(); c.Name = 'x';",
            ['compile error: Field is not writeable: Contact.Name']
        ],
        ['are read like others', 'System.debug(new Contact().CreatedDate);', ['null']]
    ]
);

titledStatements(
    'Static queries',
    'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm',
    [
        [
            'take patterns with wildcards that are none',
            "insert new List<Contact>{ new Contact(LastName = 'a_x'), new Contact(LastName = 'abx') }; System.debug([SELECT LastName FROM Contact WHERE LastName LIKE 'a\\_%'].size() + ' ' + [SELECT LastName FROM Contact WHERE LastName LIKE 'a_%'].size());",
            ['1 2']
        ],
        [
            'name what is wrong where they stand',
            'Integer i = [SELECT COUNT() FROM Contact WHERE Nope__r.Name = null];',
            [
                "compile error: Didn't understand relationship 'Nope__r' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."
            ]
        ]
    ]
);

titledStatements('Related records', page, [
    [
        'getSObject and putSObject take relationship names and tokens of lookups',
        "Contact c = new Contact(); c.putSObject('Account', new Account(Name = 'A')); System.debug(c.getSObject(Contact.AccountId).get('Name') + ' ' + c.Account.Name);",
        ['A A']
    ],
    [
        'other names are refused',
        failing("new Contact().getSObject('Nope');"),
        ['System.SObjectException: Invalid relationship Nope for Contact']
    ],
    ['fields through a parent that is not there are null', 'System.debug(new Contact().Account.Owner.Name);', ['null']],
    [
        'children of a new record are an empty list; getSObjects gives null',
        "System.debug(new Account().Contacts.size()); System.debug(new Account().getSObjects('Contacts'));",
        ['0', 'null']
    ]
]);

titledStatements('Queried records', page, [
    [
        'fields that were not queried throw',
        `insert new Account(Name = 'A'); Account a = [SELECT Id FROM Account]; ${failing('System.debug(a.Name);')} ${failing("a.get('Site');")}`,
        [
            'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Account.Name',
            'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Account.Site'
        ]
    ],
    [
        'fields that were set afterwards can be read',
        "insert new Account(Name = 'A'); Account a = [SELECT Id FROM Account]; a.Site = 'x'; System.debug(a.Site);",
        ['x']
    ],
    [
        'parents and children that were not queried throw',
        `insert new Contact(LastName = 'A'); Contact c = [SELECT Id FROM Contact]; ${failing('System.debug(c.Account.Name);')} insert new Account(Name = 'B'); Account a = [SELECT Id FROM Account]; ${failing('System.debug(a.Contacts);')}`,
        [
            'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Contact.Account',
            'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Account.Contacts'
        ]
    ],
    [
        'children come as a list',
        "Account a = new Account(Name = 'A'); insert a; insert new Contact(LastName = 'B', AccountId = a.Id); a = [SELECT Id, (SELECT LastName FROM Contacts) FROM Account]; System.debug(a.Contacts[0].LastName + ' ' + a.getSObjects('Contacts').size());",
        ['B 1']
    ],
    [
        'a for loop gets lists of 200',
        "List<Account> accounts = new List<Account>(); for (Integer i = 0; i < 450; i++) accounts.add(new Account(Name = 'A' + i)); insert accounts; for (List<Account> chunk : [SELECT Id FROM Account]) System.debug(chunk.size());",
        ['200', '200', '50']
    ],
    [
        'rows of aggregate queries give their values by alias',
        "insert new Account(Name = 'A'); for (AggregateResult row : [SELECT Name, COUNT(Id) n, MAX(Name) FROM Account GROUP BY Name]) System.debug(row.get('Name') + ' ' + row.get('N') + ' ' + row.get('expr0'));",
        ['A 1 A']
    ]
]);

const polymorphic =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SOQL_polymorphic_relationships.htm';
const task =
    "Account a = new Account(Name = 'A'); insert a; Contact c = new Contact(LastName = 'C'); insert c; insert new Task(Subject = 'T', WhatId = a.Id, WhoId = c.Id); ";

titledStatements('Polymorphic parents', polymorphic, [
    [
        'are of the object that they are, and go to a variable of it without a cast',
        `${task}Task t = [SELECT What.Name, Who.Type FROM Task]; System.debug((t.What instanceof Account) + ' ' + (t.What instanceof Opportunity)); Account what = t.What; System.debug(what.Name + ' ' + t.Who.Type);`,
        ['true false', 'A Contact']
    ],
    [
        'do not go to a variable of another object',
        `${task}Task t = [SELECT What.Name FROM Task]; ${failing('Opportunity o = t.What;')}`,
        ['System.TypeException: Invalid conversion from runtime type Account to Opportunity']
    ]
]);

titledStatements('clone', page, [
    [
        'leaves the id out and shares nothing of the fields',
        "Contact c = new Contact(LastName = 'A'); insert c; Contact d = c.clone(); d.LastName = 'B'; System.debug(d.Id + ' ' + c.LastName + ' ' + d.isClone() + ' ' + (d.getCloneSourceId() == c.Id) + ' ' + c.isClone());",
        ['null A true true false']
    ],
    [
        'keeps the id when asked',
        "Contact c = new Contact(LastName = 'A'); insert c; System.debug(c.clone(true).Id == c.Id);",
        ['true']
    ],
    [
        'copies related records only when deep',
        "Contact c = new Contact(Account = new Account(Name = 'A')); Contact shallow = c.clone(false, false); Contact deep = c.clone(false, true); c.Account.Name = 'B'; System.debug(shallow.Account.Name + ' ' + deep.Account.Name);",
        ['B A']
    ]
]);

titledStatements('addError', page, [
    [
        'notes errors on the record and on fields',
        "Contact c = new Contact(); c.addError('whole'); c.addError('Email', 'bad'); c.addError(Contact.Phone, 'worse'); System.debug(c.hasErrors()); for (Database.Error e : c.getErrors()) System.debug(e.getStatusCode() + ' ' + e.getMessage() + ' ' + e.getFields());",
        [
            'true',
            'FIELD_CUSTOM_VALIDATION_EXCEPTION whole ()',
            'FIELD_CUSTOM_VALIDATION_EXCEPTION bad (Email)',
            'FIELD_CUSTOM_VALIDATION_EXCEPTION worse (Phone)'
        ]
    ]
]);
