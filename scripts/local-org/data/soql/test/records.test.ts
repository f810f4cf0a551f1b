import { queries } from './tables.ts';

const page = 'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/';

queries('Fields', `${page}sforce_api_calls_soql_select_fields.htm`, [
    ['SELECT Name FROM Account ORDER BY Name', 'Acme | Beta | gamma'],
    ['select name from ACCOUNT order by NAME limit 1', 'Acme'],
    [
        "SELECT LastName, HasOptedOutOfEmail, Birthdate FROM Contact WHERE FirstName = 'Ana'",
        'Alvarez true 1980-02-29 00:00:00'
    ],
    ['SELECT Amount FROM Opportunity ORDER BY Name', '0.10 | 0.20 | 10.00 | 5.00 | null'],
    ["SELECT a.Name FROM Account a WHERE a.Industry = 'Energy'", 'gamma'],
    ["SELECT Account.Name FROM Account WHERE Account.Industry = 'Energy'", 'gamma'],
    ["SELECT c.LastName, Account.Name FROM Contact c, c.Account a WHERE a.Name = 'Beta'", 'Çelik Beta'],
    ["SELECT toLabel(Industry) FROM Account WHERE Name = 'Acme'", 'Banking'],
    ["SELECT FORMAT(Amount) amt FROM Opportunity WHERE Name = 'A3'", '10.00']
]);

queries('Parents', `${page}sforce_api_calls_soql_relationships_understanding.htm`, [
    [
        'SELECT LastName, Account.Name FROM Contact ORDER BY FirstName',
        'Alvarez Acme | Baker Acme | Çelik Beta | 100% null'
    ],
    ["SELECT Account.Owner.Alias FROM Contact WHERE LastName = 'Alvarez'", 'sysadmin'],
    ['SELECT LastName FROM Contact WHERE Account.Name = null', '100%'],
    ["SELECT LastName FROM Contact WHERE Account.Industry != 'Banking' ORDER BY Name", 'Çelik | 100%'],
    ['SELECT LastName FROM Contact ORDER BY Account.Name DESC NULLS LAST, Name', 'Çelik | Alvarez | Baker | 100%']
]);

queries('Polymorphic parents', `${page}sforce_api_calls_soql_relationships_and_polymorph_keys.htm`, [
    ['SELECT LastName, Owner.Alias, Owner.Type FROM Lead ORDER BY LastName', 'Lopez sysadmin User | Moore null Group'],
    [
        'SELECT Subject, Who.Name, What.Name, Who.Type FROM Task ORDER BY Subject',
        'Call Ana Alvarez Acme Contact | Email Ben Baker null Contact'
    ],
    ["SELECT LastName FROM Lead WHERE Owner.Type = 'Group'", 'Moore'],
    ["SELECT Subject FROM Task WHERE Who.Type IN ('Lead')", ''],
    ["SELECT LastName FROM Lead WHERE Owner.Profile.Name = 'System Administrator'", 'Lopez']
]);

queries('TYPEOF', `${page}sforce_api_calls_soql_select_typeof.htm`, [
    [
        'SELECT TYPEOF Owner WHEN User THEN Alias END FROM Account',
        "TYPEOF needs a polymorphic relationship, cannot use: 'Owner'"
    ]
]);

queries('Sub-selects', `${page}sforce_api_calls_soql_relationships_query_using.htm`, [
    [
        'SELECT Name, (SELECT LastName FROM Contacts) FROM Account ORDER BY Name',
        'Acme [Alvarez Baker] | Beta [Çelik] | gamma []'
    ],
    [
        'SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName DESC LIMIT 1) FROM Account ORDER BY Name',
        'Acme [Baker] | Beta [Çelik] | gamma []'
    ],
    [
        "SELECT (SELECT LastName FROM Contacts WHERE Email != null), (SELECT Name FROM Opportunities) FROM Account WHERE Name = 'Acme'",
        '[Alvarez] [A1 A2 A3]'
    ],
    [
        'SELECT (SELECT Id FROM Kontacts) FROM Account',
        "Didn't understand relationship 'Kontacts' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."
    ]
]);

queries('ORDER BY', `${page}sforce_api_calls_soql_select_orderby.htm`, [
    ['SELECT Name FROM Account ORDER BY Industry, Name', 'Beta | Acme | gamma'],
    ['SELECT Name FROM Account ORDER BY Industry DESC', 'Beta | gamma | Acme'],
    ['SELECT Name FROM Account ORDER BY Industry DESC NULLS LAST', 'gamma | Acme | Beta'],
    ['SELECT Name FROM Opportunity ORDER BY StageName, Name', 'A2 | A3 | C1 | A1 | B1'],
    ['SELECT Name FROM Account ORDER BY Description', "field 'Description' can not be sorted in a query call"]
]);

queries('LIMIT and OFFSET', `${page}sforce_api_calls_soql_select_offset.htm`, [
    ['SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1', 'Beta'],
    ['SELECT Name FROM Account ORDER BY Name OFFSET 2', 'gamma'],
    ['SELECT Name FROM Account LIMIT 0', ''],
    ['SELECT Name FROM Account OFFSET 2001', 'Maximum SOQL offset allowed is 2000']
]);

queries('The recycle bin', `${page}sforce_api_calls_soql_select_all_rows.htm`, [
    ["SELECT LastName FROM Contact WHERE LastName = 'Erased'", ''],
    ["SELECT LastName FROM Contact WHERE LastName = 'Erased' ALL ROWS", 'Erased'],
    ['SELECT LastName FROM Contact WHERE IsDeleted = true ALL ROWS', 'Erased']
]);

queries('FIELDS()', `${page}sforce_api_calls_soql_select_fields.htm`, [
    ['SELECT FIELDS(ALL) FROM Account', 'The SOQL FIELDS function must have a LIMIT of at most 200'],
    ['SELECT FIELDS(ALL) FROM Account LIMIT 201', 'The SOQL FIELDS function must have a LIMIT of at most 200']
]);
