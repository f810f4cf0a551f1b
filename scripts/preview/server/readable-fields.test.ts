import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWithOptionalFields } from './readable-fields.ts';

const fail = (errorCode: string) => Promise.reject(Object.assign(new Error(errorCode), { errorCode }));

/** Answers with the fields that were asked for, unless there is one that the user may not see. */
const read = (fields: string[]) => (fields.includes('Hidden') ? fail('INVALID_INPUT') : Promise.resolve(fields));

describe('readWithOptionalFields', () => {
    it('reads all of them when it can', async () => {
        assert.deepEqual(await readWithOptionalFields(read, ['A'], ['B', 'C']), ['A', 'B', 'C']);
    });

    it('leaves out optional fields that cannot be read', async () => {
        assert.deepEqual(await readWithOptionalFields(read, ['A'], ['B', 'Hidden', 'C']), ['A', 'B', 'C']);
    });

    it('fails when a field that must be there cannot be read', () =>
        assert.rejects(readWithOptionalFields(read, ['Hidden'], ['B']), /INVALID_INPUT/));

    it('fails as the org does when the record does not exist', () =>
        assert.rejects(
            readWithOptionalFields(() => fail('NOT_FOUND'), ['A'], ['B']),
            /NOT_FOUND/
        ));
});
