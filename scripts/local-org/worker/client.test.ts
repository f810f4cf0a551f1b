import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startLocalOrg, type Activity, type LocalOrgClient } from '../client.ts';
import { withProject } from '../test/sample-org.ts';

const files = {
    'namedCredentials/Mailchimp.namedCredential-meta.xml':
        '<NamedCredential><label>Mailchimp</label><namedCredentialParameters><parameterName>Url</parameterName><parameterType>Url</parameterType><parameterValue>https://example.com</parameterValue></namedCredentialParameters></NamedCredential>',
    'classes/Caller.cls': `public without sharing class Caller implements System.Queueable, Database.AllowsCallouts {
        public void execute(System.QueueableContext context) {
            HttpRequest request = new HttpRequest();
            request.setEndpoint('callout:Mailchimp/hello');
            request.setMethod('GET');
            request.setTimeout(30000);
            Long started = System.currentTimeMillis();
            try {
                System.debug(new Http().send(request).getBody());
            } catch (System.CalloutException error) {
                System.debug(error.getMessage() + ' after 30 s: ' + (System.currentTimeMillis() - started >= 30000));
            }
            insert as system new Account(Name = 'Called');
        }
    }`,
    'triggers/Contacts.trigger': `trigger Contacts on Contact (after update) {
        System.debug(Trigger.new.size());
    }`
};

/** Answers, or says nothing at all. */
async function startServer(): Promise<{ server: Server; url: string; seen: string[]; isSilent: { now: boolean } }> {
    const seen: string[] = [];
    const isSilent = { now: false };
    const server = createServer((request, response) => {
        seen.push(request.url ?? '');
        if (!isSilent.now) {
            response.end('hello');
        }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, seen, isSilent, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const texts = ({ log }: Pick<Activity, 'log'>): string[] => log.map((line) => line.split('|')[2]);

void describe('An org in its thread', () => {
    let web: Awaited<ReturnType<typeof startServer>>;
    let org: LocalOrgClient;

    const enqueue = () => org.runAnonymous({ user: 'sysadmin', source: 'System.enqueueJob(new Caller());' });

    before(async () => {
        web = await startServer();
        org = await withProject(files, (project) =>
            startLocalOrg({ project, namedCredentialUrl: web.url, sampleData: true, longestCalloutWait: 200 })
        );
    });

    after(async () => {
        web.server.closeAllConnections();
        web.server.close();
        await org.stop();
    });

    void it('tells what jobs called', async () => {
        await enqueue();
        const [activity] = await org.runDue();
        assert.deepEqual(texts(activity), ['hello']);
        assert.deepEqual(
            activity.callouts.map(({ method, status, responseBody }) => [method, status, responseBody]),
            [['GET', 200, 'hello']]
        );
    });

    void it('has called what a job called before it died', async () => {
        const before = web.seen.length;
        await enqueue();
        await org.killNextJob({ afterOperations: 1, finalizer: false });
        const [{ status, callouts }] = await org.runDue();
        assert.deepEqual([status, callouts.length, web.seen.length - before], ['lost', 1, 1]);
    });

    void it('has not called what a job that died was about to call', async () => {
        const before = web.seen.length;
        await enqueue();
        await org.killNextJob({ afterOperations: 0, finalizer: true });
        const [{ status, callouts }] = await org.runDue();
        assert.deepEqual([status, callouts.length, web.seen.length - before], ['failed', 0, 0]);
    });

    void it('lets Apex see a timeout that nobody waited for', async () => {
        web.isSilent.now = true;
        await enqueue();
        const started = performance.now();
        const [activity] = await org.runDue();
        web.isSilent.now = false;
        assert.deepEqual(texts(activity), ['Read timed out after 30 s: true']);
        assert.equal(performance.now() - started < 5_000, true);
    });

    void it('has had its sample people for a day', async () => {
        const source = 'System.debug([SELECT COUNT() FROM Contact WHERE CreatedDate < :System.now().addHours(-23)]);';
        const contacts = await org.listRecords({ user: 'rep', object: 'Contact', fields: ['Contact.Id'], limit: 200 });
        const { log } = await org.runAnonymous({ user: 'sysadmin', source });
        assert.deepEqual(texts({ log }), [String(contacts.length)]);
    });

    void it('saves several records at once, all of them or none', async () => {
        const contacts = await org.listRecords({ user: 'rep', object: 'Contact', fields: ['Contact.Id'], limit: 3 });
        const change = (fields: Record<string, unknown>) => contacts.map(({ id }) => ({ recordId: id, fields }));
        const good = change({ HasOptedOutOfEmail: true });
        const { log, limits } = await org.updateRecords({ user: 'sysadmin', changes: good });
        assert.deepEqual([texts({ log }), limits['dmlRows']], [['3'], 3]);
        const [first, ...rest] = change({ HasOptedOutOfEmail: false });
        const bad = { ...first, fields: { ...first.fields, Email: 'no address' } };
        await assert.rejects(org.updateRecords({ user: 'sysadmin', changes: [...rest, bad] }), /INVALID_EMAIL_ADDRESS/);
        const fields = ['Contact.HasOptedOutOfEmail'];
        const [, second] = contacts;
        const after = await org.getRecord({ user: 'sysadmin', recordId: second.id, fields });
        assert.equal(after.fields['HasOptedOutOfEmail'].value, true);
    });
});

void describe('An org with automatic jobs', () => {
    let web: Awaited<ReturnType<typeof startServer>>;
    let org: LocalOrgClient;

    before(async () => {
        web = await startServer();
        org = await withProject(files, (project) =>
            startLocalOrg({ project, namedCredentialUrl: web.url, jobs: 'automatic' })
        );
    });

    after(async () => {
        web.server.closeAllConnections();
        web.server.close();
        await org.stop();
    });

    async function activitiesAfter(id: number): Promise<Activity[]> {
        for (let attempt = 0; attempt < 200; attempt += 1) {
            const found = await org.activities({ after: id });
            if (found.length > 0) {
                return found;
            }
            await pause(20);
        }
        throw new Error('Nothing has run.');
    }

    void it('runs a job as soon as it is committed', async () => {
        await org.runAnonymous({ user: 'sysadmin', source: 'System.enqueueJob(new Caller());' });
        const [{ name, status }] = await activitiesAfter(0);
        assert.deepEqual([name, status], ['Caller', 'finished']);
    });

    void it('runs a delayed job as soon as the clock is moved', async () => {
        await org.runAnonymous({ user: 'sysadmin', source: 'System.enqueueJob(new Caller(), 5);' });
        const [{ name, notBefore }] = await org.waiting();
        assert.equal(name, 'Caller');
        assert.deepEqual(await org.activities({ after: 1 }), []);
        assert.ok((await org.moveClock({ ms: 300_000 })) >= notBefore, 'the clock shows a later time');
        assert.equal((await activitiesAfter(1)).length, 1);
    });
});
