import { expressions } from '../../test/expressions.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref';

expressions('Date', `${reference}/apex_methods_system_date.htm`, [
    ['Date.newInstance(1960, 2, 17).addDays(2)', '1960-02-19 00:00:00'],
    ['Date.newInstance(1990, 11, 21).addMonths(3)', '1991-02-21 00:00:00'],
    ['Date.newInstance(2023, 1, 31).addMonths(1)', '2023-02-28 00:00:00'],
    ['Date.newInstance(2024, 3, 31).addMonths(-1)', '2024-02-29 00:00:00'],
    ['Date.newInstance(1983, 7, 15).addYears(2)', '1985-07-15 00:00:00'],
    ['Date.newInstance(2024, 2, 29).addYears(1)', '2025-02-28 00:00:00'],
    ['Date.newInstance(1989, 4, 21).day()', '21'],
    ['Date.newInstance(1998, 10, 21).dayOfYear()', '294'],
    ['Date.newInstance(2008, 1, 1).daysBetween(Date.newInstance(2008, 1, 30))', '29'],
    ['Date.newInstance(2008, 1, 30).daysBetween(Date.newInstance(2008, 1, 1))', '-29'],
    ['Date.daysInMonth(1960, 2)', '29'],
    ['Date.newInstance(2001, 3, 21).format()', '3/21/2001'],
    ['Date.isLeapYear(2004)', 'true'],
    ['Date.isLeapYear(1900)', 'false'],
    ['Date.newInstance(2008, 1, 30).isSameDay(Date.newInstance(2008, 1, 30))', 'true'],
    ['Date.newInstance(2004, 11, 21).month()', '11'],
    ['Date.newInstance(2006, 12, 2).monthsBetween(Date.newInstance(2012, 12, 8))', '72'],
    ['Date.newInstance(2026, 1, 31).monthsBetween(Date.newInstance(2026, 2, 1))', '1'],
    ['Date.newInstance(2020, 13, 1)', '2021-01-01 00:00:00'],
    ['Date.newInstance(2023, 2, 30)', '2023-03-02 00:00:00'],
    ["Date.parse('12/27/2009')", '2009-12-27 00:00:00'],
    ["Date.parse('27.12.2009')", 'System.TypeException: Invalid date: 27.12.2009'],
    ['Date.today() == Datetime.now().date()', 'true'],
    ['Date.newInstance(1987, 12, 17).toStartOfMonth()', '1987-12-01 00:00:00'],
    ['Date.newInstance(2026, 5, 6).toStartOfWeek()', '2026-05-03 00:00:00'],
    ["Date.valueOf('2008-10-5 12:20:20')", '2008-10-05 00:00:00'],
    ["Date.valueOf('2017-01-02T00:00:00.000Z')", '2017-01-02 00:00:00'],
    ["Date.valueOf('2017-02-30')", 'System.TypeException: Invalid date: 2017-02-30'],
    ["Date.valueOf('soon')", 'System.TypeException: Invalid date: soon'],
    ["Date.valueOf((Object) '2017-01-02')", '2017-01-02 00:00:00'],
    ['Date.valueOf(Datetime.newInstanceGmt(2017, 1, 2, 23, 0, 0))', '2017-01-02 00:00:00'],
    ['Date.newInstance(1988, 12, 17).year()', '1988'],
    ['Date.newInstance(2026, 5, 3) + 4', '2026-05-07 00:00:00'],
    ['Date.newInstance(2026, 5, 3) < Date.newInstance(2026, 5, 4)', 'true']
]);

expressions('Time', `${reference}/apex_methods_system_time.htm`, [
    ['Time.newInstance(1, 2, 3, 4)', '01:02:03.004Z'],
    ['Time.newInstance(1, 2, 3, 4).addHours(3)', '04:02:03.004Z'],
    ['Time.newInstance(23, 0, 0, 0).addHours(3)', '02:00:00.000Z'],
    ['Time.newInstance(1, 0, 0, 0).addHours(-3)', '22:00:00.000Z'],
    ['Time.newInstance(1, 2, 3, 0).addMilliseconds(1400)', '01:02:04.400Z'],
    ['Time.newInstance(18, 30, 2, 20).addMinutes(5)', '18:35:02.020Z'],
    ['Time.newInstance(1, 2, 55, 0).addSeconds(10)', '01:03:05.000Z'],
    ['Time.newInstance(18, 30, 2, 20).hour()', '18'],
    ['Time.newInstance(3, 14, 15, 926).millisecond()', '926'],
    ['Time.newInstance(3, 14, 15, 926).minute()', '14'],
    ['Time.newInstance(3, 14, 15, 926).second()', '15']
]);

expressions('TimeZone', `${reference}/apex_methods_system_timezone.htm`, [
    ["TimeZone.getTimeZone('America/New_York').getOffset(Datetime.newInstanceGmt(2000, 11, 1, 0, 0, 0))", '-18000000'],
    ["TimeZone.getTimeZone('America/New_York').getOffset(Datetime.newInstanceGmt(2012, 11, 1, 0, 0, 0))", '-14400000'],
    [
        "TimeZone.getTimeZone('America/New_York').getOffset(Datetime.newInstanceGmt(2014, 11, 2, 5, 59, 59))",
        '-14400000'
    ],
    ["TimeZone.getTimeZone('America/New_York').getOffset(Datetime.newInstanceGmt(2014, 11, 2, 6, 0, 0))", '-18000000'],
    ["TimeZone.getTimeZone('America/Los_Angeles').getID()", 'America/Los_Angeles'],
    ["TimeZone.getTimeZone('nowhere').getID()", 'GMT'],
    ["TimeZone.getTimeZone('Asia/Kolkata').getDisplayName()", '(GMT+05:30) India Standard Time (Asia/Kolkata)'],
    ["TimeZone.getTimeZone('America/Los_Angeles').toString()", 'America/Los_Angeles']
]);
