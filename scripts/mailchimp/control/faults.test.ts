import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { expectProblem } from '../testing/expect-problem.ts';
import { clubId, newsId } from '../testing/seeds.ts';
import type { TestAnswer } from '../testing/test-api.ts';
import { basic, useMailchimp } from '../testing/test-api.ts';

const member = `/lists/${newsId}/members/subscribed@example.com`;

describe('a fault', () => {
    const api = useMailchimp();
    const faults = (...rules: object[]): Promise<unknown> => api.control('PUT', '/faults', rules);
    const get = (path = '/ping'): Promise<TestAnswer> => api.callUnchecked('GET', path);
    const statusOf = async (): Promise<string> => {
        await api.control('DELETE', '/faults');
        return (await api.get(member)).body.status;
    };
    const giveUp = (method: string, path: string, ms: number, body?: object): Promise<Response> =>
        fetch(api.server.url + path, {
            method,
            headers: { authorization: basic(api.server.apiKey) },
            body: body && JSON.stringify(body),
            signal: AbortSignal.timeout(ms)
        });

    it('status429 says that there are too many connections, with Retry-After only when it is asked for', async () => {
        await faults({ kind: 'status429' });
        const answer = await get();
        expectProblem(answer, {
            status: 429,
            title: 'Too Many Requests',
            detail: 'You have exceeded the limit of 10 simultaneous connections.'
        });
        assert.equal(answer.headers.get('retry-after'), null);
        await faults({ kind: 'status429', retryAfter: 7 });
        assert.equal((await get()).headers.get('retry-after'), '7');
    });

    it('status500 says that there was an internal error', async () => {
        await faults({ kind: 'status500' });
        expectProblem(await get(), {
            status: 500,
            title: 'Internal Server Error',
            detail: 'A deep, internal error has occurred during the processing of your request. Please contact support.'
        });
    });

    it('html503 answers a page instead of JSON', async () => {
        await faults({ kind: 'html503' });
        const { status, headers, text } = await get();
        assert.deepEqual([status, headers.get('content-type')], [503, 'text/html; charset=utf-8']);
        assert.match(text, /<h1>503 Service Temporarily Unavailable<\/h1>/);
    });

    it('akamai502 answers JSON of the edge, without detail and instance', async () => {
        await faults({ kind: 'akamai502' });
        const { status, body } = await get();
        assert.equal(status, 502);
        assert.deepEqual(Object.keys(body as object), ['type', 'title', 'status', 'ref_no']);
        assert.equal((body as unknown as { type: string }).type, 'akamai_error_message');
    });

    it('empty500, empty403 and empty200 answer nothing at all', async () => {
        for (const [kind, expected] of [
            ['empty500', 500],
            ['empty403', 403],
            ['empty200', 200]
        ]) {
            await faults({ kind });
            const { status, text } = await get();
            assert.deepEqual([status, text], [expected, '']);
        }
    });

    it('bareJson answers JSON without type and detail', async () => {
        await faults({ kind: 'bareJson' });
        const { status, body } = await get();
        assert.equal(status, 400);
        assert.deepEqual(Object.keys(body as object), ['title', 'status', 'instance']);
    });

    it('invalidKey, forbidden403 and userDisabled403 refuse the key', async () => {
        await faults({ kind: 'invalidKey' });
        assert.deepEqual([(await get()).status, (await get()).body.title], [401, 'API Key Invalid']);
        await faults({ kind: 'forbidden403' });
        assert.deepEqual([(await get()).status, (await get()).body.title], [403, 'Forbidden']);
        await faults({ kind: 'userDisabled403' });
        expectProblem(await get(), {
            status: 403,
            title: 'User Disabled',
            detail: 'This account has been deactivated.'
        });
    });

    it('answer gives whatever it is told to', async () => {
        const body = {
            title: 'Invalid Resource',
            status: 400,
            detail: 'x@example.com has signed up to a lot of lists very recently; we’re not allowing more signups for now'
        };
        await faults({ kind: 'answer', answer: { status: 400, body } });
        const answer = await get();
        assert.deepEqual(answer.body, body);
        assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
        await faults({ kind: 'answer', answer: { status: 502, contentType: 'text/plain', body: 'Request Blocked.' } });
        assert.deepEqual([(await get()).status, (await get()).text], [502, 'Request Blocked.']);
    });

    it('reset breaks the connection', async () => {
        await faults({ kind: 'reset' });
        await assert.rejects(get(), (error: Error) => (error.cause as { code: string }).code === 'ECONNRESET');
        assert.equal(await statusOf(), 'subscribed');
    });

    it('timeout answers never and changes nothing', async () => {
        await faults({ kind: 'timeout' });
        await assert.rejects(giveUp('PATCH', member, 100, { status: 'unsubscribed' }), { name: 'TimeoutError' });
        assert.equal(await statusOf(), 'subscribed');
    });

    it('timeoutAfterApply answers never, but the change is made', async () => {
        await faults({ kind: 'timeoutAfterApply', method: 'PATCH' });
        await assert.rejects(giveUp('PATCH', member, 200, { status: 'unsubscribed' }), { name: 'TimeoutError' });
        assert.equal(await statusOf(), 'unsubscribed');
    });

    it('with afterApply hides a change that was made', async () => {
        await faults({ kind: 'html503', afterApply: true });
        const { status, headers } = await api.callUnchecked('PATCH', member, { status: 'unsubscribed' });
        assert.deepEqual([status, headers.get('content-type')], [503, 'text/html; charset=utf-8']);
        assert.equal(await statusOf(), 'unsubscribed');
        await faults({ kind: 'reset', afterApply: true });
        await assert.rejects(api.callUnchecked('DELETE', member));
        assert.equal(await statusOf(), 'archived');
    });

    it('without afterApply keeps the change from being made', async () => {
        await faults({ kind: 'empty200' });
        await api.callUnchecked('PATCH', member, { status: 'unsubscribed' });
        assert.equal(await statusOf(), 'subscribed');
    });

    it('latency waits and then answers as usual, and adds up with what comes after it', async () => {
        await faults({ kind: 'latency', latencyMs: 60 }, { kind: 'status500', latencyMs: 60, path: '/lists' });
        const start = performance.now();
        assert.equal((await get()).status, 200);
        const between = performance.now();
        assert.ok(between - start >= 59, `${between - start} ms`);
        assert.equal((await get('/lists')).status, 500);
        const waited = performance.now() - between;
        assert.ok(waited >= 119, `${waited} ms`);
    });
});

