import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FieldSelection } from './field-selection.ts';

const answer = { members: [{ id: 1, tags: [{ name: 'a', id: 2 }], stats: { a: 1, b: 2 } }], total: 1, _links: [] };

describe('a selection of fields', () => {
    const of = (fields?: string, exclude?: string): unknown => FieldSelection.of(fields, exclude).apply(answer);

    it('is everything when nothing is said', () => {
        assert.equal(of(), answer);
        assert.equal(of(''), answer);
    });

    it('keeps what is named, into lists and objects', () => {
        assert.deepEqual(of('members.id, total'), { members: [{ id: 1 }], total: 1 });
        assert.deepEqual(of('members.tags.name,members.stats.b'), {
            members: [{ tags: [{ name: 'a' }], stats: { b: 2 } }]
        });
    });

    it('keeps a whole property when it is named with and without a part, in either order', () => {
        assert.deepEqual(of('members,members.id'), { members: answer.members });
        assert.deepEqual(of('members.id,members'), { members: answer.members });
    });

    it('leaves out what is excluded, and a whole property however it is named besides', () => {
        assert.deepEqual(of(undefined, '_links,members.tags,members.stats.a'), {
            members: [{ id: 1, stats: { b: 2 } }],
            total: 1
        });
        assert.deepEqual(of(undefined, 'members.id,members'), { total: 1, _links: [] });
    });

    it('ignores paths that the answer does not have', () => {
        assert.deepEqual(of('total,nothing.at.all'), { total: 1 });
        assert.deepEqual(of(undefined, 'nothing'), answer);
    });

    it('tells beforehand what is wanted', () => {
        const members = FieldSelection.of('members.id', undefined).at('members');
        assert.deepEqual([members.wants('id'), members.wants('tags')], [true, false]);
    });
});
