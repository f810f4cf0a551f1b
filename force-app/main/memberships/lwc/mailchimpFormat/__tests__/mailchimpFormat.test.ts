import { fill, formatAge, formatDate, formatDateTime, formatList } from 'c/mailchimpFormat';

const NOW = Date.parse('2026-05-20T12:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('fill', () => {
    it('puts each value into its places', () => {
        expect(fill('{1} of {0}, {1} again', 'five', 2)).toBe('2 of five, 2 again');
    });

    it('leaves a place without a value, so that a wrong label is seen', () => {
        expect(fill('{0} and {1}', 'one')).toBe('one and {1}');
    });

    it('does not look for places in the values', () => {
        expect(fill('{0} {1}', '{1}', '$&')).toBe('{1} $&');
    });
});

describe('dates', () => {
    it('shows the day that it is in the user’s time zone', () => {
        expect(formatDate('2026-05-03T06:59:00.000Z')).toBe('May 2, 2026');
        expect(formatDate('2026-05-03T07:00:00.000Z')).toBe('May 3, 2026');
    });

    it('shows the moment in the user’s time zone', () => {
        expect(formatDateTime('2026-05-03T16:30:00.000Z')).toMatch(/^May 3, 2026, 9:30\sAM$/);
    });

    it('follows locale, language and time zone of another user', () => {
        jest.isolateModules(() => {
            jest.doMock('@salesforce/i18n/locale', () => ({ default: 'de-DE' }), { virtual: true });
            jest.doMock('@salesforce/i18n/lang', () => ({ default: 'fr' }), { virtual: true });
            jest.doMock('@salesforce/i18n/timeZone', () => ({ default: 'Asia/Tokyo' }), { virtual: true });
            const german = require('c/mailchimpFormat') as typeof import('c/mailchimpFormat');
            expect(german.formatDate('2026-05-03T16:30:00.000Z')).toBe('04.05.2026');
            expect(german.formatAge('2026-05-20T10:00:00.000Z', NOW)).toBe('il y a 2 heures');
            expect(german.formatList(['A', 'B'])).toBe('A et B');
        });
    });
});

describe('formatAge', () => {
    it.each([
        [59_999, undefined],
        [-5 * MINUTE, undefined],
        [MINUTE, '1 minute ago'],
        [59 * MINUTE, '59 minutes ago'],
        [2 * HOUR + 59 * MINUTE, '2 hours ago'],
        [47 * HOUR, '1 day ago'],
        [8 * DAY, '1 week ago'],
        [65 * DAY, '2 months ago'],
        [800 * DAY, '2 years ago']
    ])('says after %d ms: %s', (elapsed, age) => {
        expect(formatAge(new Date(NOW - elapsed).toISOString(), NOW)).toBe(age);
    });
});

describe('formatList', () => {
    it.each([
        [['Events'], 'Events'],
        [['Events', 'Newsletter'], 'Events and Newsletter'],
        [['Customers', 'Events', 'Newsletter'], 'Customers, Events, and Newsletter']
    ])('joins %j', (names, text) => {
        expect(formatList(names)).toBe(text);
    });
});
