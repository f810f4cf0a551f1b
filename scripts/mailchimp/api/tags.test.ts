import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subscriberHash } from '../account/ids.ts';
import { expectProblem, seeErrors } from '../testing/expect-problem.ts';
import { clubId, newsId } from '../testing/seeds.ts';
import type { AnswerBody } from '../testing/answer-body.ts';
import type { TestAnswer } from '../testing/test-api.ts';
import { useMailchimp } from '../testing/test-api.ts';

const member = `/lists/${newsId}/members/${subscriberHash('subscribed@example.com')}`;
const tagNames = (body: AnswerBody): string[] => body.tags.map((tag) => tag.name);

describe('the tags of a contact', () => {
    const api = useMailchimp();
    const change = (tags: unknown, path = member): Promise<TestAnswer> => api.call('POST', `${path}/tags`, { tags });

    it('are listed with their dates, in pages', async () => {
        const { body } = await api.get(`${member}/tags`);
        assert.deepEqual(tagNames(body), ['Alpha', 'Beta']);
        assert.equal(body.tags[0].date_added, '2026-01-01T10:00:00+00:00');
        const page = (await api.get(`${member}/tags?count=1&offset=1&fields=tags.name,total_items`)).body;
        assert.deepEqual(page, { tags: [{ name: 'Beta' }], total_items: 2 });
        const byAddress = await api.get(`/lists/${newsId}/members/subscribed@example.com/tags`);
        assert.equal(byAddress.body.total_items, 2);
    });

    it('are added and taken off without a body in the answer', async () => {
        const { status, text, headers } = await change([
            { name: 'alpha', status: 'inactive' },
            { name: 'Gamma', status: 'active' },
            { name: 'Never there', status: 'inactive' }
        ]);
        assert.deepEqual([status, text], [204, '']);
        assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
        assert.deepEqual(tagNames((await api.get(member)).body), ['Beta', 'Gamma']);
    });

    it('shows 50 of them on the contact and counts all', async () => {
        await change(Array.from({ length: 60 }, (_, n) => ({ name: `Tag ${n}`, status: 'active' })));
        const { body } = await api.get(member);
        assert.deepEqual([body.tags.length, body.tags_count], [50, 62]);
    });

    it('are changed by hash only, and of contacts that exist', async () => {
        const tags = [{ name: 'Gamma', status: 'active' }];
        assert.equal((await change(tags, `/lists/${newsId}/members/subscribed@example.com`)).status, 404);
        assert.equal((await change(tags, `/lists/${newsId}/members/${'0'.repeat(32)}`)).status, 404);
    });

    it('need a name and a status', async () => {
        expectProblem(await change([{ name: 'Gamma' }, { name: 'Delta', status: 'on' }]), {
            status: 400,
            title: 'Invalid Resource',
            detail: seeErrors,
            errors: [
                { field: 'tags.0', message: 'Required fields were not provided: status' },
                { field: 'tags.1.status', message: 'Value must be one of: inactive, active' }
            ]
        });
    });
});

describe('the search for tags', () => {
    const api = useMailchimp();
    const search = async (query: string, listId = newsId): Promise<AnswerBody> =>
        (await api.get(`/lists/${listId}/tag-search${query}`)).body;

    it('goes by the beginning of the name, capitals or not', async () => {
        assert.deepEqual(tagNames(await search('?name=aL')), ['Alpha']);
        assert.deepEqual(tagNames(await search('?name=lpha')), []);
    });

    it('gives all without a name, in pages', async () => {
        assert.deepEqual(tagNames(await search('')), ['Alpha', 'Beta']);
        const page = await search('?count=1&offset=1');
        assert.deepEqual([tagNames(page), page.total_items], [['Beta'], 2]);
        assert.deepEqual(tagNames(await search('', clubId)), []);
    });
});
