import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Action, LiveEvent } from '../shared/action.ts';
import { FakeOrg } from '../testing/fake-org.ts';
import { recordPageMeta, scratchProject } from '../testing/scratch-project.ts';
import { startPreview, type Preview } from './server.ts';

const project = scratchProject({
    'main/lwc/greeting/greeting.html': '<template>Hello</template>',
    'main/lwc/greeting/greeting.js-meta.xml': recordPageMeta,
    'main/lwc/greeting/types.ts': 'export const size: number = 5;',
    'main/lwc/greeting/broken.ts': 'const = 1;',
    'main/classes/Greeter.cls': 'class Greeter {}',
    'main/labels/CustomLabels.labels-meta.xml':
        '<CustomLabels><labels><fullName>Hello</fullName><value>“Hi” &lt; \\ bye</value></labels></CustomLabels>'
});
const org = new FakeOrg();
let preview: Preview;

before(async () => {
    const vendor = { folder: project.root, key: 'some-key', modules: ['button'] };
    const mailchimp = { url: 'http://mailchimp.example.com/', isReal: false };
    preview = await startPreview({ project: project.root, org, vendor, mailchimp, port: 0 });
});
after(async () => {
    await preview.stop();
    project.remove();
});

const ask = (path: string, options: RequestInit = {}) => fetch(new URL(path, preview.url), options);
const text = async (path: string, options?: RequestInit) => (await ask(path, options)).text();
const asRep = { headers: { cookie: 'a=b; preview-user=rep' } };
const apex = (path: string, headers: Record<string, string> = {}) =>
    ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"recordId":"003"}'
    });

/** What an inline script of the page assigns or holds. */
function inPage<T>(html: string, start: string): T {
    const from = html.indexOf(start) + start.length;
    return JSON.parse(html.slice(from).split(/;\n|<\/script>/)[0]) as T;
}

describe('the page', () => {
    it('is the same at every address of Lightning Experience', async () => {
        for (const address of ['/', '/lightning/r/Contact/003000000000001AAA/view', '/lightning/o/Lead/list']) {
            assert.match(await text(address), /<script type="module" src="\/at\/\w+\/shell\/main\.ts">/);
        }
    });

    it('maps modules to the package, the stand-ins, the project and the shell', async () => {
        const { imports } = inPage<{ imports: Record<string, string> }>(await text('/'), '<script type="importmap">');
        assert.equal(imports['lightning/button'], '/vendor/some-key/lightning/button.js');
        assert.match(imports['lightning/navigation'], /^\/at\/\w+\/platform\/lightning\/navigation\.ts$/);
        assert.match(imports['c/greeting'], /^\/at\/\w+\/c\/greeting\/greeting\.html$/);
        const label = (await import(imports['@salesforce/label/c.Hello'])) as { default: string };
        assert.equal(label.default, '“Hi” < \\ bye');
        assert.match(imports['preview/app'], /^\/at\/\w+\/shell\/lwc\/app\/app\.ts$/);
    });

    it('knows who looks at it', async () => {
        const user = async (options?: RequestInit) =>
            inPage<{ user: { username: string } }>(await text('/', options), 'globalThis.$preview = ').user.username;
        assert.equal(await user(asRep), 'rep');
        assert.equal(await user(), 'manager');
        assert.equal(await user({ headers: { cookie: 'preview-user=nobody' } }), 'manager');
    });

    it('shows times in the time zone of whoever looks at it, as Apex does', async () => {
        const settings = inPage<Record<string, unknown>>(await text('/', asRep), 'globalThis.$sf = ');
        assert.equal(settings['@salesforce/i18n/timeZone'], 'Pacific/Auckland');
    });
});

