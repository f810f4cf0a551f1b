import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { subscriberHash } from '../account/ids.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { newsId, stranger } from '../testing/seeds.ts';
import type { PlayedMember } from '../testing/answer-body.ts';
import type { TestAnswer } from '../testing/test-api.ts';
import { useMailchimp } from '../testing/test-api.ts';

const members = `/lists/${newsId}/members`;
const path = (name: string): string => `${members}/${name}@example.com`;

describe('the status of a contact', () => {
    const api = useMailchimp();
    const set = (name: string, status: string): Promise<TestAnswer> => api.call('PATCH', path(name), { status });
    const compliance = (answer: TestAnswer, name: string): void =>
        expectProblem(answer, {
            status: 400,
            title: 'Member In Compliance State',
            detail: `${name}@example.com is in a compliance state due to unsubscribe, bounce, or compliance review and cannot be subscribed.`,
            withType: false
        });
    const mails = async (name: string): Promise<number> => {
        const path = `/audiences/${newsId}/members?text=${name}`;
        const { members: found } = await api.control<{ members: PlayedMember[] }>('GET', path);
        return found[0].confirmation_mails;
    };

    beforeEach(() => api.control('POST', '/clock', { now: '2026-10-01T12:00:00Z', frozen: true }));

    it('becomes unsubscribed by the API with the admin reason, and the opt-in time stays', async () => {
        const before = (await api.get(path('subscribed'))).body;
        const { status, body } = await set('subscribed', 'unsubscribed');
        assert.equal(status, 200);
        assert.equal(body.unsubscribe_reason, 'N/A (Unsubscribed by admin)');
        assert.equal(body.timestamp_opt, before.timestamp_opt);
        assert.equal(body.last_changed, '2026-10-01T12:00:00+00:00');
    });

    it('stays unsubscribed, with the reason and the time it had, when it is unsubscribed again', async () => {
        const { body } = await set('left', 'unsubscribed');
        assert.equal(body.unsubscribe_reason, 'I never signed up for this mailing list');
        assert.equal(body.last_changed, '2026-03-01T10:00:00+00:00');
    });

    it('becomes subscribed again after an unsubscribe by the API, without a reason', async () => {
        await set('subscribed', 'unsubscribed');
        const { body } = await set('subscribed', 'subscribed');
        assert.equal(body.status, 'subscribed');
        assert.equal('unsubscribe_reason' in body, false);
    });

    it('cannot become subscribed by the API after the person left or her mail bounced', async () => {
        for (const name of ['left', 'cleaned']) {
            compliance(await set(name, 'subscribed'), name);
            const body = { email_address: `${name}@example.com`, status: 'subscribed', status_if_new: 'subscribed' };
            compliance(await api.call('PUT', path(name), body), name);
        }
    });

    it('cannot become subscribed after a complaint', async () => {
        await api.control('POST', '/subscriber/complain', { audienceId: newsId, email: 'subscribed@example.com' });
        compliance(await set('subscribed', 'subscribed'), 'subscribed');
    });

    it('can become pending instead, which mails a confirmation once', async () => {
        const { body } = await set('left', 'pending');
        assert.equal(body.status, 'pending');
        assert.equal(await mails('left'), 1);
        await set('left', 'pending');
        assert.equal(await mails('left'), 1);
    });

    it('cannot slip from pending or unsubscribed past what the person wants', async () => {
        await set('left', 'pending');
        compliance(await set('left', 'subscribed'), 'left');
        await set('cleaned', 'unsubscribed');
        compliance(await set('cleaned', 'subscribed'), 'cleaned');
    });

    it('becomes subscribed from pending by the API when nothing forbids it', async () => {
        const { body } = await set('pending', 'subscribed');
        assert.equal(body.timestamp_opt, '2026-10-01T12:00:00+00:00');
    });

    it('of a new contact can be any but archived; a pending one has not opted in yet', async () => {
        for (const status of ['subscribed', 'unsubscribed', 'cleaned', 'pending', 'transactional']) {
            const email = `new-${status}@example.com`;
            const { body } = await api.call('POST', members, { email_address: email, status });
            assert.equal(body.status, status);
            assert.equal(body.timestamp_opt, status === 'pending' ? '' : '2026-10-01T12:00:00+00:00');
        }
        assert.equal((await api.get(path('new-unsubscribed'))).body.unsubscribe_reason, 'N/A (Unsubscribed by admin)');
    });

    it('subscribed needs no confirmation by the API, even where double opt-in is on', async () => {
        const { body } = await api.call('POST', '/lists/aaaaaaaa02/members?skip_merge_validation=true', {
            email_address: stranger,
            status: 'subscribed'
        });
        assert.equal(body.status, 'subscribed');
    });
});

