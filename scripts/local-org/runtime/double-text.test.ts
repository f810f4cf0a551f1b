import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubleToText } from './double-text.ts';

// https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/Double.html#toString(double)
const texts: readonly (readonly [number, string])[] = [
    [1, '1.0'],
    [-0, '-0.0'],
    [0.1, '0.1'],
    [0.001, '0.001'],
    [0.000999, '9.99E-4'],
    [9_999_999, '9999999.0'],
    [10_000_000, '1.0E7'],
    [123_456_789.125, '1.23456789125E8'],
    [1e21, '1.0E21'],
    [1.5e300, '1.5E300'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity']
];

describe('the text of a Double', () => {
    for (const [value, text] of texts) {
        it(`is ${text} for ${value}`, () => {
            assert.equal(doubleToText(value), text);
        });
    }
});
