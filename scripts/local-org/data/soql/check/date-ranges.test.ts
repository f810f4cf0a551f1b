import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayText, epochDay } from '../../../runtime/calendar.ts';
import { dayRange } from './date-ranges.ts';

// Sunday, 3 May 2026.
const sunday = { today: epochDay(2026, 5, 3), firstWeekday: 7, fiscalYearStart: 1 };

// https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_dateformats.htm
const ranges: [string, string, string][] = [
    ['YESTERDAY', '2026-05-02', '2026-05-03'],
    ['TODAY', '2026-05-03', '2026-05-04'],
    ['TOMORROW', '2026-05-04', '2026-05-05'],
    ['LAST_WEEK', '2026-04-26', '2026-05-03'],
    ['THIS_WEEK', '2026-05-03', '2026-05-10'],
    ['NEXT_WEEK', '2026-05-10', '2026-05-17'],
    ['LAST_MONTH', '2026-04-01', '2026-05-01'],
    ['THIS_MONTH', '2026-05-01', '2026-06-01'],
    ['NEXT_MONTH', '2026-06-01', '2026-07-01'],
    ['LAST_90_DAYS', '2026-02-02', '2026-05-04'],
    ['NEXT_90_DAYS', '2026-05-04', '2026-08-02'],
    ['LAST_N_DAYS:7', '2026-04-26', '2026-05-04'],
    ['NEXT_N_DAYS:7', '2026-05-04', '2026-05-11'],
    ['N_DAYS_AGO:2', '2026-05-01', '2026-05-02'],
    ['LAST_N_WEEKS:2', '2026-04-19', '2026-05-03'],
    ['NEXT_N_WEEKS:2', '2026-05-10', '2026-05-24'],
    ['N_WEEKS_AGO:2', '2026-04-19', '2026-04-26'],
    ['LAST_N_MONTHS:2', '2026-03-01', '2026-05-01'],
    ['NEXT_N_MONTHS:2', '2026-06-01', '2026-08-01'],
    ['N_MONTHS_AGO:6', '2025-11-01', '2025-12-01'],
    ['LAST_QUARTER', '2026-01-01', '2026-04-01'],
    ['THIS_QUARTER', '2026-04-01', '2026-07-01'],
    ['NEXT_QUARTER', '2026-07-01', '2026-10-01'],
    ['LAST_N_QUARTERS:2', '2025-10-01', '2026-04-01'],
    ['NEXT_N_QUARTERS:2', '2026-07-01', '2027-01-01'],
    ['N_QUARTERS_AGO:2', '2025-10-01', '2026-01-01'],
    ['LAST_YEAR', '2025-01-01', '2026-01-01'],
    ['THIS_YEAR', '2026-01-01', '2027-01-01'],
    ['NEXT_YEAR', '2027-01-01', '2028-01-01'],
    ['LAST_N_YEARS:2', '2024-01-01', '2026-01-01'],
    ['NEXT_N_YEARS:2', '2027-01-01', '2029-01-01'],
    ['N_YEARS_AGO:2', '2024-01-01', '2025-01-01'],
    ['THIS_FISCAL_QUARTER', '2026-04-01', '2026-07-01'],
    ['LAST_FISCAL_YEAR', '2025-01-01', '2026-01-01'],
    ['LAST_N_FISCAL_QUARTERS:2', '2025-10-01', '2026-04-01'],
    ['N_FISCAL_YEARS_AGO:1', '2025-01-01', '2026-01-01']
];

function textOf(literal: string, calendar: typeof sunday): [string, string] {
    const [name, count] = literal.split(':');
    const range = dayRange(name, count === undefined ? undefined : Number(count), calendar)!;
    return [dayText(range.start), dayText(range.end)];
}

describe('A date literal on Sunday, 3 May 2026', () => {
    for (const [literal, start, end] of ranges) {
        it(`${literal} is from ${start} to before ${end}`, () => {
            assert.deepEqual(textOf(literal, sunday), [start, end]);
        });
    }

    it('has weeks from Monday on where the locale has', () => {
        assert.deepEqual(textOf('THIS_WEEK', { ...sunday, firstWeekday: 1 }), ['2026-04-27', '2026-05-04']);
    });

    it('has fiscal years from the org’s month on', () => {
        const february = { ...sunday, fiscalYearStart: 2 };
        assert.deepEqual(textOf('THIS_FISCAL_YEAR', february), ['2026-02-01', '2027-02-01']);
        assert.deepEqual(textOf('THIS_FISCAL_QUARTER', february), ['2026-05-01', '2026-08-01']);
        const september = { ...sunday, fiscalYearStart: 9 };
        assert.deepEqual(textOf('THIS_FISCAL_YEAR', september), ['2025-09-01', '2026-09-01']);
    });

    it('is nothing for other words', () => {
        assert.equal(dayRange('LAST_CENTURY', undefined, sunday), undefined);
        assert.equal(dayRange('LAST_N_CENTURIES', 2, sunday), undefined);
    });
});