describe('the archive', () => {
    const api = useMailchimp();
    const archive = (name: string): Promise<TestAnswer> => api.call('DELETE', path(name));

    it('takes a contact without a body in the answer', async () => {
        const { status, text, headers } = await archive('subscribed');
        assert.deepEqual([status, text], [204, '']);
        assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
        assert.equal((await api.get(path('subscribed'))).body.status, 'archived');
    });

    it('moves last_changed', async () => {
        await api.control('POST', '/clock', { now: '2026-10-01T12:00:00Z', frozen: true });
        await archive('subscribed');
        assert.equal((await api.get(path('subscribed'))).body.last_changed, '2026-10-01T12:00:00+00:00');
    });

    it('does not take a bounced, pending or archived contact', async () => {
        const allowed = { archived: 'GET, PUT', cleaned: 'GET, PUT, PATCH', pending: 'GET, PUT, PATCH' };
        for (const [name, allow] of Object.entries(allowed)) {
            const answer = await archive(name);
            expectProblem(answer, {
                status: 405,
                title: 'Method Not Allowed',
                detail: 'This list member cannot be removed. Can not archive a contact that is bounced, pending or archived'
            });
            assert.equal(answer.headers.get('allow'), allow);
        }
        assert.equal((await archive('nobody')).status, 404);
    });

    it('gives a contact back by PUT and by POST, with its tags and a new opt-in time', async () => {
        await api.control('POST', '/clock', { now: '2026-10-01T12:00:00Z', frozen: true });
        const body = { email_address: 'archived@example.com', status: 'subscribed' };
        for (const [method, url] of [
            ['PUT', path('archived')],
            ['POST', members]
        ]) {
            const before = (await api.get(path('archived'))).body;
            const back = await api.call(method, url, body);
            assert.equal(back.status, 200);
            assert.equal(back.body.status, 'subscribed');
            assert.equal(back.body.timestamp_opt, '2026-10-01T12:00:00+00:00');
            assert.equal(back.body.contact_id, before.contact_id);
            assert.equal(back.body.tags[0].name, 'Alpha');
            await archive('archived');
        }
    });

    it('counts an archived contact as new for status_if_new, and leaves it archived without a status', async () => {
        const still = await api.call('PUT', path('archived'), { email_address: 'archived@example.com', vip: true });
        assert.deepEqual([still.body.status, still.body.vip], ['archived', true]);
        const back = await api.call('PUT', path('archived'), {
            email_address: 'archived@example.com',
            status_if_new: 'unsubscribed'
        });
        assert.equal(back.body.status, 'unsubscribed');
    });

    it('does not give a contact back by PATCH', async () => {
        const answer = await api.call('PATCH', path('archived'), { status: 'subscribed' });
        assert.equal(answer.status, 405);
        assert.equal(answer.headers.get('allow'), 'GET, PUT');
    });

    it('is no way round the compliance state', async () => {
        await archive('left');
        const back = await api.call('PUT', path('left'), { email_address: 'left@example.com', status: 'subscribed' });
        assert.equal(back.body.title, 'Member In Compliance State');
        assert.equal((await api.get(path('left'))).body.status, 'archived');
    });
});

describe('deleting for good', () => {
    const api = useMailchimp();
    const hash = subscriberHash('subscribed@example.com');
    const forget = (slot: string): Promise<TestAnswer> =>
        api.call('POST', `${members}/${slot}/actions/delete-permanent`);

    it('answers 204; the contact is gone from everywhere', async () => {
        const { status, text } = await forget(hash);
        assert.deepEqual([status, text], [204, '']);
        assert.equal((await api.get(`${members}/${hash}`)).status, 404);
        const { body } = await api.get(`${members}?fields=members.email_address,total_items`);
        assert.equal(body.total_items, 5);
        assert.equal((await forget(hash)).status, 404);
    });

    it('is asked for by hash only', async () => {
        assert.equal((await forget('subscribed@example.com')).status, 404);
    });

    it('keeps the API from adding the address again, in every way', async () => {
        await forget(hash);
        const body = { email_address: 'subscribed@example.com', status: 'subscribed' };
        for (const [method, url] of [
            ['POST', members],
            ['PUT', `${members}/${hash}`]
        ]) {
            expectProblem(await api.call(method, url, body), {
                status: 400,
                title: 'Forgotten Email Not Subscribed',
                detail: 'subscribed@example.com was permanently deleted and cannot be re-imported. The contact must re-subscribe to get back on the list.',
                withType: false
            });
        }
    });

    it('lets the person herself come back by the form, as another contact', async () => {
        const { contact_id: before } = (await api.get(`${members}/${hash}`)).body;
        await forget(hash);
        await api.control('POST', '/subscriber/resubscribe', { audienceId: newsId, email: 'subscribed@example.com' });
        const { body } = await api.get(`${members}/${hash}`);
        assert.equal(body.status, 'subscribed');
        assert.notEqual(body.contact_id, before);
    });
});
