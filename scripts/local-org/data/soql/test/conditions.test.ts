import { ListValue, SetValue, type Value } from '../../../runtime/values.ts';
import { emptyOrg } from '../../../test/evaluate.ts';
import { queries } from './tables.ts';
import { date, instant } from './sample-rows.ts';

const page = 'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/';
const { types } = await emptyOrg();

function strings(...items: Value[]): ListValue {
    return new ListValue(types.list(types.string), items);
}

queries('Comparison', `${page}sforce_api_calls_soql_select_comparisonoperators.htm`, [
    ["SELECT Name FROM Account WHERE Name = 'ACME'", 'Acme'],
    ["SELECT LastName FROM Contact WHERE LastName = 'ÇELIK'", 'Çelik'],
    ["SELECT Name FROM Account WHERE Industry != 'Banking' ORDER BY Name", 'Beta | gamma'],
    ["SELECT Name FROM Account WHERE Industry <> 'Banking' ORDER BY Name", 'Beta | gamma'],
    ['SELECT Name FROM Account WHERE AnnualRevenue > 500', 'Acme'],
    ['SELECT Name FROM Account WHERE AnnualRevenue >= 500.0 ORDER BY Name', 'Acme | Beta'],
    ['SELECT Name FROM Account WHERE AnnualRevenue < 1000', 'Beta'],
    ["SELECT Name FROM Account WHERE Name > 'acme' ORDER BY Name", 'Beta | gamma'],
    ['SELECT Name FROM Opportunity WHERE Amount = 0.1', 'A1'],
    ["SELECT LastName FROM Contact WHERE Email = 'cleo@EXAMPLE.com'", 'Çelik'],
    ["SELECT LastName FROM Contact WHERE Email = ''  ORDER BY Name", 'Baker | 100%']
]);

queries('LIKE', `${page}sforce_api_calls_soql_select_comparisonoperators.htm`, [
    ["SELECT Name FROM Account WHERE Name LIKE 'A%'", 'Acme'],
    ["SELECT Name FROM Account WHERE Name LIKE '%A' ORDER BY Name", 'Beta | gamma'],
    ["SELECT Name FROM Account WHERE Name LIKE '_cme'", 'Acme'],
    ["SELECT LastName FROM Contact WHERE LastName LIKE '100\\%'", '100%'],
    ["SELECT LastName FROM Contact WHERE LastName LIKE 'A\\%'", ''],
    ["SELECT Name FROM Account WHERE (NOT Name LIKE 'A%') ORDER BY Name", 'Beta | gamma'],
    ["SELECT LastName FROM Contact WHERE (NOT Email LIKE '%example%') ORDER BY Name", 'Baker | 100%'],
    ['SELECT Name FROM Account WHERE Name LIKE :pattern', 'Acme', { pattern: 'AC%' }],
    [
        'SELECT Name FROM Account WHERE Name LIKE :patterns ORDER BY Name',
        'Acme | Beta',
        { patterns: strings('ac%', 'B%') }
    ],
    [
        "SELECT Name FROM Account WHERE Id LIKE '001%'",
        "value of filter criterion for field 'Id' must be of type ID and should be enclosed in quotes"
    ],
    [
        "SELECT Name FROM Opportunity WHERE Amount LIKE '1%'",
        "value of filter criterion for field 'Amount' must be of type currency and should not be enclosed in quotes"
    ]
]);

