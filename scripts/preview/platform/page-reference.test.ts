import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, pageAt } from './page-reference.ts';

const at = (address: string) => pageAt(new URL(address, 'http://localhost'));

describe('page references', () => {
    const pages = {
        '/lightning/r/Contact/003000000000001AAA/view': {
            type: 'standard__recordPage',
            attributes: { objectApiName: 'Contact', recordId: '003000000000001AAA', actionName: 'view' }
        },
        '/lightning/o/Lead/list': {
            type: 'standard__objectPage',
            attributes: { objectApiName: 'Lead', actionName: 'list' }
        },
        '/lightning/n/Mailchimp_Settings': {
            type: 'standard__navItemPage',
            attributes: { apiName: 'Mailchimp_Settings' }
        }
    };
    for (const [address, page] of Object.entries(pages)) {
        it(`goes both ways for ${address}`, () => {
            assert.equal(addressOf({ ...page, state: {} }), address);
            assert.deepEqual(at(address), { ...page, state: {} });
        });
    }

    it('carries state in the query', () => {
        const page = { type: 'standard__navItemPage', attributes: { apiName: 'A' }, state: { c__tab: 'sync' } };
        assert.equal(addressOf(page), '/lightning/n/A?c__tab=sync');
        assert.deepEqual(at('/lightning/n/A?c__tab=sync'), page);
    });

    it('knows no page at other addresses', () => {
        assert.equal(at('/'), undefined);
        assert.equal(at('/lightning/x/y'), undefined);
    });

    it('refuses a type that it cannot open', () => {
        assert.throws(() => addressOf({ type: 'comm__namedPage', attributes: {}, state: {} }), /comm__namedPage/);
    });
});
