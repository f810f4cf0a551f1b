import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describedQuery } from '../contract/api-description.ts';
import { clubId, newsId } from '../testing/seeds.ts';
import type { AnswerBody } from '../testing/answer-body.ts';
import { useMailchimp } from '../testing/test-api.ts';
import { audienceQuerySchema } from './audiences.ts';

const names = (body: AnswerBody): string[] => body.lists.map((list) => list.name);

describe('the audiences', () => {
    const api = useMailchimp();

    it('are listed with their counts', async () => {
        const { body } = await api.get('/lists');
        assert.deepEqual(names(body), ['News', 'Club']);
        assert.equal(body.total_items, 2);
        assert.equal(body.constraints.current_total_instances, 2);
        const [news, club] = body.lists;
        assert.equal(news.stats.member_count, 1);
        assert.equal(news.stats.unsubscribe_count, 2);
        assert.equal(news.stats.cleaned_count, 1);
        assert.equal(news.stats.unsubscribe_count_since_send, 1);
        assert.equal(news.stats.cleaned_count_since_send, 1);
        assert.equal(news.stats.campaign_last_sent, '2026-03-01T00:00:00+00:00');
        assert.equal(news.stats.last_unsub_date, '2026-03-01T10:00:00+00:00');
        assert.equal(club.stats.campaign_last_sent, '');
        assert.deepEqual([news.double_optin, club.double_optin], [false, true]);
        assert.deepEqual([news.marketing_permissions, club.marketing_permissions], [false, true]);
    });

    it('come in pages', async () => {
        const { body } = await api.get('/lists?count=1&offset=1');
        assert.deepEqual(names(body), ['Club']);
        assert.equal(body.total_items, 2);
        assert.deepEqual(names((await api.get('/lists?offset=9')).body), []);
    });

    it('are sorted by creation', async () => {
        assert.deepEqual(names((await api.get('/lists?sort_field=date_created&sort_dir=DESC')).body), ['Club', 'News']);
        assert.deepEqual(names((await api.get('/lists?sort_field=date_created')).body), ['News', 'Club']);
        assert.equal((await api.get('/lists?sort_field=name')).status, 400);
    });

    it('are filtered by creation and by last campaign', async () => {
        assert.deepEqual(names((await api.get('/lists?since_date_created=2025-01-01T00:00:00Z')).body), ['Club']);
        assert.deepEqual(names((await api.get('/lists?before_date_created=2025-01-01T00:00:00Z')).body), ['News']);
        assert.deepEqual(names((await api.get('/lists?since_campaign_last_sent=2026-01-01')).body), ['News']);
        assert.deepEqual(names((await api.get('/lists?before_campaign_last_sent=2026-01-01')).body), []);
        assert.deepEqual(names((await api.get('/lists?has_ecommerce_store=true')).body), []);
    });

    it('are filtered by the address of a contact, capitals or not, but not of an archived one', async () => {
        assert.deepEqual(names((await api.get('/lists?email=SUBSCRIBED@example.com')).body), ['News', 'Club']);
        assert.deepEqual(names((await api.get('/lists?email=left@example.com')).body), ['News']);
        assert.deepEqual(names((await api.get('/lists?email=archived@example.com')).body), []);
        assert.deepEqual(names((await api.get('/lists?email=nobody@example.com')).body), []);
    });

    it('give only the fields that are asked for', async () => {
        const { body } = await api.get('/lists?fields=lists.id,lists.stats.member_count,total_items');
        assert.deepEqual(body, {
            lists: [
                { id: newsId, stats: { member_count: 1 } },
                { id: clubId, stats: { member_count: 3 } }
            ],
            total_items: 2
        });
    });

    it('count all contacts when asked to', async () => {
        const { body } = await api.get('/lists?include_total_contacts=true');
        assert.equal(body.lists[0].stats.total_contacts, 7);
        assert.equal('total_contacts' in (await api.get('/lists')).body.lists[0].stats, false);
    });

    it('are found one by one', async () => {
        const { body } = await api.get(`/lists/${clubId}?exclude_fields=_links,stats`);
        assert.equal(body.name, 'Club');
        assert.equal('stats' in body || '_links' in body, false);
        assert.equal((await api.get(`/lists/${clubId}?include_total_contacts=1`)).body.stats.total_contacts, 3);
        assert.equal((await api.get('/lists/0000000000')).status, 404);
    });

    it('have links that can be followed', async () => {
        const { body } = await api.get(`/lists/${newsId}`);
        const self = body._links.find((link) => link.rel === 'self')?.href;
        assert.equal(self, `${api.server.url}/lists/${newsId}`);
    });

    it('know every described query parameter', () => {
        const known = [...Object.keys(audienceQuerySchema.shape), 'fields', 'exclude_fields'];
        assert.deepEqual(
            describedQuery('GET', '/lists').filter((name) => !known.includes(name)),
            []
        );
    });
});
