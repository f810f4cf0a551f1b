import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idSuffix, normalizeId, restoreIdCasing } from './ids.ts';

// https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_id.htm
describe('record ids', () => {
    it('get the three characters that tell their case', () => {
        assert.equal(idSuffix('0D5B000001DVM9t'), 'KAH');
        assert.equal(idSuffix('001D000000Ju1zH'), 'IAR');
        assert.equal(idSuffix('000000000000000'), 'AAA');
    });

    it('are completed to 18 characters', () => {
        assert.equal(normalizeId('001D000000Ju1zH'), '001D000000Ju1zHIAR');
        assert.equal(normalizeId('001D000000Ju1zHIAR'), '001D000000Ju1zHIAR');
        assert.equal(normalizeId('0D5B000001DVM9tkAh'), '0D5B000001DVM9tKAH');
    });

    it('keep a wrong case until it is put right on purpose', () => {
        assert.equal(normalizeId('001d000000ju1zhIAR'), '001d000000ju1zhIAR');
        assert.equal(restoreIdCasing('001d000000ju1zhIAR'), '001D000000Ju1zHIAR');
    });

    for (const text of [
        '',
        'x',
        '001D000000Ju1z',
        '001D000000Ju1zH!',
        '001D000000Ju1zHIA',
        '000000000000000IAR',
        '001D000000Ju1z!IAR'
    ]) {
        it(`are not '${text}'`, () => {
            assert.equal(normalizeId(text), undefined);
        });
    }
});
