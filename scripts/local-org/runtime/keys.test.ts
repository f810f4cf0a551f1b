import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Big } from 'bigdecimal.js';
import type { Type } from '../apex/types.ts';
import { keyOf } from './keys.ts';
import type { Runtime } from './runtime.ts';
import {
    DatetimeValue,
    DateValue,
    DoubleValue,
    IdValue,
    ListValue,
    MapValue,
    SetValue,
    TimeValue,
    type Value
} from './values.ts';

const type = {} as Type;
const runtime = {} as Runtime;
const key = (value: Value): unknown => keyOf(runtime, value);
const list = (...items: Value[]): ListValue => new ListValue(type, items);

describe('keys of values', () => {
    it('are the same for equal values', () => {
        assert.equal(key(Big('1.10')), key(Big('1.10')));
        assert.equal(key(new DoubleValue(0.5)), key(new DoubleValue(0.5)));
        assert.equal(key(new DateValue(7)), key(new DateValue(7)));
        assert.equal(key(list('a', 1, null)), key(list('a', 1, null)));
        assert.equal(key(new IdValue('001D000000Ju1zHIAR')), key('001D000000Ju1zHIAR'));
    });

    it('do not depend on the order of sets and maps', () => {
        const set = (...items: string[]): SetValue => new SetValue(type, new Map(items.map((item) => [item, item])));
        const map = (...items: string[]): MapValue =>
            new MapValue(type, new Map(items.map((item) => [item, { key: item, value: 1 }])));
        assert.equal(key(set('a', 'b')), key(set('b', 'a')));
        assert.equal(key(map('a', 'b')), key(map('b', 'a')));
    });

    it('tell kinds of values apart', () => {
        const values: Value[] = [1, 1n, '1', true, null, 'null', Big('1'), new DoubleValue(1)];
        values.push(new DateValue(1), new DatetimeValue(1), new TimeValue(1), list(1), new SetValue(type));
        assert.equal(new Set(values.map(key)).size, values.length);
    });

    it('tell Decimals of different scale apart, as documented', () => {
        // https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
        assert.notEqual(key(Big('1.1')), key(Big('1.10')));
        assert.notEqual(key(Big('1.1')), key(Big('11')));
    });

    it('tell lists apart whose elements run together', () => {
        assert.notEqual(key(list('ab', 'c')), key(list('a', 'bc')));
        assert.notEqual(key(list('1')), key(list(1)));
        assert.notEqual(key(list(list('a'), 'b')), key(list(list('a', 'b'))));
    });

    it('cannot be forged by a text', () => {
        const forged = key(Big('1')) as string;
        assert.notEqual(key(forged), key(Big('1')));
        assert.notEqual(key(key(forged) as string), key(forged));
    });
});