describe('modules', () => {
    it('are compiled when they are asked for', async () => {
        assert.match(await text('/c/greeting/greeting.html'), /registerTemplate/);
        assert.match(await text('/c/greeting/types'), /export const size = 5/);
        assert.match(await text('/c/greeting/types.js'), /export const size = 5/);
    });

    it('that LWC imports for every component may be absent', async () => {
        assert.equal(await text('/c/greeting/greeting.css'), 'export default undefined;');
    });

    it('that do not compile fail where they are imported, with the problem', async () => {
        assert.match(
            await text('/c/greeting/broken'),
            /throw .*"file":"force-app\/main\/lwc\/greeting\/broken.ts","line":1,"column":7/
        );
    });

    it('may be kept by the browser until something changes, those of the user excepted', async () => {
        const { imports } = inPage<{ imports: Record<string, string> }>(await text('/'), '<script type="importmap">');
        const kept = async (path: string) => (await ask(path)).headers.get('cache-control');
        assert.match((await kept(imports['c/greeting'])) ?? '', /immutable/);
        assert.equal(await kept(`${imports['@salesforce/customPermission/']}Change`), 'no-cache');
    });

    it('follow the permissions of the user', async () => {
        const path = '/@salesforce/customPermission/Change';
        assert.equal(await text(path), 'export default true;');
        assert.equal(await text(path, asRep), 'export default undefined;');
    });

    for (const path of [
        '/c/unheardOf/unheardOf.ts',
        '/c/greeting/..%2f..%2f..%2f..%2fsfdx-project.json',
        '/shell/..%2fmain.ts',
        '/platform/none.ts'
    ]) {
        it(`answers 404 for ${path}`, async () => assert.equal((await ask(path)).status, 404));
    }
});

describe('Apex', () => {
    it('runs as the user of the cookie', async () => {
        const answer = (await (await apex('/apex/Greeter.greet', asRep.headers)).json()) as object;
        assert.deepEqual(answer, { user: 'rep', className: 'Greeter', method: 'greet', params: { recordId: '003' } });
    });

    it('that fails reaches the component as the body of an error', async () => {
        org.failure = Object.assign(new Error('Not so fast'), { exceptionType: 'System.AuraHandledException' });
        const response = await apex('/apex/Greeter.greet');
        org.failure = undefined;
        assert.equal(response.status, 500);
        const { message, exceptionType } = (await response.json()) as Record<string, unknown>;
        assert.deepEqual([message, exceptionType], ['Not so fast', 'System.AuraHandledException']);
    });

    it('leaves its log, callouts and limits behind', async () => {
        await apex('/apex/Greeter.last?wire');
        const { actions } = inPage<{ actions: Action[] }>(await text('/'), 'globalThis.$preview = ');
        const { name, user, isWire, log, callouts, limits } = actions[0];
        assert.deepEqual([name, user, isWire, log], ['Greeter.last', 'manager', true, ['a line']]);
        assert.equal(callouts[0].status, 200);
        assert.deepEqual(limits, [{ name: 'cpuMs', used: 3, allowed: 10_000 }]);
    });
});

describe('records', () => {
    it('are read as the user of the cookie', async () => {
        const answer = await text('/ui-api/records/003?fields=Contact.Name,Contact.Email', asRep);
        const { fields } = JSON.parse(answer) as { fields: { Query: { value: object } } };
        const expected = { user: 'rep', recordId: '003', fields: ['Contact.Name', 'Contact.Email'] };
        assert.deepEqual(fields.Query.value, expected);
    });

    it('that cannot be read say why', async () => {
        const response = await ask('/ui-api/records/gone?fields=Contact.Name');
        assert.equal(response.status, 404);
        const expected = { statusCode: 404, errorCode: 'NOT_FOUND', message: 'No such record' };
        assert.deepEqual(await response.json(), expected);
    });
});

describe('saving records', () => {
    const save = (path: string, body: object) =>
        ask(path, {
            method: 'PATCH',
            headers: { 'content-type': 'application/json', ...asRep.headers },
            body: JSON.stringify(body)
        });
    const lastAction = async () => inPage<{ actions: Action[] }>(await text('/'), 'globalThis.$preview = ').actions[0];

    it('changes one as the user of the cookie, answers it anew and tells what it took', async () => {
        const response = await save('/ui-api/records/003', { fields: { Title: 'Captain' } });
        assert.equal(response.status, 200);
        assert.deepEqual(org.changes.at(-1), { user: 'rep', recordId: '003', fields: { Title: 'Captain' } });
        const { fields } = (await response.json()) as { fields: { Query: { value: object } } };
        assert.deepEqual(fields.Query.value, { user: 'rep', recordId: '003', fields: ['Title'] });
        const { name, user, limits } = await lastAction();
        assert.deepEqual(
            [name, user, limits],
            ['updateRecord', 'rep', [{ name: 'dmlRows', used: 1, allowed: 10_000 }]]
        );
    });

    it('changes several in one save', async () => {
        const changes = ['003', '004'].map((recordId) => ({ recordId, fields: { HasOptedOutOfEmail: true } }));
        const response = await save('/ui-api/records', { changes });
        assert.deepEqual(await response.json(), { saved: 2 });
        assert.deepEqual(org.changes.at(-1), { user: 'rep', changes });
        assert.equal((await lastAction()).name, 'updateRecords');
    });

    it('says which field is wrong when the org refuses', async () => {
        const output = { errors: [], fieldErrors: { Email: [{ errorCode: 'INVALID_EMAIL_ADDRESS', message: 'No.' }] } };
        org.failure = Object.assign(new Error('Update failed.'), { status: 400, errorCode: 'INVALID_INPUT', output });
        const response = await save('/ui-api/records/003', { fields: { Email: 'nobody' } });
        org.failure = undefined;
        assert.equal(response.status, 400);
        const expected = { statusCode: 400, errorCode: 'INVALID_INPUT', message: 'Update failed.', output };
        assert.deepEqual(await response.json(), expected);
        assert.equal((await lastAction()).error, 'Update failed.');
    });
});

