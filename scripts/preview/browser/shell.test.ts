import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessibility.ts';
import { visit, visitRecord } from './stage.ts';

describe('the preview', () => {
    it('lists contacts and leads and leads from one to the next under addresses of their own', () =>
        visit({ path: '/lightning/o/Contact/list' }, async ({ page, card }) => {
            await page.getByRole('cell', { name: 'Harbour Lights Theatre' }).first().waitFor();
            await assertAccessible(page);
            await page.getByRole('link', { name: 'Leads' }).click();
            await page.getByRole('link', { name: 'Samuel Adeyemi' }).click();
            await card.shows({ Newsletter: 'Subscribed', 'Product updates': 'Transactional' });
            assert.match(new URL(page.url()).pathname, /^\/lightning\/r\/Lead\/00Q\w{15}\/view$/);
            assert.equal(await page.title(), 'Samuel Adeyemi | Lead | Local preview');
            await page.getByRole('link', { name: /^Noor Rahman/ }).click();
            await card.shows({ Events: 'Subscribed' });
            await page.goBack();
            await page.getByRole('heading', { level: 1, name: 'Samuel Adeyemi' }).waitFor();
        }));

    it('says what it is and leads to the Mailchimp side', () =>
        visit({ path: '/lightning/o/Contact/list' }, async ({ page, mailchimp }) => {
            await page.getByText('This is a local preview, not Salesforce.').waitFor();
            const [opened] = await Promise.all([
                page.waitForEvent('popup'),
                page.getByRole('link', { name: 'Mailchimp server' }).click()
            ]);
            await opened.getByText('Newsletter').first().waitFor();
            await opened.close();
            assert.ok(await mailchimp.audienceId('Newsletter'));
        }));

    it('shows the callouts, the debug log and the limits of the last action', () =>
        visitRecord('Hugo Lindqvist', {}, async ({ page, card }) => {
            await card.shows({ Events: 'Subscribed', Newsletter: 'Archived' });
            await card.refreshButton.click();
            await page.getByRole('button', { name: /^Last action: refresh · \d callouts/ }).click();
            const drawer = page.getByRole('region', { name: 'What the org did' });
            await drawer.getByText(/^GET/).first().waitFor();
            await assertAccessible(page);
            await drawer.getByText('/members/').first().click();
            await drawer.getByText('"hugo.lindqvist@example.com"').first().waitFor();
            await drawer.getByRole('tab', { name: 'Governor limits' }).click();
            await drawer.getByRole('row', { name: /^callouts \d 100$/ }).waitFor();
            await drawer.getByRole('tab', { name: 'Debug log' }).click();
            await drawer.getByLabel('Debug log').last().waitFor();
        }));

    it('says so at an address that leads nowhere', () =>
        visit({ path: '/lightning/n/Nothing_Here' }, async ({ page }) => {
            await page.getByRole('heading', { name: 'The preview has no such page' }).waitFor();
            await assertAccessible(page);
        }));

    it('says so when a record does not exist', () => {
        const how = { path: '/lightning/r/Contact/003000000000000AAA/view', expectedErrors: /status of (4|5)\d\d/ };
        return visit(how, async ({ page }) => {
            await page.getByText('This record cannot be shown').waitFor();
        });
    });
});