queries('IN', `${page}sforce_api_calls_soql_select_comparisonoperators.htm`, [
    ["SELECT Name FROM Account WHERE Name IN ('acme', 'Gamma') ORDER BY Name", 'Acme | gamma'],
    ["SELECT Name FROM Account WHERE Name NOT IN ('acme', 'Gamma')", 'Beta'],
    ['SELECT Name FROM Account WHERE Name IN :names', 'Beta', { names: strings('BETA') }],
    ['SELECT Name FROM Account WHERE Name IN :names', '', { names: strings() }],
    ['SELECT Name FROM Account WHERE Name NOT IN :names ORDER BY Name', 'Acme | Beta | gamma', { names: strings() }],
    [
        'SELECT Name FROM Account WHERE Name IN (:first, :second) ORDER BY Name',
        'Acme | Beta',
        { first: 'acme', second: 'beta' }
    ],
    [
        'SELECT Name FROM Account WHERE Industry IN :values ORDER BY Name',
        'Acme | Beta',
        { values: strings('banking', null) }
    ],
    ['SELECT Name FROM Account WHERE Name = :names', 'Beta', { names: strings('BETA') }],
    [
        'SELECT Name FROM Account WHERE Name IN :names',
        'Beta',
        { names: new SetValue(types.set(types.string), new Map([['Beta', 'Beta']])) }
    ]
]);

queries('Sub-selects in conditions', `${page}sforce_api_calls_soql_select_comparisonoperators.htm`, [
    ['SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Contact) ORDER BY Name', 'Acme | Beta'],
    ['SELECT Name FROM Account WHERE Id NOT IN (SELECT AccountId FROM Contact)', 'gamma'],
    ["SELECT LastName FROM Contact WHERE AccountId IN (SELECT Id FROM Account WHERE Name = 'Beta')", 'Çelik'],
    [
        "SELECT LastName FROM Contact WHERE AccountId IN (SELECT AccountId FROM Opportunity WHERE StageName = 'Prospecting') ORDER BY Name",
        'Alvarez | Baker'
    ],
    ["SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE LastName = 'Erased')", ''],
    [
        'SELECT Name FROM Account WHERE Name IN (SELECT AccountId FROM Contact)',
        "The left operand field in the where expression for outer query should be an id or reference field, cannot use: 'Name'"
    ],
    [
        'SELECT Name FROM Account WHERE Id IN (SELECT LastName FROM Contact)',
        "Semi join sub-selects can only query id fields, cannot use: 'LastName'"
    ],
    [
        'SELECT Name FROM Account WHERE Id IN (SELECT OwnerId FROM Contact)',
        "The selected field 'OwnerId' in the subquery and the left operand field in the where expression in the outer query 'Id' should point to the same object type"
    ],
    [
        "SELECT Name FROM Account WHERE Name = 'x' OR Id IN (SELECT AccountId FROM Contact)",
        "Semi join sub-selects are not allowed with the 'OR' operator"
    ],
    [
        'SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE AccountId IN (SELECT Id FROM Account))',
        'Nesting of semi join sub-selects is not supported'
    ]
]);

queries('AND, OR, NOT', `${page}sforce_api_calls_soql_select_logicaloperators.htm`, [
    [
        "SELECT Name FROM Account WHERE Name = 'Acme' OR (Name = 'Beta' AND Industry = null) ORDER BY Name",
        'Acme | Beta'
    ],
    ["SELECT Name FROM Account WHERE NOT (Name = 'Acme' OR Name = 'Beta')", 'gamma'],
    ["SELECT Name FROM Account WHERE NOT Industry = 'Banking' ORDER BY Name", 'Beta | gamma'],
    ["SELECT Name FROM Account WHERE Name = 'Acme' AND Name = 'Beta' OR Name = 'gamma'", "unexpected token: 'OR'"]
]);

queries('null', `${page}sforce_api_calls_soql_null.htm`, [
    ['SELECT Name FROM Account WHERE Industry = null', 'Beta'],
    ['SELECT Name FROM Account WHERE Industry != null ORDER BY Name', 'Acme | gamma'],
    ['SELECT Name FROM Account WHERE Industry = :nothing', 'Beta', { nothing: null }],
    ['SELECT LastName FROM Contact WHERE HasOptedOutOfEmail = true', 'Alvarez'],
    ['SELECT LastName FROM Contact WHERE HasOptedOutOfEmail != null', 'Alvarez'],
    ['SELECT LastName FROM Contact WHERE HasOptedOutOfEmail = null ORDER BY Name', 'Baker | Çelik | 100%'],
    [
        'SELECT LastName FROM Contact WHERE ReportsTo.HasOptedOutOfEmail = false ORDER BY Name',
        'Alvarez | Baker | Çelik | 100%'
    ]
]);

