import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import { faultsOf } from '../contract/api-description.ts';
import type { SeedInput } from '../seeds/seed-schema.ts';
import type { MailchimpServer } from '../server.ts';
import { startMailchimpServer } from '../server.ts';
import type { AnswerBody } from './answer-body.ts';
import { smallSeed } from './seeds.ts';

/** What came back. */
export interface TestAnswer<Body = AnswerBody> {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    /** The parsed body; undefined when it is empty or not JSON. */
    readonly body: Body;
}

type Headings = Readonly<Record<string, string>>;

/** What a test can do to a server of its own. */
export interface TestApi {
    readonly server: MailchimpServer;
    /** Calls the Marketing API with the right key; the answer must fit Mailchimp's description. */
    call(method: string, path: string, body?: unknown, headers?: Headings): Promise<TestAnswer>;
    get(path: string): Promise<TestAnswer>;
    /** Calls without checking the answer against the description; for faults. */
    callUnchecked(method: string, path: string, body?: unknown, headers?: Headings): Promise<TestAnswer>;
    /** Calls the control API; anything but success fails the test. */
    control<Body = undefined>(method: string, path: string, body?: unknown): Promise<Body>;
}

/** Starts a server for the tests of a `describe`, takes it back to its seed before each, and stops it at the end. */
export function useMailchimp(seed: SeedInput | 'demo' = smallSeed): TestApi {
    const running: { server?: MailchimpServer } = {};
    before(async () => {
        running.server = await startMailchimpServer({ seed });
    });
    beforeEach(() => api.control('POST', '/reset'));
    after(() => running.server?.stop());
    const api = apiOf(() => running.server as MailchimpServer);
    return api;
}

function apiOf(server: () => MailchimpServer): TestApi {
    const callUnchecked: TestApi['call'] = (method, path, body, headers) =>
        send(server().url + path, method, body, { authorization: basic(server().apiKey), ...headers });
    const call: TestApi['call'] = async (method, path, body, headers) => {
        const answer = await callUnchecked(method, path, body, headers);
        const faults = faultsIn(method, path, answer);
        assert.deepEqual(faults, [], `${method} ${path} answered ${answer.text.slice(0, 300)}\n${faults.join('\n')}`);
        return answer;
    };
    return {
        get server() {
            return server();
        },
        callUnchecked,
        call,
        get: (path) => call('GET', path),
        control: async <Body>(method: string, path: string, body?: unknown) => {
            const answer = await send<Body>(`${server().origin}/control${path}`, method, body);
            assert.ok(answer.status < 300, `${method} /control${path} answered ${answer.status} ${answer.text}`);
            return answer.body;
        }
    };
}

/** The Authorization header for a key, as most clients send it. */
export function basic(apiKey: string): string {
    return `Basic ${Buffer.from(`anystring:${apiKey}`).toString('base64')}`;
}

/** One HTTP request; a text goes out as it is, anything else as JSON. */
export async function send<Body = AnswerBody>(
    url: string,
    method: string,
    body?: unknown,
    headers: Headings = {}
): Promise<TestAnswer<Body>> {
    const response = await fetch(url, {
        method,
        headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
        body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) as Body };
}

function parsed(text: string): unknown {
    try {
        return text === '' ? undefined : JSON.parse(text);
    } catch {
        return undefined;
    }
}

function faultsIn(method: string, path: string, { status, headers, body }: TestAnswer): string[] {
    const contentType = headers.get('content-type') ?? '';
    return faultsOf({ method, path: path.split('?')[0], status, contentType, body });
}
