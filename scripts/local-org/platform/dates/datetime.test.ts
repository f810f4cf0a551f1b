import { expressions } from '../../test/expressions.ts';

const documentation =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_datetime.htm';

// The user that tests run as has the time zone America/Los_Angeles and the locale en_US.
expressions('Datetime: making', documentation, [
    ['Datetime.newInstance(1341828183000L)', '2012-07-09 10:03:03'],
    ['Datetime.newInstance(2012, 7, 9, 3, 3, 3).getTime()', '1341828183000'],
    ['Datetime.newInstance(Date.newInstance(2011, 11, 18), Time.newInstance(3, 3, 3, 0))', '2011-11-18 11:03:03'],
    ['Datetime.newInstance(2008, 12, 1)', '2008-12-01 08:00:00'],
    ['Datetime.newInstanceGmt(Date.newInstance(2013, 11, 12), Time.newInstance(3, 3, 3, 0))', '2013-11-12 03:03:03'],
    ['Datetime.newInstanceGmt(1996, 3, 22)', '1996-03-22 00:00:00'],
    ['Datetime.newInstanceGmt(1998, 1, 29, 2, 2, 3) == Datetime.newInstance(1998, 1, 28, 18, 2, 3)', 'true'],
    ['Datetime.newInstanceGmt(2007, 6, 23, 3, 3, 3).getTime()', '1182567783000'],
    // The hour that summer time leaves out, and the one that comes twice.
    ['Datetime.newInstance(2026, 3, 8, 2, 30, 0)', '2026-03-08 10:30:00'],
    ['Datetime.newInstance(2026, 11, 1, 1, 30, 0)', '2026-11-01 09:30:00'],
    ["Datetime.valueOf('2008-10-5 12:20:20')", '2008-10-05 19:20:20'],
    ["Datetime.valueOf('2008-10-05')", 'System.TypeException: Invalid date/time: 2008-10-05'],
    ["Datetime.valueOf('2008-10-05 25:00:00')", 'System.TypeException: Invalid date/time: 2008-10-05 25:00:00'],
    ["Datetime.valueOf((Object) '2008-10-05 12:20:20')", '2008-10-05 19:20:20'],
    ["Datetime.valueOfGmt('2009-3-5 5:2:2')", '2009-03-05 05:02:02'],
    ["Datetime.valueOfGmt('2009-3-5 5:2:2') == Datetime.newInstance(2009, 3, 4, 21, 2, 2)", 'true'],
    ["Datetime.parse('10/14/2011, 11:46 AM')", '2011-10-14 18:46:00'],
    ["Datetime.parse('10/14/2011 11:46 PM')", '2011-10-15 06:46:00'],
    ["Datetime.parse('10/14/2011')", 'System.TypeException: Invalid date/time: 10/14/2011'],
    ['Datetime.now().getTime() > 0', 'true']
]);

expressions('Datetime: adding', documentation, [
    ['Datetime.newInstance(1960, 2, 17).addDays(2) == Datetime.newInstance(1960, 2, 19)', 'true'],
    ['Datetime.newInstanceGmt(1997, 1, 31, 7, 8, 16).addHours(3)', '1997-01-31 10:08:16'],
    ['Datetime.newInstanceGmt(1999, 2, 11, 8, 6, 16).addMinutes(7)', '1999-02-11 08:13:16'],
    ['Datetime.newInstanceGmt(2000, 7, 7, 7, 8, 12).addMonths(1)', '2000-08-07 07:08:12'],
    ['Datetime.newInstanceGmt(2023, 1, 31, 7, 8, 12).addMonths(1)', '2023-02-28 07:08:12'],
    ['Datetime.newInstanceGmt(2001, 7, 19, 10, 7, 12).addSeconds(4)', '2001-07-19 10:07:16'],
    ['Datetime.newInstanceGmt(2009, 12, 17, 13, 6, 6).addYears(1)', '2010-12-17 13:06:06']
]);