queries('INCLUDES', `${page}sforce_api_calls_soql_querying_multiselect_picklists.htm`, [
    ["SELECT LastName FROM Contact WHERE BuyerAttributes INCLUDES ('champion') ORDER BY Name", 'Alvarez | Çelik'],
    ["SELECT LastName FROM Contact WHERE BuyerAttributes INCLUDES ('Champion;Influencer')", 'Alvarez'],
    [
        "SELECT LastName FROM Contact WHERE BuyerAttributes EXCLUDES ('Influencer') ORDER BY Name",
        'Baker | Çelik | 100%'
    ],
    ["SELECT LastName FROM Contact WHERE BuyerAttributes = 'Champion'", 'Çelik'],
    ["SELECT LastName FROM Contact WHERE LastName INCLUDES ('x')", 'invalid operator on string field']
]);

queries('Dates', `${page}sforce_api_calls_soql_select_dateformats.htm`, [
    ['SELECT LastName FROM Contact WHERE Birthdate = 1980-02-29', 'Alvarez'],
    ['SELECT LastName FROM Contact WHERE Birthdate < TODAY', 'Alvarez'],
    ['SELECT LastName FROM Contact WHERE CreatedDate >= 2026-03-31T23:00:00Z ORDER BY Name', 'Baker | Çelik'],
    ['SELECT LastName FROM Contact WHERE CreatedDate > 2026-04-01T01:00:00+02:00', 'Çelik'],
    ['SELECT LastName FROM Contact WHERE CreatedDate = NEXT_N_YEARS:99', ''],
    ['SELECT LastName FROM Contact WHERE CreatedDate < LAST_N_YEARS:999', ''],
    ['SELECT LastName FROM Contact WHERE Birthdate = :day', 'Alvarez', { day: date(1980, 2, 29) }],
    ['SELECT LastName FROM Contact WHERE CreatedDate = :then', 'Çelik', { then: instant('2026-04-01T12:00:00.750Z') }],
    [
        "SELECT LastName FROM Contact WHERE Birthdate = '1980-02-29'",
        "value of filter criterion for field 'Birthdate' must be of type date and should not be enclosed in quotes"
    ],
    [
        'SELECT LastName FROM Contact WHERE CreatedDate = 2026-04-01',
        "value of filter criterion for field 'CreatedDate' must be of type dateTime and should not be enclosed in quotes"
    ]
]);

queries('Values of the wrong type', `${page}sforce_api_calls_soql_select_conditionexpression.htm`, [
    [
        'SELECT Name FROM Account WHERE Name = 5',
        "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes"
    ],
    [
        "SELECT Name FROM Contact WHERE HasOptedOutOfEmail = 'true'",
        "value of filter criterion for field 'HasOptedOutOfEmail' must be of type boolean and should not be enclosed in quotes"
    ],
    ["SELECT Name FROM Account WHERE Id = 'abc'", 'invalid ID field: abc'],
    ['SELECT Name FROM Account WHERE Id = :id', 'invalid ID field: abc', { id: 'abc' }],
    [
        'SELECT Name FROM Account WHERE AnnualRevenue = :amount',
        'Invalid bind expression type of String for column of type currency',
        { amount: '5' }
    ],
    ["SELECT Name FROM Account WHERE Description = 'x'", "field 'Description' can not be filtered in a query call"],
    [
        "SELECT Name FROM Account WHERE BillingAddress = 'x'",
        "field 'BillingAddress' can not be filtered in a query call"
    ]
]);
