import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Activity } from '../../local-org/client.ts';
import { startMailchimpServer, type MailchimpServer } from '../../mailchimp/server.ts';
import type { LiveEvent } from '../shared/action.ts';
import type { PageData } from '../shared/page-data.ts';
import { FakeOrg } from '../testing/fake-org.ts';
import { scratchProject } from '../testing/scratch-project.ts';
import { startPreview, type Preview } from './server.ts';

const job: Activity = {
    id: 7,
    kind: 'queueable',
    jobId: '707000000000001AAA',
    name: 'Greeting',
    user: 'rep',
    startedAt: '2026-05-20T12:00:00.000Z',
    ms: 12,
    status: 'finished',
    error: null,
    operations: [],
    log: ['hello'],
    callouts: [],
    limits: { cpuMs: 3 },
    flowRuns: []
};

const shownJob = { ...job, limits: [{ name: 'cpuMs', used: 3, allowed: 60_000 }] };

describe('the controls of the page', () => {
    const project = scratchProject({ 'main/classes/Greeter.cls': 'class Greeter {}' });
    let org: FakeOrg;
    let mailchimp: MailchimpServer;
    let preview: Preview;
    before(async () => (mailchimp = await startMailchimpServer()));
    after(async () => {
        await mailchimp.stop();
        project.remove();
    });

    async function open(isReal: boolean, test: () => Promise<void>): Promise<void> {
        const vendor = { folder: project.root, key: 'some-key', modules: [] };
        const options = { project: project.root, org, vendor, port: 0 };
        preview = await startPreview({ ...options, mailchimp: { url: `${mailchimp.origin}/`, isReal } });
        try {
            await test();
        } finally {
            await preview.stop();
        }
    }

    const ahead = (iso: string) => Math.round((Date.parse(iso) - Date.now()) / 60_000);

    const mailchimpNow = async () => {
        const reading = await fetch(`${mailchimp.origin}/control/clock`);
        return ((await reading.json()) as { now: string }).now;
    };

    const ask = async (method: string, path: string, body?: object) => {
        const headers: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
        const response = await fetch(new URL(path, preview.url), {
            method,
            headers,
            body: body && JSON.stringify(body)
        });
        const text = await response.text();
        return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
    };
    const pageData = async () => {
        const html = await (await fetch(preview.url)).text();
        return JSON.parse(html.split('globalThis.$preview = ')[1].split(';\n')[0]) as PageData;
    };
    const rules = async () => (await (await fetch(`${mailchimp.origin}/control/faults`)).json()) as object[];
    const ping = () => fetch(`${mailchimp.url}/ping`, { headers: { authorization: `Bearer ${mailchimp.apiKey}` } });

    beforeEach(() => (org = new FakeOrg()));

    it('switch a fault of the Mailchimp server on and off, and count what it hits', () =>
        open(false, async () => {
            const off = { fault: null, share: 100, rules: 0, hits: 0 };
            assert.deepEqual((await ask('GET', '/preview/faults')).body, off);
            const on = await ask('PUT', '/preview/faults', { fault: 'status429', share: 20 });
            assert.deepEqual(on.body, { fault: 'status429', share: 20, rules: 1, hits: 0 });
            await ask('PUT', '/preview/faults', { fault: 'status429', share: 100 });
            const answer = await ping();
            assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '30']);
            assert.deepEqual((await ask('GET', '/preview/faults')).body, {
                fault: 'status429',
                share: 100,
                rules: 1,
                hits: 1
            });
            assert.deepEqual((await ask('DELETE', '/preview/faults')).body, off);
            assert.deepEqual(await rules(), []);
            assert.equal((await ping()).status, 200);
        }));

    it('refuse a fault that is none, in a sentence', () =>
        open(false, async () => {
            const { status, body } = await ask('PUT', '/preview/faults', { fault: 'flood', share: 100 });
            assert.equal(status, 400);
            assert.match((body as { message: string }).message, /Invalid option/);
        }));

    it('have no faults for the real Mailchimp', () =>
        open(true, async () => {
            assert.equal((await ask('GET', '/preview/faults')).status, 404);
            assert.equal((await ask('PUT', '/preview/faults', { fault: 'reset', share: 100 })).status, 404);
        }));

    it('move the clocks of the org and of the Mailchimp server alike', () =>
        open(false, async () => {
            const { body } = await ask('POST', '/preview/clock', { ms: 3_600_000 });
            assert.deepEqual([ahead((body as { now: string }).now), ahead(await mailchimpNow())], [60, 60]);
            assert.equal(Math.round((await pageData()).queue.aheadMs / 60_000), 60);
            assert.equal((await ask('POST', '/preview/clock', { ms: -1 })).status, 400);
        }));

    it('have moved the clock of the Mailchimp server before a job asks it', () =>
        open(false, async () => {
            const before = ahead(await mailchimpNow());
            let seen = Number.NaN;
            org.onMove = async () => void (seen = ahead(await mailchimpNow()));
            await ask('POST', '/preview/clock', { ms: 3_600_000 });
            assert.equal(seen, before + 60);
        }));

    it('switch the opt-out on as the admin, and say how it stands', () =>
        open(false, async () => {
            org.logOfSource = ['… DEBUG|isOn=false'];
            assert.deepEqual((await ask('GET', '/preview/opt-out-switch')).body, { isOn: false });
            org.logOfSource = ['… DEBUG|isOn=true'];
            assert.deepEqual((await ask('PUT', '/preview/opt-out-switch', { isOn: true })).body, { isOn: true });
            assert.match(org.sources[1], /^admin: .*UnsubscribeOnEmailOptOut__c = true; upsert as system settings;/);
        }));

    it('know no opt-out switch where the project has none', () =>
        open(false, async () => {
            org.failure = new Error('Invalid type: MailchimpSettings__c');
            assert.deepEqual((await ask('GET', '/preview/opt-out-switch')).body, { isOn: null });
            const { status, body } = await ask('PUT', '/preview/opt-out-switch', { isOn: true });
            assert.deepEqual([status, body], [500, { message: 'Invalid type: MailchimpSettings__c' }]);
        }));

    it('show what jobs did before the page was opened, and what waits', () =>
        open(false, async () => {
            org.ran.push(job);
            org.queue.push({ id: '1', kind: 'queueable', name: 'Greeting', user: 'rep', notBefore: job.startedAt });
            const { jobs, queue } = await pageData();
            assert.deepEqual(jobs, [shownJob]);
            assert.deepEqual(queue.waiting, org.queue);
        }));

    it('tell an open page what jobs do, once', () =>
        open(false, async () => {
            const abort = new AbortController();
            const stream = await fetch(new URL('/preview/events', preview.url), { signal: abort.signal });
            org.ran.push(job);
            setTimeout(() => org.ran.push({ ...job, id: 8, name: 'Farewell', status: 'failed', error: 'Oh no' }), 900);
            const names: string[] = [];
            for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
                const lines = new TextDecoder().decode(chunk).split('\n');
                const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice(6));
                const events = data.map((line) => JSON.parse(line) as LiveEvent);
                names.push(...events.flatMap((event) => (event.type === 'job' ? [event.job.name] : [])));
                if (names.includes('Farewell')) break;
            }
            abort.abort();
            assert.deepEqual(names, ['Greeting', 'Farewell']);
        }));
});
