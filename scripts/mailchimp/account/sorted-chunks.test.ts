import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pick, seededRandom } from '../random.ts';
import { SortedChunks } from './sorted-chunks.ts';

const ascending = (a: number, b: number): number => a - b;

describe('sorted chunks', () => {
    it('agree with a sorted list while they grow to many chunks and shrink to none', () => {
        const random = seededRandom(5);
        const expected: number[] = [];
        const chunks = new SortedChunks<number>([], ascending);
        while (expected.length < 7000) {
            const item = random();
            chunks.add(item);
            expected.push(item);
        }
        expected.sort(ascending);
        check(chunks, expected);
        while (expected.length > 0) {
            const [item] = expected.splice(Math.floor(random() * expected.length), 1);
            chunks.remove(item);
            if (expected.length % 1750 === 0) check(chunks, expected);
        }
    });

    it('begin with what they are given', () => {
        const items = Array.from({ length: 5001 }, (_, n) => n * 3);
        check(new SortedChunks(items, ascending), items);
    });

    it('take items at both ends', () => {
        const chunks = new SortedChunks([5, 6], ascending);
        for (const item of [9, 1, 7]) chunks.add(item);
        assert.deepEqual(chunks.slice(0, 9), [1, 5, 6, 7, 9]);
    });

    it('do not remove what is not in them', () => {
        const chunks = new SortedChunks([1, 3], ascending);
        for (const item of [0, 2, 4]) assert.throws(() => chunks.remove(item), /not where it was put/);
    });
});

function check(chunks: SortedChunks<number>, expected: readonly number[]): void {
    assert.equal(chunks.length, expected.length);
    assert.deepEqual(chunks.slice(0, expected.length), expected);
    assert.deepEqual(chunks.slice(990, 1010), expected.slice(990, 1010));
    const random = seededRandom(expected.length);
    for (let n = 0; n < 20 && expected.length > 0; n++) {
        const limit = pick(random, expected);
        assert.equal(
            chunks.countWhile((item) => item <= limit),
            expected.indexOf(limit) + 1
        );
    }
}
