import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { subscriberHash } from '../account/ids.ts';
import { expectProblem, seeErrors } from '../testing/expect-problem.ts';
import { newsId, stranger } from '../testing/seeds.ts';
import type { TestAnswer } from '../testing/test-api.ts';
import { useMailchimp } from '../testing/test-api.ts';

const members = `/lists/${newsId}/members`;
const subscribed = `${members}/subscribed@example.com`;

describe('PUT on a contact', () => {
    const api = useMailchimp();
    const put = (slot: string, body: object): Promise<TestAnswer> => api.call('PUT', `${members}/${slot}`, body);

    it('changes an existing contact by its status alone', async () => {
        const { status, body } = await put('subscribed@example.com', { status: 'unsubscribed' });
        assert.equal(status, 200);
        assert.equal(body.status, 'unsubscribed');
    });

    it('leaves the status of an existing contact alone when only status_if_new is given', async () => {
        const { body } = await put(subscriberHash('unsubscribed@example.com'), {
            email_address: 'unsubscribed@example.com',
            status_if_new: 'subscribed',
            merge_fields: { FNAME: 'Una' }
        });
        assert.equal(body.status, 'unsubscribed');
        assert.equal(body.full_name, 'Una');
    });

    it('adds a new contact under the hash of its own address', async () => {
        const { status, body } = await put(subscriberHash('another@example.com'), {
            email_address: stranger,
            status: 'unsubscribed',
            status_if_new: 'pending',
            tags: ['Alpha']
        });
        assert.equal(status, 200);
        assert.equal(body.id, subscriberHash(stranger));
        assert.equal(body.status, 'pending');
        assert.equal(body.tags_count, 1);
        assert.equal((await api.get(`${members}/another@example.com`)).status, 404);
    });

    it('names what a new contact lacks', async () => {
        const cases: [object, string][] = [
            [{}, 'email_address, status_if_new'],
            [{ status: 'subscribed' }, 'email_address'],
            [{ email_address: stranger }, 'status_if_new']
        ];
        for (const [body, missing] of cases) {
            expectProblem(await put(stranger, body), {
                status: 400,
                title: 'Invalid Resource',
                detail: seeErrors,
                errors: [{ field: '', message: `Required fields were not provided: ${missing}` }]
            });
        }
    });

    it('refuses an unknown hash with the address of somebody else', async () => {
        expectProblem(
            await put(subscriberHash(stranger), { email_address: 'left@example.com', status_if_new: 'subscribed' }),
            {
                status: 400,
                title: 'Member Exists',
                detail: 'left@example.com is already a list member. Use PUT to insert or update list members.',
                withType: false
            }
        );
    });
});

describe('PATCH on a contact', () => {
    const api = useMailchimp();

    it('changes what it names and nothing else', async () => {
        const before = (await api.get(subscribed)).body;
        const { body } = await api.call('PATCH', subscribed, { merge_fields: { LNAME: 'Smith' }, email_type: 'text' });
        assert.deepEqual(body, {
            ...before,
            merge_fields: { ...before.merge_fields, LNAME: 'Smith' },
            full_name: 'Sue Smith',
            email_type: 'text',
            last_changed: body.last_changed
        });
        assert.notEqual(body.last_changed, before.last_changed);
    });

    it('works by contact id', async () => {
        const { contact_id: contactId } = (await api.get(subscribed)).body;
        assert.equal((await api.call('PATCH', `${members}/${contactId}`, { vip: false })).body.vip, false);
    });

    it('cannot set transactional or archived', async () => {
        for (const status of ['transactional', 'archived', 'gone', 1]) {
            expectProblem(await api.call('PATCH', subscribed, { status }), {
                status: 400,
                title: 'Invalid Resource',
                detail: seeErrors,
                errors: [
                    { field: 'status', message: 'Value must be one of: subscribed, unsubscribed, cleaned, pending' }
                ]
            });
        }
    });

    it('answers 404 for somebody who is not there', async () => {
        assert.equal((await api.call('PATCH', `${members}/${stranger}`, { status: 'unsubscribed' })).status, 404);
    });
});

describe('last_changed', () => {
    const api = useMailchimp();
    const lastChanged = async (): Promise<string> => (await api.get(subscribed)).body.last_changed;

    beforeEach(() => api.control('POST', '/clock', { now: '2026-10-01T12:00:00.900Z', frozen: true }));

    it('moves to the whole second of a change', async () => {
        await api.call('PATCH', subscribed, { vip: false });
        assert.equal(await lastChanged(), '2026-10-01T12:00:00+00:00');
    });

    it('moves with a change of tags', async () => {
        await api.call('POST', `${members}/${subscriberHash('subscribed@example.com')}/tags`, {
            tags: [{ name: 'Beta', status: 'inactive' }]
        });
        assert.equal(await lastChanged(), '2026-10-01T12:00:00+00:00');
    });

    it('stays with a write that changes nothing', async () => {
        const hash = subscriberHash('subscribed@example.com');
        await api.call('PUT', `${members}/${hash}`, { email_address: 'SUBSCRIBED@example.com', status: 'subscribed' });
        await api.call('PATCH', subscribed, { merge_fields: { FNAME: 'Sue' }, vip: true });
        await api.call('POST', `${members}/${hash}/tags`, { tags: [] });
        await api.call('POST', `${members}/${hash}/tags`, { tags: [{ name: 'Alpha', status: 'active' }] });
        assert.equal(await lastChanged(), '2026-01-01T10:00:00+00:00');
    });
});

describe('another address', () => {
    const api = useMailchimp();
    const rename = (slot: string, email: string): Promise<TestAnswer> =>
        api.call('PATCH', `${members}/${slot}`, { email_address: email });

    it('keeps the contact id and changes id and unique_email_id; the old address is gone', async () => {
        const before = (await api.get(subscribed)).body;
        const { body } = await rename('subscribed@example.com', 'renamed@example.com');
        assert.equal(body.contact_id, before.contact_id);
        assert.equal(body.id, subscriberHash('renamed@example.com'));
        assert.notEqual(body.unique_email_id, before.unique_email_id);
        assert.equal((await api.get(`${members}/${before.id}`)).status, 404);
        assert.equal((await api.get(`${members}/${before.contact_id}`)).body.email_address, 'renamed@example.com');
    });

    it('is for subscribed contacts only', async () => {
        for (const status of ['unsubscribed', 'cleaned', 'pending', 'transactional']) {
            expectProblem(await rename(`${status}@example.com`, 'renamed@example.com'), {
                status: 400,
                title: 'Invalid Resource',
                detail: seeErrors,
                errors: [
                    {
                        field: 'email address',
                        message: `This member's status is "${status}." You can only update email addresses for members with a status of "subscribed."`
                    }
                ]
            });
        }
    });

    it('must be free and well-formed', async () => {
        assert.equal((await rename('subscribed@example.com', 'left@example.com')).body.title, 'Member Exists');
        const invalid = await rename('subscribed@example.com', 'nobody');
        assert.equal(invalid.body.detail, 'Please provide a valid email address.');
    });
});
