import { queries } from './tables.ts';

const page = 'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/';

queries('Aggregate functions', `${page}sforce_api_calls_soql_select_agg_functions.htm`, [
    ['SELECT COUNT() FROM Contact', '4'],
    ['SELECT COUNT() FROM Contact LIMIT 2', '2'],
    ["SELECT COUNT() FROM Contact WHERE LastName = 'Nobody'", '0'],
    ['SELECT COUNT(Id) FROM Contact', '4'],
    ['SELECT COUNT(Email), COUNT_DISTINCT(AccountId) FROM Contact', '2 2'],
    ['SELECT SUM(Amount) FROM Opportunity', '15.30'],
    ["SELECT SUM(Amount) total FROM Opportunity WHERE Name IN ('A1', 'A2')", '0.30'],
    ['SELECT MIN(Amount), MAX(Amount), AVG(Amount) FROM Opportunity', '0.10 10.00 3.825'],
    ['SELECT MIN(CloseDate), MAX(Name) FROM Opportunity', '2025-12-15 00:00:00 C1'],
    ["SELECT SUM(Amount), COUNT(Id) FROM Opportunity WHERE Name = 'none'", 'null 0'],
    ['SELECT SUM(Name) FROM Opportunity', 'field Name does not support aggregate operator SUM'],
    ['SELECT MIN(HasOptedOutOfEmail) FROM Contact', 'field HasOptedOutOfEmail does not support aggregate operator MIN'],
    ['SELECT Name, COUNT(Id) FROM Opportunity', 'Field must be grouped or aggregated: Name'],
    [
        'SELECT MAX(Amount) FROM Opportunity LIMIT 1',
        'Non-grouped query that uses overall aggregate functions cannot also use LIMIT'
    ]
]);

queries('GROUP BY', `${page}sforce_api_calls_soql_select_groupby.htm`, [
    ['SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY StageName', 'Closed Won 2 | Prospecting 3'],
    [
        'SELECT StageName, COUNT(Id) n FROM Opportunity GROUP BY StageName ORDER BY COUNT(Id) DESC',
        'Prospecting 3 | Closed Won 2'
    ],
    ['SELECT Account.Name, SUM(Amount) FROM Opportunity GROUP BY Account.Name', 'null null | Acme 10.30 | Beta 5.00'],
    ['SELECT Account.Name customer, COUNT(Id) FROM Opportunity GROUP BY Account.Name HAVING COUNT(Id) > 1', 'Acme 3'],
    ["SELECT StageName FROM Opportunity GROUP BY StageName HAVING StageName LIKE 'Closed%'", 'Closed Won'],
    ['SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY StageName LIMIT 1', 'Closed Won 2'],
    ['SELECT Name FROM Opportunity GROUP BY StageName', 'Field must be grouped or aggregated: Name'],
    ['SELECT COUNT(Id) FROM Opportunity GROUP BY Amount', "field 'Amount' can not be grouped in a query call"],
    [
        'SELECT StageName FROM Opportunity GROUP BY StageName ORDER BY Name',
        'Ordered field must be grouped or aggregated: Name'
    ]
]);

queries('Date functions', `${page}sforce_api_calls_soql_select_date_functions.htm`, [
    [
        'SELECT CALENDAR_YEAR(CloseDate), COUNT(Id) FROM Opportunity GROUP BY CALENDAR_YEAR(CloseDate)',
        '2025 1 | 2026 4'
    ],
    ['SELECT CALENDAR_MONTH(CloseDate) m FROM Opportunity GROUP BY CALENDAR_MONTH(CloseDate)', '1 | 2 | 5 | 12'],
    [
        'SELECT CALENDAR_QUARTER(CreatedDate) q, COUNT(Id) FROM Contact GROUP BY CALENDAR_QUARTER(CreatedDate)',
        '1 2 | 2 1 | 4 1'
    ],
    [
        "SELECT DAY_IN_WEEK(CreatedDate), DAY_IN_MONTH(CreatedDate), DAY_IN_YEAR(CreatedDate), WEEK_IN_MONTH(CreatedDate), WEEK_IN_YEAR(CreatedDate), HOUR_IN_DAY(CreatedDate), DAY_ONLY(CreatedDate) FROM Contact WHERE LastName = 'Baker' GROUP BY DAY_IN_WEEK(CreatedDate), DAY_IN_MONTH(CreatedDate), DAY_IN_YEAR(CreatedDate), WEEK_IN_MONTH(CreatedDate), WEEK_IN_YEAR(CreatedDate), HOUR_IN_DAY(CreatedDate), DAY_ONLY(CreatedDate)",
        '3 31 90 5 13 23 2026-03-31 00:00:00'
    ],
    [
        "SELECT FISCAL_YEAR(CloseDate), FISCAL_QUARTER(CloseDate), FISCAL_MONTH(CloseDate) FROM Opportunity WHERE Name = 'B1' GROUP BY FISCAL_YEAR(CloseDate), FISCAL_QUARTER(CloseDate), FISCAL_MONTH(CloseDate)",
        '2025 4 12'
    ],
    ['SELECT Name FROM Opportunity WHERE CALENDAR_MONTH(CloseDate) = 2 ORDER BY Name', 'A2 | A3'],
    ['SELECT LastName FROM Contact WHERE DAY_ONLY(CreatedDate) = 2026-03-31', 'Baker'],
    [
        'SELECT LastName FROM Contact WHERE HOUR_IN_DAY(Birthdate) = 1',
        'field Birthdate does not support aggregate operator HOUR_IN_DAY'
    ]
]);

queries('ROLLUP and CUBE', `${page}sforce_api_calls_soql_select_groupby_rollup.htm`, [
    [
        'SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY ROLLUP(StageName)',
        'Closed Won 2 | Prospecting 3 | null 5'
    ],
    [
        'SELECT StageName, Account.Name, GROUPING(StageName) s, GROUPING(Account.Name) a, COUNT(Id) n FROM Opportunity WHERE Account.Name != null GROUP BY ROLLUP(StageName, Account.Name)',
        'Closed Won Acme 0 0 1 | Closed Won Beta 0 0 1 | Closed Won null 0 1 2 | Prospecting Acme 0 0 2 | Prospecting null 0 1 2 | null null 1 1 4'
    ],
    [
        'SELECT StageName, Account.Name, COUNT(Id) n FROM Opportunity WHERE Account.Name != null GROUP BY CUBE(StageName, Account.Name)',
        'Closed Won Acme 1 | Closed Won Beta 1 | Closed Won null 2 | Prospecting Acme 2 | Prospecting null 2 | null Acme 3 | null Beta 1 | null null 4'
    ]
]);
