import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clubId, newsId } from '../testing/seeds.ts';
import type { AnswerBody } from '../testing/answer-body.ts';
import { useMailchimp } from '../testing/test-api.ts';

describe('the search for contacts', () => {
    const api = useMailchimp();
    const search = async (query: string): Promise<AnswerBody> => (await api.get(`/search-members?${query}`)).body;
    const lists = (found: AnswerBody): string[] => found.members.map((member) => member.list_id);

    it('finds an address in all audiences at once', async () => {
        const body = await search('query=Subscribed@example.com');
        assert.deepEqual(lists(body.exact_matches), [newsId, clubId]);
        assert.equal(body.exact_matches.total_items, 2);
        assert.equal(body.full_search.total_items, 3, 'unsubscribed@example.com has it in it');
    });

    it('finds a part of a name', async () => {
        const body = await search('query=scrib');
        assert.equal(body.exact_matches.total_items, 0);
        const byName = await search('query=Sue%20Scr&fields=full_search.members.full_name');
        assert.deepEqual(byName, { full_search: { members: [{ full_name: 'Sue Scribed' }] } });
    });

    it('stays in one audience when told to', async () => {
        assert.deepEqual(lists((await search(`query=subscribed@example.com&list_id=${clubId}`)).exact_matches), [
            clubId
        ]);
        assert.equal((await api.get('/search-members?query=x&list_id=0000000000')).status, 404);
    });

    it('does not find archived contacts', async () => {
        const body = await search('query=archived@example.com');
        assert.deepEqual([body.exact_matches.total_items, body.full_search.total_items], [0, 0]);
    });

    it('needs something to search for', async () => {
        assert.equal((await api.get('/search-members')).status, 400);
        assert.equal((await api.get('/search-members?query=')).status, 400);
    });

    it('gives 30 contacts at most and counts all', async () => {
        const members = Array.from({ length: 40 }, (_, n) => ({
            email_address: `crowd${n}@example.com`,
            status: 'subscribed'
        }));
        await api.call('POST', `/lists/${newsId}`, { members });
        const { full_search: found } = await search('query=crowd');
        assert.deepEqual([found.members.length, found.total_items], [30, 40]);
    });
});
