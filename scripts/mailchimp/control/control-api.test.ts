import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clubId, newsId, stranger } from '../testing/seeds.ts';
import type { AudienceSummary, ClockReading, PlayedMember } from '../testing/answer-body.ts';
import type { TestAnswer } from '../testing/test-api.ts';
import { send, useMailchimp } from '../testing/test-api.ts';
import type { LoggedRequest } from './request-log.ts';

interface Refusal {
    readonly error: string;
}

interface MemberPage {
    readonly members: readonly PlayedMember[];
    readonly total: number;
}

const member = `/lists/${newsId}/members/subscribed@example.com`;

function assertIsNow(time: string): void {
    assert.ok(Math.abs(Date.parse(time) - Date.now()) < 2000, `${time} is not now`);
}

describe('the request log', () => {
    const api = useMailchimp();

    it('has every request under /3.0 with its query, body, status and time', async () => {
        await api.call('PATCH', `${member}?skip_merge_validation=true`, { vip: false });
        await api.get('/lists?count=1');
        const [patch, lists] = await api.control<LoggedRequest[]>('GET', '/requests');
        assert.deepEqual(
            [patch.number, patch.method, patch.path, patch.query, patch.body, patch.status, patch.fault],
            [1, 'PATCH', member, { skip_merge_validation: 'true' }, { vip: false }, 200, null]
        );
        assert.equal(typeof patch.ms, 'number');
        assert.deepEqual([lists.method, lists.path, lists.query, lists.body], ['GET', '/lists', { count: '1' }, null]);
    });

    it('has refused and faulted requests too', async () => {
        await send(`${api.server.url}/ping`, 'GET');
        await api.control('PUT', '/faults', [{ kind: 'reset', times: 1 }, { kind: 'empty500' }]);
        await assert.rejects(api.callUnchecked('POST', '/lists', { a: 1 }));
        await api.callUnchecked('GET', '/ping');
        const log = await api.control<LoggedRequest[]>('GET', '/requests');
        assert.deepEqual(
            log.map(({ status, fault, body }) => [status, fault, body]),
            [
                [401, null, null],
                [null, 'reset', { a: 1 }],
                [500, 'empty500', null]
            ]
        );
    });

    it('gives the last ones when asked to, and is emptied', async () => {
        await api.get('/ping');
        await api.get('/lists');
        const last = await api.control<LoggedRequest[]>('GET', '/requests?last=1');
        assert.deepEqual(
            last.map(({ path }) => path),
            ['/lists']
        );
        await api.control('DELETE', '/requests');
        assert.deepEqual(await api.control('GET', '/requests'), []);
    });
});

describe('the clock', () => {
    const api = useMailchimp();
    const move = (body: object): Promise<ClockReading> => api.control('POST', '/clock', body);
    const lastChanged = async (): Promise<string> => {
        const { vip } = (await api.get(member)).body;
        return (await api.call('PATCH', member, { vip: !vip })).body.last_changed;
    };

    it('follows the computer until it is moved', async () => {
        const { now, frozen } = await api.control<ClockReading>('GET', '/clock');
        assertIsNow(now);
        assert.equal(frozen, false);
    });

    it('is set, stopped and moved on', async () => {
        await move({ now: '2027-01-01T00:00:00Z', frozen: true });
        assert.equal(await lastChanged(), '2027-01-01T00:00:00+00:00');
        const { now } = await move({ advanceSeconds: 3600 });
        assert.equal(now, '2027-01-01T01:00:00.000Z');
        assert.equal(await lastChanged(), '2027-01-01T01:00:00+00:00');
        await move({ advanceSeconds: -7200 });
        assert.equal(await lastChanged(), '2026-12-31T23:00:00+00:00');
        assert.equal((await move({ frozen: false })).frozen, false);
        assert.match(await lastChanged(), /^2026-12-31T23:00:0/);
    });

    it('goes back to the computer time', async () => {
        await move({ now: '2027-01-01T00:00:00Z', frozen: true });
        const { now, frozen } = await move({ reset: true });
        assertIsNow(now);
        assert.equal(frozen, false);
    });

    it('is moved by something it understands only', async () => {
        for (const body of [{}, { now: 'tomorrow' }, { advanceSeconds: '1' }]) {
            assert.equal((await send(`${api.server.origin}/control/clock`, 'POST', body)).status, 400);
        }
    });
});

