import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './accessibility.ts';
import { visit, visitRecord } from './stage.ts';

async function assertFits(page: Page): Promise<void> {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 390, 'the page is wider than the screen');
}

describe('on a phone', () => {
    it('somebody unsubscribes a person without scrolling sideways', () =>
        visitRecord('Imani Mwangi', { phone: true }, async ({ page, card, mailchimp }) => {
            await card.shows({ Newsletter: 'Subscribed', Volunteers: 'Subscribed' });
            await assertFits(page);
            await assertAccessible(page);
            const dialog = await card.askToUnsubscribe('Volunteers');
            await assertFits(page);
            await assertAccessible(page);
            await dialog.getByRole('button', { name: 'Unsubscribe' }).click();
            await card.shows({ Newsletter: 'Subscribed', Volunteers: 'Unsubscribed' });
            assert.equal(await mailchimp.status('Volunteers', 'mwangi.family@example.com'), 'unsubscribed');
        }));

    it('the list is one link for each person', () =>
        visit({ phone: true, path: '/lightning/o/Lead/list' }, async ({ page }) => {
            await page.getByRole('link', { name: /^Noor Rahman/ }).click();
            await page.getByRole('heading', { level: 1, name: 'Noor Rahman' }).waitFor();
            await page.goBack();
            await page.getByRole('link', { name: /^Noor Rahman/ }).waitFor();
            await assertFits(page);
            await assertAccessible(page);
        }));
});
