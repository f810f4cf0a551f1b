import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessibility.ts';
import { OrgSide } from './org-side.ts';
import { visitRecord } from './stage.ts';

const ben = 'ben.okafor@example.com';

describe('unsubscribing', () => {
    it('is sent once, however fast somebody clicks', () =>
        visitRecord('Ben Okafor', {}, async ({ page, card, mailchimp }) => {
            await card.shows({ Events: 'Cleaned', Newsletter: 'Subscribed', 'Product updates': 'Subscribed' });
            const dialog = await card.askToUnsubscribe('Newsletter');
            await mailchimp.forgetRequests();
            await mailchimp.fail([{ kind: 'latency', latencyMs: 200 }]);
            await dialog.getByRole('button', { name: 'Unsubscribe' }).dblclick();
            await page.getByText('Unsubscribed from Newsletter').waitFor();
            const sent = (await mailchimp.requests()).filter(({ method }) => method === 'PATCH');
            assert.equal(sent.length, 1);
        }));

    it('that Mailchimp cannot take is kept with its reason, and works by itself later', () =>
        visitRecord('Ben Okafor', {}, async ({ page, card, mailchimp }) => {
            await card.shows({ Events: 'Cleaned', Newsletter: 'Unsubscribed', 'Product updates': 'Subscribed' });
            const dialog = await card.askToUnsubscribe('Product updates');
            await mailchimp.fail([{ kind: 'status500' }]);
            await dialog.getByLabel('Reason (optional)').fill('Wrong address');
            await dialog.getByRole('button', { name: 'Unsubscribe' }).click();
            await page.getByText('Unsubscribing from Product updates is waiting').waitFor();
            await card.says('Unsubscribing hasn’t worked yet and is waiting to be tried again at');
            await card.shows({ Events: 'Cleaned', Newsletter: 'Unsubscribed', 'Product updates': 'Subscribed' });
            await assertAccessible(page);
            assert.equal(await mailchimp.status('Product updates', ben), 'subscribed');
            await mailchimp.fail([]);
            const org = new OrgSide(page);
            await org.openDrawer(/^Jobs/);
            await org.drawer.getByRole('button', { name: 'Move 1 hour' }).click();
            await card.shows({ Events: 'Cleaned', Newsletter: 'Unsubscribed', 'Product updates': 'Unsubscribed' });
            await card.says('Reason: Wrong address');
            assert.equal(await mailchimp.status('Product updates', ben), 'unsubscribed');
        }));

    it('somebody whom Mailchimp has erased meanwhile says so and takes the row away', () =>
        visitRecord('Oscar Silva', { object: 'Lead' }, async ({ page, card, mailchimp }) => {
            await card.shows({ Newsletter: 'Archived', Press: 'Subscribed' });
            await mailchimp.erase('Press', 'oscar.silva+press@example.com');
            const dialog = await card.askToUnsubscribe('Press');
            await dialog.getByRole('button', { name: 'Unsubscribe' }).click();
            await page.getByText('No longer in Press').waitFor();
            await card.shows({ Newsletter: 'Archived' });
        }));

    it('can be called off', () =>
        visitRecord('Grace Kim', {}, async ({ page, card, mailchimp }) => {
            await card.menus.first().waitFor();
            const dialog = await card.askToUnsubscribe('Press');
            await mailchimp.forgetRequests();
            await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
            await dialog.waitFor({ state: 'detached' });
            assert.deepEqual(await mailchimp.requests(), []);
            assert.equal(await card.row('Press').locator('lightning-badge').innerText(), 'Subscribed');
            await page.getByText('Unsubscribed from').waitFor({ state: 'detached' });
        }));
});

describe('refreshing', () => {
    it('asks Mailchimp once, however fast somebody clicks: one question for each audience', () =>
        visitRecord('Hugo Lindqvist', {}, async ({ card, mailchimp }) => {
            await card.shows({ Events: 'Subscribed', Newsletter: 'Archived' });
            await mailchimp.forgetRequests();
            await mailchimp.fail([{ kind: 'latency', latencyMs: 50 }]);
            await card.refreshButton.dblclick();
            await card.says('Updated just now');
            const asked = (await mailchimp.requests()).filter(({ path }) => path.includes('/members/'));
            assert.equal(asked.length, 5);
        }));
});