expressions('Datetime: taking apart', documentation, [
    ['Datetime.newInstance(2006, 3, 16, 12, 6, 13).date()', '2006-03-16 00:00:00'],
    ['Datetime.newInstance(2006, 3, 16, 23, 0, 0).dateGmt()', '2006-03-17 00:00:00'],
    ['Datetime.newInstance(1986, 2, 21, 23, 0, 0).day()', '21'],
    ['Datetime.newInstance(1987, 1, 14, 23, 0, 3).dayGmt()', '15'],
    ['Datetime.newInstance(2008, 2, 5, 8, 30, 12).dayOfYear()', '36'],
    ['Datetime.newInstance(1999, 2, 5, 23, 0, 3).dayOfYearGmt()', '37'],
    ['Datetime.newInstance(1998, 11, 21, 3, 3, 3).hour()', '3'],
    ['Datetime.newInstance(2000, 4, 27, 3, 3, 3).hourGmt()', '10'],
    ['Datetime.newInstance(1234567890123L).millisecond()', '123'],
    ['Datetime.newInstance(1234567890123L).millisecondGmt()', '123'],
    ['Datetime.newInstance(2001, 2, 27, 3, 4, 5).minute()', '4'],
    ['Datetime.newInstance(2002, 12, 3, 3, 4, 5).minuteGmt()', '4'],
    ['Datetime.newInstance(2004, 11, 4, 3, 3, 3).month()', '11'],
    ['Datetime.newInstance(2004, 11, 30, 23, 3, 3).monthGmt()', '12'],
    ['Datetime.newInstanceGmt(1999, 9, 22, 3, 1, 2).second()', '2'],
    ['Datetime.newInstance(2000, 2, 3, 3, 1, 5).secondGmt()', '5'],
    ['Datetime.newInstance(2002, 11, 21, 0, 2, 2).time()', '00:02:02.000Z'],
    ['Datetime.newInstance(2004, 1, 27, 4, 1, 2).timeGmt()', '12:01:02.000Z'],
    ['Datetime.newInstance(2012, 12, 31, 23, 2, 4).year()', '2012'],
    ['Datetime.newInstance(2012, 12, 31, 23, 2, 4).yearGmt()', '2013'],
    ['Datetime.newInstance(2026, 5, 3, 1, 0, 0).isSameDay(Datetime.newInstance(2026, 5, 3, 23, 0, 0))', 'true'],
    ['Datetime.newInstance(2026, 5, 3, 23, 0, 0).isSameDay(Datetime.newInstance(2026, 5, 4, 1, 0, 0))', 'false']
]);

expressions('Datetime: formats', documentation, [
    ['Datetime.newInstance(1993, 6, 6, 3, 3, 3).format()', '6/6/1993, 3:03 AM'],
    ["Datetime.newInstance(2022, 5, 4, 19, 37, 55).format('yyyy-MM-dd h:mm a')", '2022-05-04 7:37 PM'],
    [
        "Datetime.newInstanceGmt(2011, 6, 1, 12, 1, 5).format('MM/dd/yyyy HH:mm:ss', 'America/New_York')",
        '06/01/2011 08:01:05'
    ],
    ["Datetime.newInstanceGmt(2011, 6, 1, 12, 1, 5).format('HH:mm', 'nowhere')", '12:01'],
    ["Datetime.newInstance(1993, 6, 6, 3, 3, 3).formatGmt('EEE, MMM d yyyy HH:mm:ss')", 'Sun, Jun 6 1993 10:03:03'],
    ['Datetime.newInstance(2012, 12, 28, 10, 0, 0).formatLong()', '12/28/2012, 10:00:00 AM PST'],
    [
        "Datetime.newInstanceGmt(2026, 5, 3, 14, 5, 9).formatGmt('yyyy-MM-dd\\'T\\'HH:mm:ss.SSS\\'Z\\'')",
        '2026-05-03T14:05:09.000Z'
    ],
    ["Datetime.newInstanceGmt(2026, 5, 3, 0, 5, 9).formatGmt('yy/M/d H k K h')", '26/5/3 0 24 0 12'],
    ["Datetime.newInstanceGmt(2026, 5, 3).formatGmt('EEEE MMMM D u F')", 'Sunday May 123 7 1'],
    ["Datetime.newInstanceGmt(2026, 5, 3).formatGmt('G w W YYYY')", 'AD 19 2 2026'],
    ["Datetime.newInstanceGmt(2026, 1, 1).format('z Z XXX', 'America/Los_Angeles')", 'PST -0800 -08:00'],
    [
        "Datetime.newInstanceGmt(2026, 7, 1).format('z zzzz X', 'Europe/Berlin')",
        'CEST Central European Summer Time +02'
    ],
    ["Datetime.newInstanceGmt(2026, 7, 1).formatGmt('z Z X')", 'GMT +0000 Z'],
    ["Datetime.newInstanceGmt(2026, 7, 1).formatGmt('\\'\\'yyyy\\' o\\'\\'clock\\'')", "'2026 o'clock"],
    [
        "Datetime.newInstanceGmt(2026, 7, 1).formatGmt('n')",
        "System.IllegalArgumentException: Illegal pattern character 'n'"
    ]
]);
