import { queries } from './tables.ts';

const page =
    'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm';
const hint =
    "If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.";
const relationshipHint =
    "If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.";

queries('What a query cannot name', page, [
    ['SELECT Nme FROM Account', `No such column 'Nme' on entity 'Account'. ${hint}`],
    ['SELECT Account.Nme FROM Contact', `No such column 'Nme' on entity 'Account'. ${hint}`],
    ['SELECT Owner.Nickname FROM Lead', `No such column 'Nickname' on entity 'Name'. ${hint}`],
    ["SELECT Id FROM Account WHERE Nme = 'x'", `No such column 'Nme' on entity 'Account'. ${hint}`],
    ['SELECT Id FROM Account ORDER BY Nme', `No such column 'Nme' on entity 'Account'. ${hint}`],
    ['SELECT Compny.Name FROM Contact', `Didn't understand relationship 'Compny' in field path. ${relationshipHint}`],
    ['SELECT Owner.Name FROM CronTrigger', `Didn't understand relationship 'Owner' in field path. ${relationshipHint}`],
    [
        'SELECT Id FROM Acount',
        "sObject type 'Acount' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
    ],
    ['SELECT Id FROM', "unexpected token: '<EOF>'"],
    ['SELECT Id FROM Account WHERE', "unexpected token: 'WHERE'"],
    ['SELECT Id FROM Account LIMIT x', "unexpected token: 'x'"],
    ["SELECT Id FROM Account WHERE Name = 'x", "line 1:36 mismatched character '<EOF>' expecting '''"],
    ['SELECT Name n FROM Account', 'only aggregate expressions use field aliasing'],
    ['SELECT Id FROM Account ORDER BY Name FOR UPDATE', 'ORDER BY is not allowed in a query that uses FOR UPDATE'],
    [
        'SELECT Id FROM Account WITH SECURITY_ENFORCED',
        'WITH SECURITY_ENFORCED is not allowed from API version 67.0 on. Use WITH USER_MODE instead.'
    ]
]);
