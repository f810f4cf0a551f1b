import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subscriberHash } from '../account/ids.ts';
import type { OfficialClient, OfficialClientError } from '../testing/official-client.ts';
import { officialClient } from '../testing/official-client.ts';
import { clubId, newsId } from '../testing/seeds.ts';
import type { AnswerBody } from '../testing/answer-body.ts';
import { useMailchimp } from '../testing/test-api.ts';

describe("Mailchimp's own client", () => {
    const api = useMailchimp();
    const client = (): OfficialClient => officialClient(api.server.url, { apiKey: api.server.apiKey });
    const refused = async (call: Promise<AnswerBody>): Promise<OfficialClientError> => {
        const [outcome] = await Promise.allSettled([call]);
        assert.equal(outcome.status, 'rejected');
        return outcome.reason as OfficialClientError;
    };
    const hash = subscriberHash('subscribed@example.com');

    it('connects with the key as Basic and as a token', async () => {
        assert.equal((await client().ping.get()).health_status, "Everything's Chimpy!");
        const byToken = officialClient(api.server.url, { accessToken: api.server.apiKey });
        assert.equal((await byToken.root.getRoot()).account_name, 'Sample Company');
    });

    it('lists audiences, with its options in either spelling', async () => {
        const { lists } = await client().lists.getAllLists({ email: 'left@example.com', sortField: 'date_created' });
        assert.deepEqual(
            lists.map((list) => list.name),
            ['News']
        );
        const list = await client().lists.getList(clubId, { fields: ['name', 'stats.member_count'] });
        assert.deepEqual(list, { name: 'Club', stats: { member_count: 3 } });
    });

    it('lists contacts of a window of time', async () => {
        const body = await client().lists.getListMembersInfo(newsId, {
            sinceLastChanged: '2026-02-01T10:00:00+00:00',
            beforeLastChanged: '2026-04-01T10:00:00+00:00',
            fields: ['members.email_address'],
            sortField: 'last_changed',
            sortDir: 'DESC',
            count: 1
        });
        assert.deepEqual(body, { members: [{ email_address: 'cleaned@example.com' }] });
    });

    it('adds, reads, changes and archives a contact', async () => {
        const { lists } = client();
        const email = "zoë.o'hara+x@example.com";
        const added = await lists.addListMember(newsId, { email_address: email, status: 'subscribed' });
        assert.equal((await lists.getListMember(newsId, email)).id, added.id);
        const put = { email_address: email, status_if_new: 'pending', merge_fields: { FNAME: 'Zoë' } };
        assert.equal((await lists.setListMember(newsId, subscriberHash(email), put)).full_name, 'Zoë');
        const patched = await lists.updateListMember(newsId, added.contact_id, { status: 'unsubscribed' });
        assert.equal(patched.status, 'unsubscribed');
        assert.equal(await lists.deleteListMember(newsId, added.id), null);
        assert.equal((await lists.getListMember(newsId, added.id)).status, 'archived');
        assert.equal(await lists.deleteListMemberPermanent(newsId, added.id), null);
        assert.equal((await refused(lists.getListMember(newsId, added.id))).status, 404);
    });

    it('sends batches', async () => {
        const members = [{ email_address: 'new@example.com', status: 'subscribed' }];
        const body = await client().lists.batchListMembers(
            clubId,
            { members, update_existing: true },
            { skipMergeValidation: true }
        );
        assert.deepEqual([body.total_created, body.error_count], [1, 0]);
    });

    it('searches contacts', async () => {
        const { exact_matches: found } = await client().searchMembers.search('subscribed@example.com', {
            listId: newsId
        });
        assert.equal(found.total_items, 1);
    });

    it('changes tags and notes', async () => {
        const { lists } = client();
        assert.equal(
            await lists.updateListMemberTags(newsId, hash, { tags: [{ name: 'Gamma', status: 'active' }] }),
            null
        );
        assert.equal((await lists.getListMemberTags(newsId, hash)).total_items, 3);
        assert.equal((await lists.tagSearch(newsId, { name: 'gam' })).tags[0].name, 'Gamma');
        const note = await lists.createListMemberNote(newsId, hash, { note: 'Hello.' });
        assert.equal((await lists.updateListMemberNote(newsId, hash, note.id, { note: 'Bye.' })).note, 'Bye.');
        assert.equal((await lists.getListMemberNotes(newsId, hash)).total_items, 2);
        assert.equal(await lists.deleteListMemberNote(newsId, hash, note.id), null);
    });

    it('rejects a refusal with its body, and a page of HTML with its text', async () => {
        const wrongKey = officialClient(api.server.url, { apiKey: 'wrong-us1' });
        assert.equal((await refused(wrongKey.ping.get())).status, 401);
        const exists = await refused(
            client().lists.addListMember(newsId, { email_address: 'left@example.com', status: 'subscribed' })
        );
        assert.deepEqual([exists.status, exists.response.body.title], [400, 'Member Exists']);
        await api.control('PUT', '/faults', [{ kind: 'html503' }]);
        const html = await refused(client().ping.get());
        assert.equal(html.status, 503);
        assert.match(html.response.text, /^<html>/);
    });
});
