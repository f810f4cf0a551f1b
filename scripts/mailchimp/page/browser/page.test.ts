import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../../../preview/browser/accessibility.ts';
import type { OpenBrowser } from '../../../preview/browser/browser.ts';
import { openBrowser } from '../../../preview/browser/browser.ts';
import { useMailchimp } from '../../testing/test-api.ts';

const newsletter = '1a2b3c4d01';
const ana = `/lists/${newsletter}/members/ana.alvarez@example.com`;

describe('the page of the Mailchimp server', () => {
    const api = useMailchimp('demo');
    let opened: OpenBrowser;
    let page: Page;

    before(async () => {
        opened = await openBrowser();
        page = await opened.context.newPage();
    });
    after(() => opened.browser.close());
    beforeEach(async () => {
        await page.setViewportSize({ width: 1366, height: 820 });
        await page.goto('about:blank');
        await page.goto(api.server.origin);
        await page.getByText('1 to 15 of 82').waitFor();
    });

    it('shows the audiences and the contacts of the first one', async () => {
        const pressed = page.getByRole('button', { pressed: true });
        assert.match(await pressed.innerText(), /^Newsletter\s+82 contacts/);
        assert.match(
            await page.locator('.contact').first().innerText(),
            /Ana Alvarez\s+ana\.alvarez@example\.com\s+subscribed/
        );
        await page.getByRole('button', { name: /^Volunteers/ }).click();
        await page.getByRole('heading', { name: 'Volunteers' }).waitFor();
    });

    it('finds contacts by text and by status, and turns pages', async () => {
        await page.getByRole('button', { name: 'Next' }).click();
        await page.getByText('16 to 30 of 82').waitFor();
        await page.getByLabel('Name or address').fill('mwangi');
        await page.getByText('1 to 1 of 1').waitFor();
        await page.getByLabel('Status').selectOption('cleaned');
        await page.getByText('Nobody fits.').waitFor();
    });

    it('lets a person unsubscribe with a reason, and keeps the keyboard focus on her', async () => {
        await page.getByRole('button', { name: 'Unsubscribe: Ana Alvarez' }).click();
        await page.getByLabel('Reason').fill('Too many mails');
        await page.keyboard.press('Enter');
        await page.getByText('ana.alvarez@example.com is unsubscribed now.').waitFor();
        const { body } = await api.get(ana);
        assert.deepEqual([body.status, body.unsubscribe_reason], ['unsubscribed', 'Too many mails']);
        const back = page.getByRole('button', { name: 'Sign up again: Ana Alvarez' });
        assert.equal(await back.evaluate((button) => button === document.activeElement), true);
        await back.press('Enter');
        await page.getByText('ana.alvarez@example.com is subscribed now.').waitFor();
    });

    it('does nothing when the dialog is cancelled', async () => {
        await page.getByRole('button', { name: 'Unsubscribe: Ana Alvarez' }).click();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Unsubscribe: Ana Alvarez' }).click();
        await page.getByRole('button', { name: 'Cancel' }).click();
        assert.equal((await api.get(ana)).body.status, 'subscribed');
    });

    it('says why something is refused', async () => {
        await page.getByRole('button', { name: 'New address: Ana Alvarez' }).click();
        await page.getByLabel('Address', { exact: true }).fill('ben.okafor@example.com');
        await page.getByRole('button', { name: 'Change' }).click();
        await page.getByText('ben.okafor@example.com is in Newsletter already.').waitFor();
    });

    it('switches faults on and off and shows the requests they meet', async () => {
        await page.getByLabel('What happens').selectOption({ label: '503 with a page of HTML' });
        await page.getByLabel('Where').selectOption({ label: 'Newsletter' });
        await page.getByRole('button', { name: 'Switch on' }).click();
        await page.getByText('in Newsletter, 0 so far').waitFor();
        assert.equal((await api.callUnchecked('PATCH', ana, { vip: true })).status, 503);
        const row = page.getByRole('row', { name: /PATCH .*ana\.alvarez@example\.com .*"vip":true.* 503 html503/ });
        await row.waitFor();
        await page.getByRole('button', { name: 'Switch off: 503 with a page of HTML' }).click();
        await page.getByText('None is switched on.').waitFor();
        assert.equal((await api.get(ana)).status, 200);
        await page.getByRole('button', { name: 'Empty' }).click();
        await page.getByText('Nobody has asked for anything yet.').waitFor();
    });

    it('goes back to the seed', async () => {
        await api.call('PATCH', ana, { status: 'unsubscribed' });
        await page.getByRole('button', { name: 'Sign up again: Ana Alvarez' }).waitFor();
        await page.getByRole('button', { name: 'Back to the seed' }).click();
        await page.getByRole('button', { name: 'Unsubscribe: Ana Alvarez' }).waitFor();
        assert.equal((await api.get(ana)).body.status, 'subscribed');
    });

    it('is accessible, wide and on a phone, with the dialog open too', async () => {
        await api.get('/ping');
        await api.control('PUT', '/faults', [{ kind: 'latency', latencyMs: 1 }]);
        await page.getByRole('button', { name: 'Switch off: Answers late' }).waitFor();
        await page.getByRole('row', { name: /GET \/ping/ }).waitFor();
        await assertAccessible(page);
        await page.setViewportSize({ width: 390, height: 844 });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        assert.equal(wider, false, 'the page must not scroll sideways on a phone');
        await assertAccessible(page);
        await page.getByRole('button', { name: 'Unsubscribe: Ana Alvarez' }).click();
        await assertAccessible(page);
    });

    it('gives its own files only', async () => {
        for (const [file, status] of [
            ['page.css', 200],
            ['page-routes.ts', 404],
            ['nothing.js', 404],
            ['..%2Fserver.js', 404]
        ]) {
            assert.equal((await fetch(`${api.server.origin}/page/${file}`)).status, status, String(file));
        }
    });
});
