import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectProblem, seeErrors } from '../testing/expect-problem.ts';
import { clubId, newsId } from '../testing/seeds.ts';
import type { AnswerBody } from '../testing/answer-body.ts';
import { useMailchimp } from '../testing/test-api.ts';

const entry = (name: string, status?: string, more: object = {}): object => ({
    email_address: `${name}@example.com`,
    ...(status ? { status } : {}),
    ...more
});

describe('the batch', () => {
    const api = useMailchimp();
    const send = async (members: object[], more: object = {}, query = ''): Promise<AnswerBody> => {
        const { status, body, text } = await api.call('POST', `/lists/${newsId}${query}`, { members, ...more });
        assert.equal(status, 200, text);
        return body;
    };
    const statusOf = async (name: string): Promise<string> =>
        (await api.get(`/lists/${newsId}/members/${name}@example.com`)).body.status;
    const update = { update_existing: true };

    it('adds new contacts and updates known ones, each in its own list', async () => {
        const body = await send([entry('new', 'subscribed'), entry('subscribed', 'unsubscribed')], update);
        assert.deepEqual([body.total_created, body.total_updated, body.error_count], [1, 1, 0]);
        assert.equal(body.new_members[0].email_address, 'new@example.com');
        assert.equal(body.updated_members[0].status, 'unsubscribed');
        const { body: member } = await api.get(`/lists/${newsId}/members/subscribed@example.com`);
        assert.equal(member.unsubscribe_reason, 'N/A (Unsubscribed by admin)');
    });

    it('creates unknown addresses as unsubscribed contacts when told to unsubscribe them', async () => {
        const body = await send([entry('unknown', 'unsubscribed')], update);
        assert.equal(body.total_created, 1);
        assert.equal(await statusOf('unknown'), 'unsubscribed');
    });

    it('answers 200 with an error for each entry that is refused, and does the others', async () => {
        const body = await send([
            entry('subscribed', 'unsubscribed'),
            { email_address: 'x@gmial.com', status: 'subscribed' },
            entry('new', 'subscribed')
        ]);
        assert.deepEqual(body.errors, [
            {
                email_address: 'subscribed@example.com',
                error: 'subscribed@example.com is already a list member, do you want to update? please provide update_existing:true in the request body',
                error_code: 'ERROR_CONTACT_EXISTS',
                field: '',
                field_message: ''
            },
            {
                email_address: 'x@gmial.com',
                error: 'x@gmial.com looks fake or invalid, please enter a real email address.',
                error_code: 'ERROR_GENERIC',
                field: '',
                field_message: ''
            }
        ]);
        assert.deepEqual([body.total_created, body.error_count], [1, 2]);
        assert.equal(await statusOf('subscribed'), 'subscribed');
    });

    it('silently leaves unsubscribed and bounced contacts as they are when told to subscribe them', async () => {
        const names = ['unsubscribed', 'left', 'cleaned'];
        const body = await send(
            names.map((name) => entry(name, 'subscribed', { vip: true })),
            update
        );
        assert.equal(body.error_count, 0);
        assert.deepEqual(
            body.updated_members.map((member) => [member.status, member.vip]),
            [
                ['unsubscribed', false],
                ['unsubscribed', false],
                ['cleaned', false]
            ]
        );
    });

    it('takes contacts out of the archive', async () => {
        const body = await send([entry('archived', 'subscribed')], update);
        assert.equal(body.total_created, 1);
        assert.equal(await statusOf('archived'), 'subscribed');
    });

    it('refuses permanently deleted contacts one by one', async () => {
        const { body: member } = await api.get(`/lists/${newsId}/members/subscribed@example.com`);
        await api.call('POST', `/lists/${newsId}/members/${member.id}/actions/delete-permanent`);
        const body = await send([entry('subscribed', 'subscribed')], update);
        assert.match(body.errors[0].error, /was permanently deleted and cannot be re-imported/);
    });

    it('reports an address that comes twice, or ignores it when told to; the first one counts', async () => {
        const twice = [entry('twice', 'subscribed'), entry('TWICE', 'unsubscribed')];
        const reported = await send(twice);
        assert.deepEqual([reported.total_created, reported.error_count], [1, 1]);
        assert.equal(reported.errors[0].error_code, 'ERROR_GENERIC');
        await api.control('POST', '/reset');
        const ignored = await send(twice, {}, '?skip_duplicate_check=true');
        assert.deepEqual([ignored.total_created, ignored.error_count], [1, 0]);
        assert.equal(await statusOf('twice'), 'subscribed');
    });

    it('needs a status for a new contact only', async () => {
        const body = await send([entry('new'), entry('subscribed', undefined, { vip: false })], update);
        assert.equal(body.errors[0].email_address, 'new@example.com');
        assert.equal(body.updated_members[0].vip, false);
    });

    it('adds tags to known contacts, or replaces them with sync_tags', async () => {
        const tags = { tags: ['Beta', 'Gamma'] };
        const tagNames = (body: AnswerBody): string[] => body.updated_members[0].tags.map((tag) => tag.name);
        assert.deepEqual(tagNames(await send([entry('subscribed', 'subscribed', tags)], update)), [
            'Alpha',
            'Beta',
            'Gamma'
        ]);
        const synced = await send([entry('subscribed', 'subscribed', tags)], { ...update, sync_tags: true });
        assert.deepEqual(tagNames(synced), ['Beta', 'Gamma']);
    });

    it('reports an invalid merge field with its name', async () => {
        const { body } = await api.call('POST', `/lists/${clubId}`, {
            members: [entry('new', 'subscribed', { merge_fields: { CITY: 'Rome', AGE: 'old' } })]
        });
        const { error, field, field_message: message } = body.errors[0];
        assert.deepEqual([error, field, message], ['Your merge fields were invalid.', 'AGE', 'Please enter a number']);
    });

    it('takes 500 entries and refuses 501', async () => {
        const many = (count: number): object[] => Array.from({ length: count }, (_, n) => entry(`n${n}`, 'subscribed'));
        assert.equal((await send(many(500))).total_created, 500);
        expectProblem(await api.call('POST', `/lists/${newsId}`, { members: many(501) }), {
            status: 400,
            title: 'Invalid Resource',
            detail: seeErrors,
            errors: [{ field: 'members', message: 'Please send at most 500 members in one request.' }]
        });
    });

    it('refuses a batch that is not one', async () => {
        expectProblem(await api.call('POST', `/lists/${newsId}`, {}), {
            status: 400,
            title: 'Invalid Resource',
            detail: seeErrors,
            errors: [{ field: '', message: 'Required fields were not provided: members' }]
        });
        assert.equal((await api.call('POST', '/lists/0000000000', { members: [] })).status, 404);
    });
});
