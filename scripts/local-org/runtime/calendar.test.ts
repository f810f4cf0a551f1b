import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
    addMonths,
    calendarDay,
    dayOfWeek,
    daysInMonth,
    epochDay,
    instantText,
    isLeapYear,
    timeText
} from './calendar.ts';

describe('the calendar', () => {
    it('counts days from 1970', () => {
        assert.equal(epochDay(1970, 1, 1), 0);
        assert.equal(epochDay(1969, 12, 31), -1);
        assert.equal(epochDay(2000, 3, 1) - epochDay(2000, 2, 28), 2);
        assert.deepEqual(calendarDay(epochDay(26, 5, 3)), { year: 26, month: 5, day: 3 });
    });

    it('carries months and days that lie outside their range', () => {
        assert.equal(epochDay(2025, 13, 1), epochDay(2026, 1, 1));
        assert.equal(epochDay(2026, 1, 0), epochDay(2025, 12, 31));
    });

    it('ends a month early rather than late when months are added', () => {
        assert.deepEqual(calendarDay(addMonths(epochDay(2024, 1, 31), 1)), { year: 2024, month: 2, day: 29 });
        assert.deepEqual(calendarDay(addMonths(epochDay(2024, 1, 31), -2)), { year: 2023, month: 11, day: 30 });
    });

    it('knows leap years and the length of months', () => {
        assert.deepEqual([1900, 2000, 2023, 2024].map(isLeapYear), [false, true, false, true]);
        assert.deepEqual(
            [1, 2, 4, 12].map((month) => daysInMonth(2023, month)),
            [31, 28, 30, 31]
        );
    });

    it('knows the day of the week', () => {
        assert.equal(dayOfWeek(epochDay(1970, 1, 1)), 4);
        assert.equal(dayOfWeek(epochDay(1969, 12, 29)), 1);
        assert.equal(dayOfWeek(epochDay(2026, 5, 3)), 7);
    });

    it('writes instants and times of day', () => {
        assert.equal(instantText(-1), '1969-12-31 23:59:59');
        assert.equal(timeText(45_296_789), '12:34:56.789Z');
    });
});
