import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describedQuery } from '../contract/api-description.ts';
import { memberQuerySchema } from '../requests/member-filters.ts';
import { expectProblem, seeErrors } from '../testing/expect-problem.ts';
import { clubId, newsId } from '../testing/seeds.ts';
import type { AnswerBody } from '../testing/answer-body.ts';
import { useMailchimp } from '../testing/test-api.ts';

describe('the listing of contacts', () => {
    const api = useMailchimp();
    const list = async (query = '', listId = newsId): Promise<AnswerBody> => {
        const { status, body, text } = await api.get(
            `/lists/${listId}/members?fields=members.email_address,total_items&${query}`
        );
        assert.equal(status, 200, text);
        return body;
    };
    const names = async (query = '', listId = newsId): Promise<string[]> =>
        (await list(query, listId)).members.map((member) => member.email_address.split('@')[0]);
    const refused = async (query: string, errors: { field: string; message: string }[]): Promise<void> =>
        expectProblem(await api.get(`/lists/${newsId}/members?${query}`), {
            status: 400,
            title: 'Invalid Resource',
            detail: seeErrors,
            errors
        });

    it('leaves archived contacts out and shows them with status=archived only', async () => {
        const bare = ['subscribed', 'unsubscribed', 'left', 'cleaned', 'pending', 'transactional'];
        assert.deepEqual(await names(), bare);
        assert.deepEqual(await names('status=archived'), ['archived']);
        assert.equal((await list()).total_items, 6);
        assert.equal((await list('status=archived')).total_items, 1);
    });

    it('filters by every other status', async () => {
        for (const status of ['subscribed', 'cleaned', 'pending', 'transactional']) {
            assert.deepEqual(await names(`status=${status}`), [status]);
        }
        assert.deepEqual(await names('status=unsubscribed'), ['unsubscribed', 'left']);
    });

    it('gives ten rows unless told otherwise, and an empty page beyond the end', async () => {
        assert.deepEqual(await names('count=2&offset=1'), ['unsubscribed', 'left']);
        const beyond = await list('offset=99');
        assert.deepEqual(beyond, { members: [], total_items: 6 });
        assert.deepEqual(await names('count=0'), []);
    });

    it('sorts by each of the three times in both directions', async () => {
        assert.deepEqual(await names('sort_field=last_changed&sort_dir=DESC&count=2'), ['transactional', 'pending']);
        assert.deepEqual(await names('sort_field=timestamp_opt&sort_dir=ASC&count=2'), ['pending', 'subscribed']);
        assert.deepEqual(await names('sort_field=timestamp_signup&sort_dir=desc&count=1'), ['pending']);
    });

    it('takes since_last_changed exclusively and before_last_changed inclusively', async () => {
        assert.deepEqual(await names('since_last_changed=2026-05-01T10:00:00%2B00:00'), ['transactional']);
        assert.deepEqual(await names('since_last_changed=2026-05-01T09:59:59Z'), ['pending', 'transactional']);
        assert.deepEqual(await names('since_last_changed=2026-05-01T09:59:59.999Z'), ['pending', 'transactional']);
        assert.deepEqual(await names('before_last_changed=2026-01-01T10:00:00Z'), ['subscribed']);
        assert.deepEqual(await names('before_last_changed=2026-01-01T09:59:59Z'), []);
        const window = 'since_last_changed=2026-01-01T10:00:00Z&before_last_changed=2026-03-01T10:00:00Z';
        assert.deepEqual(await names(window), ['unsubscribed', 'left']);
        assert.equal((await list(`${window}&count=1`)).total_items, 2);
    });

    it('takes the same window when it sorts by another time, and with status=archived', async () => {
        const window = 'since_last_changed=2026-01-01T10:00:00Z&before_last_changed=2026-03-01T10:00:00Z';
        assert.deepEqual(await names(`${window}&sort_field=timestamp_opt`), ['unsubscribed', 'left']);
        assert.deepEqual(await names('status=archived&since_last_changed=2026-07-01T09:59:59Z'), ['archived']);
        assert.deepEqual(await names('status=archived&since_last_changed=2026-07-01T10:00:00Z'), []);
    });

    it('takes an empty window for what it is', async () => {
        assert.deepEqual(
            await names('since_last_changed=2026-06-01T10:00:00Z&before_last_changed=2026-01-01T10:00:00Z'),
            []
        );
    });

    it('filters by opt-in time, e-mail type, VIP and unique_email_id', async () => {
        assert.deepEqual(await names('since_timestamp_opt=2026-04-01T10:00:00Z'), ['transactional']);
        assert.deepEqual(await names('before_timestamp_opt=2026-01-01T10:00:00Z'), ['subscribed']);
        assert.deepEqual(await names('email_type=text'), []);
        assert.deepEqual(await names('vip_only=true'), ['subscribed']);
        assert.equal((await names('vip_only=yes')).length, 6, 'anything but true and 1 counts as false');
        const { body } = await api.get(`/lists/${newsId}/members/left@example.com`);
        assert.deepEqual(await names(`unique_email_id=${body.unique_email_id}`), ['left']);
    });

    it('filters by interests: any, all or none of them', async () => {
        const interests = 'interest_category_id=cat1&interest_ids=chess,rowing&interest_match=';
        assert.deepEqual(await names(`${interests}any`, clubId), ['subscribed', 'chess']);
        assert.deepEqual(await names(`${interests}all`, clubId), ['subscribed']);
        assert.deepEqual(await names(`${interests}none`, clubId), ['nothing']);
        await refused('interest_category_id=cat1', [
            {
                field: 'interest_category_id',
                message: 'interest_category_id, interest_ids and interest_match must be used together.'
            }
        ]);
    });

    it('filters by what happened since the last campaign, for a status', async () => {
        assert.deepEqual(await names('since_last_campaign=true&status=unsubscribed'), ['left']);
        await refused('since_last_campaign=true', [
            { field: 'status', message: 'Member status is required to use since_last_campaign.' }
        ]);
    });

    it('filters by unsubscribed_since, with no other status than unsubscribed', async () => {
        assert.deepEqual(await names('unsubscribed_since=2026-02-01T10:00:00Z'), ['left']);
        assert.deepEqual(await names('unsubscribed_since=2026-01-31&status=unsubscribed'), ['unsubscribed', 'left']);
        await refused('unsubscribed_since=2026-01-31&status=subscribed', [
            { field: 'status', message: 'unsubscribed_since can only be used with the status unsubscribed.' }
        ]);
    });

    it('refuses what it cannot read, such as a + that was not encoded', async () => {
        const message = 'Please enter a date and time in ISO 8601 format.';
        const field = 'since_last_changed';
        for (const time of ['2026-05-01T10:00:00+00:00', 'yesterday', '2026-13-01']) {
            await refused(`${field}=${time}`, [{ field, message }]);
        }
        await refused('status=gone', [
            {
                field: 'status',
                message: 'Value must be one of: subscribed, unsubscribed, cleaned, pending, transactional, archived'
            }
        ]);
        for (const count of ['-1', 'many', '1.5']) {
            await refused(`count=${count}`, [
                { field: 'count', message: 'Please enter a whole number that is not negative.' }
            ]);
        }
    });

    it('refuses fields and exclude_fields together', async () => {
        expectProblem(await api.get(`/lists/${newsId}/members?fields=members.id&exclude_fields=_links`), {
            status: 400,
            title: 'Invalid Resource',
            detail: 'The parameters fields and exclude_fields cannot be used together.'
        });
    });

    it('leaves out excluded fields and ignores those that do not exist', async () => {
        const { body } = await api.get(`/lists/${newsId}/members?exclude_fields=members._links,_links,members.nothing`);
        assert.equal(body.members.length, 6);
        assert.deepEqual(
            [body, body.members[0]].map(({ _links: links }) => links),
            [undefined, undefined]
        );
        assert.equal(body.list_id, newsId);
    });

    it('answers 404 for an audience that does not exist', async () => {
        assert.equal((await api.get('/lists/0000000000/members')).status, 404);
    });

    it('knows every described query parameter', () => {
        const known = [...Object.keys(memberQuerySchema.shape), 'fields', 'exclude_fields'];
        const described = describedQuery('GET', '/lists/{list_id}/members');
        assert.deepEqual(
            described.filter((name) => !known.includes(name)),
            []
        );
    });
});

