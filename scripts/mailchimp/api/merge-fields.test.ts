import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectProblem, seeErrors } from '../testing/expect-problem.ts';
import { clubId, newsId } from '../testing/seeds.ts';
import type { TestAnswer } from '../testing/test-api.ts';
import { useMailchimp } from '../testing/test-api.ts';

const members = `/lists/${clubId}/members`;

describe('merge fields', () => {
    const api = useMailchimp();
    const add = (fields: object, query = ''): Promise<TestAnswer> =>
        api.call('POST', `${members}${query}`, {
            email_address: 'new@example.com',
            status: 'subscribed',
            merge_fields: fields
        });
    const invalid = (answer: TestAnswer, field: string, message: string): void =>
        expectProblem(answer, {
            status: 400,
            title: 'Invalid Resource',
            detail: 'Your merge fields were invalid.',
            errors: [{ field, message }]
        });

    it('that are required must have a value', async () => {
        invalid(await add({}), 'CITY', 'Please enter a value');
        invalid(await add({ CITY: '' }), 'CITY', 'Please enter a value');
        assert.equal((await add({ CITY: 'Rome' })).status, 200);
    });

    it('that were made required later break every write, unless their validation is skipped', async () => {
        const path = `${members}/nothing@example.com`;
        invalid(await api.call('PATCH', path, { status: 'unsubscribed' }), 'CITY', 'Please enter a value');
        const skipped = await api.call('PATCH', `${path}?skip_merge_validation=true`, { status: 'unsubscribed' });
        assert.equal(skipped.body.status, 'unsubscribed');
    });

    it('are checked by their type, also when required ones are skipped', async () => {
        const wrong: [string, unknown, string][] = [
            ['AGE', 'old', 'Please enter a number'],
            ['SIZE', 'L', 'Please choose one of the values'],
            ['BORN', '31/12', 'Please enter a birthday as MM/DD'],
            ['JOINED', 'soon', 'Please enter a date'],
            ['SITE', 'nowhere', 'Please enter a URL'],
            ['POST', 'AB1', 'Please enter a zip code'],
            ['FNAME', 'x'.repeat(256), 'Please enter at most 255 bytes'],
            ['ADDRESS', { addr1: '1 Example Street' }, 'Please enter a complete address']
        ];
        for (const [tag, value, message] of wrong) {
            invalid(await add({ [tag]: value }, '?skip_merge_validation=1'), tag, message);
        }
    });

    it('keep what fits', async () => {
        const given = {
            CITY: 'Rome',
            AGE: '42',
            SIZE: 'M',
            BORN: '12/31',
            JOINED: '2026-01-02',
            SITE: 'https://example.com',
            POST: '30308',
            ADDRESS: { addr1: '1 Example Street', city: 'Rome', state: 'RM', zip: '00100' }
        };
        const { body } = await add(given);
        assert.deepEqual(body.merge_fields, {
            FNAME: '',
            LNAME: '',
            PHONE: '',
            ...given,
            AGE: 42,
            ADDRESS: { ...given.ADDRESS, addr2: '', country: '' }
        });
    });

    it('refuse what no merge field can be', async () => {
        for (const value of [null, true, ['x'], { addr1: 'x' }]) {
            expectProblem(await add({ CITY: value }), {
                status: 400,
                title: 'Invalid Resource',
                detail: seeErrors,
                errors: [
                    { field: 'merge_fields.CITY', message: 'Data did not match any of the schemas described in anyOf.' }
                ]
            });
        }
    });
});

describe('interests and marketing permissions', () => {
    const api = useMailchimp();
    const path = `${members}/chess@example.com`;

    it('are changed one by one', async () => {
        const { body } = await api.call('PATCH', path, {
            interests: { rowing: true },
            marketing_permissions: [{ marketing_permission_id: 'mail', enabled: true }]
        });
        assert.deepEqual(body.interests, { chess: true, rowing: true });
        assert.equal(body.marketing_permissions[0].enabled, true);
    });

    it('that do not exist refuse the whole write', async () => {
        const answer = await api.call('PATCH', path, { vip: true, interests: { polo: true } });
        expectProblem(answer, {
            status: 400,
            title: 'Invalid Resource',
            detail: seeErrors,
            errors: [{ field: 'interests.polo', message: 'Invalid id: polo' }]
        });
        assert.equal((await api.get(path)).body.vip, false);
        const permissions = [{ marketing_permission_id: 'fax', enabled: true }];
        const inNews = `/lists/${newsId}/members/subscribed@example.com`;
        assert.equal((await api.call('PATCH', inNews, { marketing_permissions: permissions })).status, 400);
    });
});