describe('a fault rule', () => {
    const api = useMailchimp();
    const faults = (...rules: object[]): Promise<unknown> => api.control('PUT', '/faults', rules);
    const statuses = async (count: number, path = '/ping', method = 'GET'): Promise<number[]> => {
        const all: number[] = [];
        for (let n = 0; n < count; n++) all.push((await api.callUnchecked(method, path)).status);
        return all;
    };

    it('meets the method, the path and the audience that it names', async () => {
        await faults({ kind: 'status500', method: 'get', path: '/lists/*/members/**', audience: newsId });
        assert.deepEqual(await statuses(1, member), [500]);
        assert.deepEqual(await statuses(1, `${member}/tags?count=1`), [500]);
        assert.deepEqual(await statuses(1, `/lists/${newsId}/members`), [200]);
        assert.deepEqual(await statuses(1, `/lists/${clubId}/members/subscribed@example.com`), [200]);
        assert.deepEqual(await statuses(1, member, 'DELETE'), [204]);
        await faults({ kind: 'status500', path: '/lists/*' });
        assert.deepEqual(await statuses(1, `/lists/${newsId}`), [500]);
        assert.deepEqual(await statuses(1, member), [200]);
    });

    it('lets the first ones through and stops after so many', async () => {
        await faults({ kind: 'status500', after: 1, times: 2 });
        assert.deepEqual(await statuses(5), [200, 500, 500, 200, 200]);
        const [{ matched, applied }] = await api.control<{ matched: number; applied: number }[]>('GET', '/faults');
        assert.deepEqual([matched, applied], [5, 2]);
    });

    it('hits a share of the requests, the same ones for the same seed', async () => {
        const hit = async (seed: number): Promise<string> => {
            await faults({ kind: 'status500', share: 0.3, seed });
            return (await statuses(60)).join();
        };
        const first = await hit(1);
        assert.equal(await hit(1), first);
        assert.notEqual(await hit(2), first);
        const hits = first.split(',').filter((status) => status === '500').length;
        assert.ok(hits > 8 && hits < 30, `${hits} of 60`);
    });

    it('that comes first decides', async () => {
        await faults({ kind: 'status429', times: 1 }, { kind: 'status500' });
        assert.deepEqual(await statuses(2), [429, 500]);
        await api.control('DELETE', '/faults');
        assert.deepEqual(await statuses(1), [200]);
        assert.deepEqual(await api.control('GET', '/faults'), []);
    });

    it('that is not one is refused in a sentence, and the others stay', async () => {
        await faults({ kind: 'status500' });
        for (const [rule, sentence] of [
            [{ kind: 'meteor' }, /Invalid option/],
            [{ kind: 'status500', chance: 1 }, /Unrecognized key: "chance"/],
            [{ kind: 'status500', share: 2 }, /<=1/],
            [{ kind: 'answer' }, /needs an answer/]
        ] as const) {
            const response = await fetch(`${api.server.origin}/control/faults`, {
                method: 'PUT',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify([rule])
            });
            assert.equal(response.status, 400);
            assert.match(((await response.json()) as { error: string }).error, sentence);
        }
        assert.deepEqual(await statuses(1), [500]);
    });
});

describe('the limit of ten simultaneous connections', () => {
    const api = useMailchimp();
    const ping = (): Promise<TestAnswer> => api.callUnchecked('GET', '/ping');

    it('refuses the eleventh, and lets it in again when one is done', async () => {
        await api.control('PUT', '/faults', [{ kind: 'latency', latencyMs: 400, path: '/lists' }]);
        const slow = Array.from({ length: 10 }, () => api.callUnchecked('GET', '/lists'));
        await sleep(150);
        const eleventh = await ping();
        const first = await Promise.all(slow);
        expectProblem(eleventh, {
            status: 429,
            title: 'Too Many Requests',
            detail: 'You have exceeded the limit of 10 simultaneous connections.'
        });
        assert.deepEqual(
            first.map(({ status }) => status),
            Array<number>(10).fill(200)
        );
        assert.equal((await ping()).status, 200);
    });

    it('counts a request that its caller gave up until the server is done with it', async () => {
        await api.control('PUT', '/faults', [{ kind: 'timeout', hangMs: 500, path: '/lists' }]);
        const signal = AbortSignal.timeout(100);
        const headers = { authorization: basic(api.server.apiKey) };
        const given = Array.from({ length: 10 }, () => fetch(`${api.server.url}/lists`, { headers, signal }));
        const outcomes = (await Promise.allSettled(given)).map(({ status }) => status);
        assert.deepEqual(outcomes, Array<string>(10).fill('rejected'));
        assert.equal((await ping()).status, 429);
        await sleep(550);
        assert.equal((await ping()).status, 200);
    });
});