describe('the listing of many contacts', () => {
    const api = useMailchimp({
        generate: { audiences: 1, members: 1500, from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:05:00Z' }
    });
    const page = async (query: string): Promise<AnswerBody> => {
        const [{ id }] = (await api.get('/lists?fields=lists.id')).body.lists;
        return (await api.get(`/lists/${id}/members?fields=members.id,members.last_changed,total_items&${query}`)).body;
    };

    it('cuts a page at 1000 rows without refusing a larger count', async () => {
        assert.equal((await page('count=1001')).members.length, 1000);
        assert.equal((await page('count=1000000')).members.length, 1000);
    });

    it('gives every contact exactly once when it is walked by last_changed, though the seconds tie', async () => {
        const seen = new Set<string>();
        const times: string[] = [];
        for (let offset = 0, rows = 1; rows > 0; offset += rows) {
            const { members } = await page(`sort_field=last_changed&count=200&offset=${offset}`);
            rows = members.length;
            for (const { id, last_changed: time } of members) {
                seen.add(id);
                times.push(time);
            }
        }
        const archived = (await page('status=archived&count=0')).total_items;
        assert.equal(seen.size, 1500 - archived);
        assert.equal(times.length, seen.size);
        assert.deepEqual(times, times.toSorted());
        assert.ok(new Set(times).size < 302, 'the seconds tie');
    });
});
