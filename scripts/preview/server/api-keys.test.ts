import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutKeys } from './api-keys.ts';

const key = '0123456789abcdef0123456789abcdef-us19';

describe('withoutKeys', () => {
    it('takes keys out wherever they stand', () => {
        assert.deepEqual(withoutKeys({ key, deep: [` ${key.toUpperCase()} `] }), {
            key: '(API key)',
            deep: [' (API key) ']
        });
    });

    it('leaves everything else', () => {
        const parameters = { recordId: '003000000000001AAA', on: true, none: null, text: key.slice(1) };
        assert.deepEqual(withoutKeys(parameters), parameters);
        assert.equal(withoutKeys(undefined), undefined);
    });
});
