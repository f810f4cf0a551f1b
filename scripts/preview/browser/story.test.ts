import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessibility.ts';
import { visit } from './stage.ts';

const ana = 'ana.alvarez@example.com';

describe('a stranger who opens the page', () => {
    it('sees a sample contact with every audience and the status in it', () =>
        visit({}, async ({ page, card }) => {
            await page.getByRole('heading', { level: 1, name: 'Ana Alvarez' }).waitFor();
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Subscribed', Volunteers: 'Pending' });
            await card.says('Unsubscribed on May 3, 2026');
            await card.says('Reason: I no longer want to receive these emails');
            await assertAccessible(page);
        }));

    it('sees a change on the Mailchimp side after pressing refresh, and not before', () =>
        visit({}, async ({ card, mailchimp }) => {
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Subscribed', Volunteers: 'Pending' });
            await mailchimp.play('confirm', 'Volunteers', ana);
            await mailchimp.forgetRequests();
            await card.page.reload();
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Subscribed', Volunteers: 'Pending' });
            assert.deepEqual(await mailchimp.requests(), [], 'opening the card asks Mailchimp nothing');
            await card.refreshButton.click();
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Subscribed', Volunteers: 'Subscribed' });
        }));

    it('unsubscribes the person, and Mailchimp has it so', () =>
        visit({}, async ({ page, card, mailchimp }) => {
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Subscribed', Volunteers: 'Subscribed' });
            await mailchimp.forgetRequests();
            const dialog = await card.askToUnsubscribe('Newsletter');
            await assertAccessible(page);
            await dialog.getByLabel('Reason (optional)').fill('Asked for it on the phone');
            await dialog.getByRole('button', { name: 'Unsubscribe' }).click();
            await page.getByText('Unsubscribed from Newsletter').waitFor();
            await assertAccessible(page);
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Unsubscribed', Volunteers: 'Subscribed' });
            assert.equal(await mailchimp.status('Newsletter', ana), 'unsubscribed');
            assert.deepEqual(
                (await mailchimp.requests()).map(({ method, status }) => [method, status]),
                [['PATCH', 200]]
            );
        }));

    it('finds it the same after loading the page again', () =>
        visit({}, async ({ page, card }) => {
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Unsubscribed', Volunteers: 'Subscribed' });
            const before = page.url();
            await page.reload();
            await card.shows({ Events: 'Unsubscribed', Newsletter: 'Unsubscribed', Volunteers: 'Subscribed' });
            assert.equal(page.url(), before);
        }));
});
