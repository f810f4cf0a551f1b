import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statements } from '../../test/expressions.ts';
import { emptyOrg, runIn } from '../../test/evaluate.ts';

const people = `insert new List<Contact>{ new Contact(LastName = 'Alvarez', Email = 'a@example.com'), new Contact(LastName = 'Okafor'), new Contact(LastName = 'Dubois') };`;
const attempt = (statement: string) =>
    `try { ${statement} } catch (Exception e) { System.debug(e.getTypeName() + ': ' + e.getMessage()); }`;

statements(
    'Dynamic SOQL',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_soql.htm',
    [
        [
            `${people} String name = 'Okafor'; List<Contact> found = Database.query('SELECT LastName FROM Contact WHERE LastName = :name'); System.debug(found.size() + found[0].LastName);`,
            ['1Okafor']
        ],
        [
            `${people} Contact one = Database.query('SELECT LastName FROM Contact WHERE Email != null'); System.debug(one.LastName);`,
            ['Alvarez']
        ],
        [
            `${people} SObject one = Database.query('SELECT LastName FROM Contact LIMIT 1'); System.debug(one.getSObjectType());`,
            ['Contact']
        ],
        [
            attempt(`Database.query('SELECT LastName FROM Contact WHERE LastName = :nobody');`),
            ['System.QueryException: Variable does not exist: nobody']
        ],
        [
            `${people} Map<String, Object> binds = new Map<String, Object>{ 'Name' => 'Dubois', 'most' => 1 };
        System.debug(Database.queryWithBinds('SELECT LastName FROM Contact WHERE LastName = :name LIMIT :most', binds, AccessLevel.USER_MODE).size());`,
            ['1']
        ],
        [
            attempt(
                `Database.queryWithBinds('SELECT Id FROM Contact WHERE LastName = :name', new Map<String, Object>(), AccessLevel.SYSTEM_MODE);`
            ),
            ["System.QueryException: Key 'name' does not exist in the bindMap"]
        ],
        [
            attempt(
                `Database.queryWithBinds('SELECT Id FROM Contact', new Map<String, Object>{ 'name' => 'a', 'Name' => 'b' }, AccessLevel.SYSTEM_MODE);`
            ),
            ['System.QueryException: The bindMap consists of duplicate case-insensitive keys: [name, Name]']
        ],
        [
            `${people} System.debug(Database.countQuery('SELECT COUNT() FROM Contact') + ' ' + Database.countQueryWithBinds('SELECT COUNT() FROM Contact WHERE LastName = :n', new Map<String, Object>{ 'n' => 'Dubois' }, AccessLevel.USER_MODE));`,
            ['3 1']
        ],
        [
            `${people} List<AggregateResult> r = Database.query('SELECT COUNT(Id) n FROM Contact'); System.debug(r[0].get('n'));`,
            ['3']
        ],
        [
            `${people} Database.QueryLocator l = Database.getQueryLocator('SELECT LastName FROM Contact ORDER BY LastName'); System.debug(l.getQuery());
        Database.QueryLocatorIterator i = l.iterator(); String all = ''; while (i.hasNext()) all += ((Contact) i.next()).LastName + ' '; System.debug(all); ${attempt('i.next();')}
        System.debug(Limits.getQueryLocatorRows());`,
            [
                'SELECT LastName FROM Contact ORDER BY LastName',
                'Alvarez Dubois Okafor ',
                'System.NoSuchElementException: No more elements',
                '3'
            ]
        ]
    ]
);

statements(
    'Results of DML',
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_error.htm',
    [
        [
            `Database.SaveResult r = Database.insert(new Contact(), false); Database.Error e = r.getErrors()[0];
        System.debug(r.isSuccess() + ' ' + r.getId() + ' ' + e.getStatusCode() + ' ' + e.getFields() + ' ' + (e.getStatusCode() == StatusCode.REQUIRED_FIELD_MISSING));`,
            ['false null REQUIRED_FIELD_MISSING (LastName) true']
        ],
        [
            `Contact c = new Contact(LastName = 'a'); Database.SaveResult r = Database.insert(c); System.debug(r.isSuccess() + ' ' + (r.getId() == c.Id) + ' ' + r.getErrors().isEmpty());`,
            ['true true true']
        ],
        ['System.debug(AccessLevel.USER_MODE == AccessLevel.USER_MODE);', ['true']],
        [
            attempt(`Database.insert(new Contact(LastName = 'a'), (Boolean) null);`),
            ['System.NullPointerException: Argument cannot be null.']
        ],
        [
            attempt(`List<Contact> none; Database.insert(none);`),
            ['System.NullPointerException: Argument cannot be null.']
        ]
    ]
);

describe('What Database does not do', () => {
    const refused: [string, string][] = [
        ['Database.convertLead(null);', 'Database.convertLead'],
        ["Database.insertImmediate(new Contact(LastName = 'a'));", 'Database.insertImmediate'],
        ["AccessLevel.USER_MODE.withPermissionSetId('0PS000000000001');", 'AccessLevel.withPermissionSetId'],
        ['UserInfo.getSessionId();', 'UserInfo.getSessionId'],
        ["FeatureManagement.checkPackageBooleanValue('x');", 'FeatureManagement.checkPackageBooleanValue']
    ];
    for (const [source, name] of refused) {
        it(`is refused by name: ${name}`, async () => {
            const org = await emptyOrg();
            let text: string;
            try {
                text = runIn(org, source).join('\n');
            } catch (error) {
                text = (error as Error).message;
            }
            assert.match(text, /Not supported by the local org: /);
            assert.ok(text.toLowerCase().includes(name.toLowerCase()), text);
        });
    }
});