describe('a screen flow', () => {
    const post = async (path: string, body: object) => {
        const headers = { 'content-type': 'application/json', ...asRep.headers };
        const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
        return (await response.json()) as object;
    };

    it('starts as the user of the cookie, and goes from screen to screen', async () => {
        const first = await post('/preview/flows/Say_Hello', { recordId: '003' });
        const screen = { name: 'Say_Hello', label: 'Hello', fields: [], allowBack: false, allowFinish: true };
        const labels = { backLabel: 'Previous', nextLabel: 'recordId' };
        assert.deepEqual(first, { interviewId: '1', status: 'screen', screen: { ...screen, ...labels } });
        const last = await post('/preview/interviews/1', { action: 'next', values: { Reason: 'x' } });
        assert.deepEqual(last, { interviewId: '1', status: 'finished' });
        assert.deepEqual(org.steps, [{ interviewId: '1', action: 'next', values: { Reason: 'x' } }]);
    });

    it('that fails says why', async () => {
        const answer = await post('/preview/flows/Broken', {});
        assert.deepEqual(answer, { interviewId: '1', status: 'failed', message: 'Oh no' });
    });
});

describe('a change of a file', () => {
    /** Opens a page's event stream, makes a change, and reads until the awaited kind of event has come. */
    async function eventsAfter(change: () => void, awaited: LiveEvent['type']): Promise<LiveEvent[]> {
        const abort = new AbortController();
        const stream = await ask('/preview/events', { signal: abort.signal });
        change();
        const events: LiveEvent[] = [];
        for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
            const lines = new TextDecoder().decode(chunk).split('\n');
            const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice('data: '.length));
            events.push(...data.map((line) => JSON.parse(line) as LiveEvent));
            if (events.some(({ type }) => type === awaited)) break;
        }
        abort.abort();
        return events;
    }

    it('of a template names the module that the page may replace', async () => {
        const change = () => project.write('main/lwc/greeting/greeting.html', '<template>Good day</template>');
        assert.deepEqual(await eventsAfter(change, 'modules'), [
            { type: 'modules', addresses: ['/c/greeting/greeting.html'] }
        ]);
        assert.match(await text('/c/greeting/greeting.html'), /Good day/);
    });

    it('of Apex that does not compile is told with its position, and again when all is well', async () => {
        const problems = [{ file: 'force-app/main/classes/Greeter.cls', line: 1, column: 15, message: 'Oh no' }];
        org.problems = problems;
        const broken = await eventsAfter(
            () => project.write('main/classes/Greeter.cls', 'class Greeter { x }'),
            'problems'
        );
        assert.deepEqual(broken, [{ type: 'problems', problems }]);
        org.problems = [];
        const mended = await eventsAfter(() => project.write('main/classes/Greeter.cls', 'class Greeter { }'), 'apex');
        assert.deepEqual(mended, [{ type: 'problems', problems: [] }, { type: 'apex' }]);
    });
});

describe('startPreview', () => {
    it('fails with EADDRINUSE when the port is taken', async () => {
        const vendor = { folder: project.root, key: 'k', modules: [] };
        const mailchimp = { url: 'http://mailchimp.example.com/', isReal: false };
        const port = Number(new URL(preview.url).port);
        await assert.rejects(startPreview({ project: project.root, org, vendor, mailchimp, port }), {
            code: 'EADDRINUSE'
        });
    });
});