describe('playing the subscriber', () => {
    const api = useMailchimp();
    const play = (action: string, body: object): Promise<TestAnswer<PlayedMember & Refusal>> =>
        send(`${api.server.origin}/control/subscriber/${action}`, 'POST', { audienceId: newsId, ...body }, {});
    const email = 'subscribed@example.com';

    it('unsubscribes with a reason; the API cannot take that back', async () => {
        const { status, body } = await play('unsubscribe', { email, reason: 'Too many mails' });
        assert.equal(status, 200);
        assert.deepEqual(
            [body.status, body.unsubscribe_reason, body.compliance],
            ['unsubscribed', 'Too many mails', 'unsubscribe']
        );
        assert.equal((await api.get(member)).body.unsubscribe_reason, 'Too many mails');
        assert.equal(
            (await api.call('PATCH', member, { status: 'subscribed' })).body.title,
            'Member In Compliance State'
        );
    });

    it('unsubscribes with one of the usual reasons when none is given', async () => {
        const { body } = await play('unsubscribe', { email });
        const usual = await api.control<string[]>('GET', '/subscriber/reasons');
        assert.equal(usual.includes(body.unsubscribe_reason), true, body.unsubscribe_reason);
    });

    it('bounces and complains', async () => {
        assert.equal((await play('bounce', { email })).body.status, 'cleaned');
        const { body } = await play('complain', { email: 'pending@example.com' });
        assert.deepEqual([body.status, body.compliance], ['unsubscribed', 'complaint']);
    });

    it('comes back by the form, at once or after a confirmation where double opt-in is on', async () => {
        const { body } = await play('resubscribe', { email: 'left@example.com' });
        assert.deepEqual([body.status, body.compliance], ['subscribed', null]);
        const club = { audienceId: clubId, email: stranger };
        const asked = await play('resubscribe', club);
        assert.deepEqual([asked.body.status, asked.body.confirmation_mails], ['pending', 1]);
        const confirmed = await play('confirm', club);
        assert.equal(confirmed.body.status, 'subscribed');
        assert.notEqual(confirmed.body.timestamp_opt, '');
    });

    it('confirms what the API made pending after she had left', async () => {
        await api.call('PATCH', `/lists/${newsId}/members/left@example.com`, { status: 'pending' });
        const { body } = await play('confirm', { email: 'left@example.com' });
        assert.deepEqual([body.status, body.compliance], ['subscribed', null]);
    });

    it('changes her address and stays the same contact', async () => {
        const { contact_id: before } = (await api.get(member)).body;
        const { body } = await play('changeAddress', { email, newEmail: 'elsewhere@example.com' });
        assert.deepEqual([body.email_address, body.contact_id], ['elsewhere@example.com', before]);
    });

    it('moves last_changed', async () => {
        await api.control('POST', '/clock', { now: '2027-01-01T00:00:00Z', frozen: true });
        assert.equal((await play('bounce', { email })).body.last_changed, '2027-01-01T00:00:00+00:00');
    });

    it('is refused in a sentence when it is not possible', async () => {
        const refusals: [string, object, number, RegExp][] = [
            [
                'unsubscribe',
                { email: 'left@example.com' },
                409,
                /left@example.com is unsubscribed in News; she must be/
            ],
            ['unsubscribe', { email: stranger }, 409, /is not in News/],
            ['confirm', { email }, 409, /she must be pending/],
            ['resubscribe', { email }, 409, /is subscribed already/],
            ['resubscribe', { email: 'nobody' }, 409, /is not an e-mail address/],
            ['changeAddress', { email }, 409, /newEmail/],
            ['changeAddress', { email, newEmail: 'left@example.com' }, 409, /is in News already/],
            ['unsubscribe', { audienceId: 'x', email }, 404, /no audience x/],
            ['unsubscribe', {}, 400, /email/],
            ['dance', { email }, 404, /try unsubscribe, bounce/]
        ];
        for (const [action, body, status, sentence] of refusals) {
            const answer = await play(action, body);
            assert.equal(answer.status, status, answer.text);
            assert.match(answer.body.error, sentence);
        }
    });
});

describe('the control API', () => {
    const api = useMailchimp();

    it('lists audiences with their counts and contacts by text and status', async () => {
        const [news] = await api.control<AudienceSummary[]>('GET', '/audiences');
        assert.deepEqual(news, {
            id: newsId,
            name: 'News',
            doubleOptIn: false,
            counts: { subscribed: 1, unsubscribed: 2, cleaned: 1, pending: 1, transactional: 1, archived: 1 }
        });
        const members = await api.control<MemberPage>(
            'GET',
            `/audiences/${newsId}/members?text=SCRIBED&status=unsubscribed`
        );
        assert.deepEqual([members.total, members.members[0].email_address], [1, 'unsubscribed@example.com']);
        const archived = await api.control<MemberPage>('GET', `/audiences/${newsId}/members?status=archived&count=1`);
        assert.equal(archived.total, 1);
    });

    it('deletes an audience, as if somebody had done so in Mailchimp', async () => {
        await api.control('DELETE', `/audiences/${newsId}`);
        assert.equal((await api.get(member)).status, 404);
        assert.equal((await api.get('/lists')).body.total_items, 1);
    });

    it('goes back to the seed', async () => {
        await api.call('PATCH', member, { status: 'unsubscribed' });
        await api.control('DELETE', `/audiences/${clubId}`);
        await api.control('PUT', '/faults', [{ kind: 'status500' }]);
        await api.control('POST', '/clock', { advanceSeconds: 99_999_999 });
        await api.control('POST', '/reset');
        assert.deepEqual(await api.control('GET', '/requests'), []);
        assert.equal((await api.get(member)).body.status, 'subscribed');
        assert.equal((await api.get('/lists')).body.total_items, 2);
        const { now } = await api.control<ClockReading>('GET', '/clock');
        assertIsNow(now);
    });

    it('does not answer the pages of others', async () => {
        const reset = `${api.server.origin}/control/reset`;
        assert.equal((await send(reset, 'POST', undefined, { origin: 'https://elsewhere.example.com' })).status, 403);
        assert.equal((await send(reset, 'POST', undefined, { origin: api.server.origin })).status, 204);
    });

    it('says so when it does not know a path', async () => {
        const { status, body } = await send<Refusal>(`${api.server.origin}/control/weather`, 'GET');
        assert.deepEqual([status, body.error], [404, 'There is no GET /control/weather here.']);
    });
});
