import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { focusOf, tabTo, waitForFocusIn } from './focus.ts';
import { visitRecord } from './stage.ts';

const dialogs = 'lightning-overlay-container';

describe('with the keyboard alone', () => {
    it('somebody unsubscribes a person and goes on from the same row', () =>
        visitRecord('Maya Patel', {}, async ({ page, card, mailchimp }) => {
            await card.shows({ Press: 'Subscribed', 'Product updates': 'Unsubscribed' });
            await tabTo(page, 'Actions for Press');
            await page.keyboard.press('Enter');
            await waitForFocusIn(page, 'lightning-menu-item');
            await page.keyboard.press('Enter');
            await waitForFocusIn(page, dialogs);
            await tabTo(page, 'Reason');
            await page.keyboard.type('By letter');
            await tabTo(page, 'Unsubscribe');
            await page.keyboard.press('Enter');
            await card.shows({ Press: 'Unsubscribed', 'Product updates': 'Unsubscribed' });
            await waitForFocusIn(page, 'c-mailchimp-membership-row');
            assert.match((await focusOf(page)).name, /Press/);
            assert.equal(await mailchimp.status('Press', 'maya.patel@example.com'), 'unsubscribed');
        }));

    it('the focus stays in the dialog, and Escape leads back to the row', () =>
        visitRecord('Grace Kim', {}, async ({ page, card }) => {
            await card.menus.first().waitFor();
            const dialog = await card.askToUnsubscribe('Volunteers');
            await waitForFocusIn(page, dialogs);
            for (let presses = 0; presses < 10; presses += 1) {
                await page.keyboard.press('Tab');
                assert.equal((await focusOf(page)).path[0], dialogs);
            }
            await page
                .locator('a')
                .first()
                .evaluate((link) => link.focus());
            await waitForFocusIn(page, dialogs);
            await page.keyboard.press('Escape');
            await dialog.waitFor({ state: 'detached' });
            await waitForFocusIn(page, 'c-mailchimp-membership-row');
        }));
});
