import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectProblem } from '../testing/expect-problem.ts';
import { newsId } from '../testing/seeds.ts';
import type { TestAnswer } from '../testing/test-api.ts';
import { basic, send, useMailchimp } from '../testing/test-api.ts';

const invalidKey = {
    status: 401,
    title: 'API Key Invalid',
    detail: "Your API key may be invalid, or you've attempted to access the wrong datacenter."
};

describe('the account', () => {
    const api = useMailchimp();

    it('answers ping', async () => {
        const { status, body } = await api.get('/ping');
        assert.equal(status, 200);
        assert.deepEqual(body, { health_status: "Everything's Chimpy!" });
    });

    it('says whose key it is and how many people are subscribed', async () => {
        const { body } = await api.get('/');
        assert.equal(body.account_name, 'Sample Company');
        assert.equal(body.role, 'owner');
        assert.equal(body.total_subscribers, 4);
    });

    it('gives every answer a request id of its own', async () => {
        const [first, second] = await Promise.all([api.get('/ping'), api.get('/ping')]);
        assert.match(first.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
        assert.notEqual(first.headers.get('x-request-id'), second.headers.get('x-request-id'));
    });

    it('tells the time by its own clock in the Date header', async () => {
        await api.control('POST', '/clock', { now: '2026-05-03T12:30:00Z', frozen: true });
        const { headers } = await api.get('/ping');
        assert.equal(headers.get('date'), 'Sun, 03 May 2026 12:30:00 GMT');
    });
});

describe('the API key', () => {
    const api = useMailchimp();
    const ping = (headers: Readonly<Record<string, string>>, query = ''): Promise<TestAnswer> =>
        send(`${api.server.url}/ping${query}`, 'GET', undefined, headers);
    const key = () => api.server.apiKey;

    it('is taken as Basic, Bearer, apikey, OAuth and in the query', async () => {
        for (const authorization of [basic(key()), `Bearer ${key()}`, `apikey ${key()}`, `OAuth ${key()}`]) {
            assert.equal((await ping({ authorization })).status, 200, authorization);
        }
        assert.equal((await ping({}, `?apikey=${key()}`)).status, 200);
    });

    it('is refused when it is wrong, for another data centre or without one', async () => {
        const [secret] = key().split('-');
        for (const wrong of ['wrong-us1', `${secret}-us2`, secret]) {
            expectProblem(await ping({ authorization: basic(wrong) }), invalidKey);
            expectProblem(await ping({ authorization: `Bearer ${wrong}` }), invalidKey);
        }
    });

    it('is refused when the query disagrees with the header', async () => {
        expectProblem(await ping({ authorization: basic(key()) }, '?apikey=other-us1'), invalidKey);
    });

    it('is missed when there is none', async () => {
        const without: Record<string, string>[] = [{}, { authorization: 'Digest x' }];
        for (const headers of without) {
            expectProblem(await ping(headers), {
                status: 401,
                title: 'API Key Invalid',
                detail: 'Your request did not include an API key.'
            });
        }
    });

    it('is asked for before anything else, also on unknown paths', async () => {
        assert.equal((await send(`${api.server.url}/nowhere`, 'GET')).status, 401);
    });
});

describe('a path', () => {
    const api = useMailchimp();

    it('that is unknown answers Resource Not Found', async () => {
        expectProblem(await api.get('/nowhere'), {
            status: 404,
            title: 'Resource Not Found',
            detail: 'The requested resource could not be found.'
        });
    });

    it('refuses a method that it does not have and names those it has', async () => {
        const answer = await api.call('DELETE', `/lists/${newsId}/members`);
        expectProblem(answer, {
            status: 405,
            title: 'Method Not Allowed',
            detail:
                'The requested method and resource are not compatible. ' +
                "See the Allow header for this resource's available methods."
        });
        assert.equal(answer.headers.get('allow'), 'GET, POST');
    });

    it('may end in a slash', async () => {
        assert.equal((await api.get('/ping/')).status, 200);
    });

    it('takes another method by override, on POST only', async () => {
        const override = { 'x-http-method-override': 'PATCH' };
        const path = `/lists/${newsId}/members/subscribed@example.com`;
        const patched = await api.callUnchecked('POST', path, { vip: false }, override);
        assert.equal(patched.status, 200);
        assert.equal(patched.body.vip, false);
        expectProblem(await api.call('GET', path, undefined, override), {
            status: 422,
            title: 'Invalid Method Override',
            detail: 'The X-HTTP-Method-Override header can only be used with the POST method.'
        });
    });

    it('refuses a body that is not JSON', async () => {
        expectProblem(await api.call('POST', `/lists/${newsId}/members`, '{"email_address":'), {
            status: 400,
            title: 'JSON Parse Exception',
            detail: 'We encountered an unspecified JSON parsing error.'
        });
    });

    it('takes JSON whatever the content type says', async () => {
        const path = `/lists/${newsId}/members/subscribed@example.com`;
        const answer = await api.call('PATCH', path, '{"vip":false}', { 'content-type': 'text/plain' });
        assert.equal(answer.body.vip, false);
    });
});
