import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startPreview, type Preview } from '../server/server.ts';
import { FakeOrg } from '../testing/fake-org.ts';
import { recordPageMeta, scratchProject } from '../testing/scratch-project.ts';
import { vendorFiles } from '../vendor/vendor.ts';
import { stage } from './stage.ts';

const html = (text: string) => `<template><p class="text">${text}: {size} {shout}</p></template>`;
const css = (color: string) => `.text { color: ${color}; }`;
const script = (shout: string) => `import { LightningElement, api } from 'lwc';
import LABEL from '@salesforce/label/c.Hello';
import { mark } from './mark';
export default class Greeting extends LightningElement {
    @api size?: number;
    get shout(): string {
        return LABEL + mark + '${shout}';
    }
}`;
const labels = (hello: string) =>
    `<CustomLabels><labels><fullName>Hello</fullName><value>${hello}</value></labels></CustomLabels>`;

const project = scratchProject({
    'main/lwc/greeting/greeting.html': html('Size'),
    'main/lwc/greeting/greeting.css': css('rgb(1, 2, 3)'),
    'main/lwc/greeting/greeting.ts': script('!'),
    'main/lwc/greeting/mark.ts': "export const mark: string = ' mark';",
    'main/lwc/greeting/greeting.js-meta.xml': recordPageMeta,
    'main/labels/CustomLabels.labels-meta.xml': labels('Hi'),
    'main/classes/Greeter.cls': 'class Greeter {}'
});
const org = new FakeOrg();
let preview: Preview;
let page: Page;

/** Edits come one after another on one page that is never loaded again, unless a test says so. */
describe('editing', () => {
    before(async () => {
        const mailchimp = { url: 'http://localhost/', isReal: false };
        preview = await startPreview({ project: project.root, org, vendor: await vendorFiles(), mailchimp, port: 0 });
        const { window } = await stage();
        page = await window.context.newPage();
        await page.goto(new URL('/lightning/r/Contact/003/view', preview.url).href);
        await shows('Size: 5 Hi mark!');
        await page.evaluate('globalThis.neverLoadedAgain = true');
    });
    after(async () => {
        await page.close();
        await preview.stop();
        project.remove();
    });

    const shows = (text: string) => page.getByText(text, { exact: true }).waitFor();
    const hasColor = async (color: string) => {
        const colorNow = () => page.locator('c-greeting p').evaluate((text) => getComputedStyle(text).color);
        for (const deadline = Date.now() + 5000; Date.now() < deadline; await page.waitForTimeout(50)) {
            if ((await colorNow()) === color) return;
        }
        assert.equal(await colorNow(), color);
    };
    const isSamePage = () => page.evaluate('globalThis.neverLoadedAgain === true');
    const edit = (file: string, text: string) => project.write(`main/lwc/greeting/${file}`, text);

    it('a template shows in place, again and again', async () => {
        for (const word of ['Length', 'Breadth']) {
            edit('greeting.html', html(word));
            await shows(`${word}: 5 Hi mark!`);
        }
        assert.equal(await isSamePage(), true);
    });

    it('a stylesheet shows in place', async () => {
        for (const color of ['rgb(4, 5, 6)', 'rgb(7, 8, 9)']) {
            edit('greeting.css', css(color));
            await hasColor(color);
        }
        assert.equal(await isSamePage(), true);
    });

    it('a class shows in place', async () => {
        for (const mark of ['!!', '!!!']) {
            edit('greeting.ts', script(mark));
            await shows(`Breadth: 5 Hi mark${mark}`);
        }
        assert.equal(await isSamePage(), true);
    });

    it('something that does not compile leaves what is there and says where the fault is', async () => {
        edit('greeting.ts', script('!!!').replace('@api size', '@api size = = '));
        await page.getByText('force-app/main/lwc/greeting/greeting.ts:5:17').waitFor();
        await shows('Breadth: 5 Hi mark!!!');
        edit('greeting.ts', script('?'));
        await shows('Breadth: 5 Hi mark?');
        await page.getByText('greeting.ts:5:17').waitFor({ state: 'detached' });
        assert.equal(await isSamePage(), true);
    });

    it('a class that throws while it renders is named until it is mended', async () => {
        edit('greeting.ts', script('?').replace('return LABEL', "throw new Error('No shout today'); return LABEL"));
        await page.getByText('No shout today').waitFor();
        edit('greeting.ts', script('?'));
        await shows('Breadth: 5 Hi mark?');
        await page.getByText('No shout today').waitFor({ state: 'detached' });
    });

    it('Apex that does not compile shows where the fault is until it is mended', async () => {
        org.problems = [{ file: 'force-app/main/classes/Greeter.cls', line: 3, column: 9, message: 'Unexpected }' }];
        project.write('main/classes/Greeter.cls', 'class Greeter }');
        await page.getByText('force-app/main/classes/Greeter.cls:3:9 Unexpected }').waitFor();
        org.problems = [];
        project.write('main/classes/Greeter.cls', 'class Greeter { }');
        await page.getByText('Greeter.cls:3:9').waitFor({ state: 'detached' });
    });

    it('a label or a shared module loads the page again', async () => {
        project.write('main/labels/CustomLabels.labels-meta.xml', labels('Hey'));
        await shows('Breadth: 5 Hey mark?');
        edit('mark.ts', "export const mark: string = ' sign';");
        await shows('Breadth: 5 Hey sign?');
    });
});
