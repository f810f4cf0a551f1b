import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStartOptions, UsageError } from './options.ts';

describe('readStartOptions', () => {
    it('uses port 4000 and the development Mailchimp server when nothing is said', () => {
        assert.deepEqual(readStartOptions({}), { port: 4000, realMailchimp: undefined, personAccounts: false });
    });

    it('takes another port', () => assert.equal(readStartOptions({ PORT: '0' }).port, 0));

    for (const PORT of ['http', '-1', '65536', '4000.5', '']) {
        it(`refuses PORT=${PORT}`, () => assert.throws(() => readStartOptions({ PORT }), UsageError));
    }

    it('finds the data centre in a key', () => {
        const MAILCHIMP_API_KEY = ' 0123456789abcdef0123456789abcdef-us19\n';
        assert.deepEqual(readStartOptions({ MAILCHIMP_API_KEY }).realMailchimp, {
            apiKey: '0123456789abcdef0123456789abcdef-us19',
            url: 'https://us19.api.mailchimp.com',
            page: 'https://us19.admin.mailchimp.com/'
        });
    });

    it('gives the org Person Accounts when it is told to', () => {
        assert.equal(readStartOptions({ PERSON_ACCOUNTS: '1' }).personAccounts, true);
        assert.equal(readStartOptions({ PERSON_ACCOUNTS: '0' }).personAccounts, false);
        assert.throws(() => readStartOptions({ PERSON_ACCOUNTS: 'yes' }), /PERSON_ACCOUNTS=yes .* please give 1/);
    });

    for (const MAILCHIMP_API_KEY of ['0123456789abcdef0123456789abcdef', 'abc-', 'abc-evil.example.com/us1', '-us19']) {
        it(`refuses the key ${MAILCHIMP_API_KEY} and does not repeat it`, () => {
            assert.throws(
                () => readStartOptions({ MAILCHIMP_API_KEY }),
                (error: Error) =>
                    error instanceof UsageError && /data centre/.test(error.message) && !error.message.includes('abc')
            );
        });
    }
});
