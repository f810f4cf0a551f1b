import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './accessibility.ts';
import { tabTo, waitForFocusIn } from './focus.ts';
import { OrgSide, withOptOutSwitch } from './org-side.ts';
import { visit, visitRecord } from './stage.ts';

/** Opens the form, checks the box and saves. */
async function checkTheBox(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Email Opt Out').press(' ');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
}

// This file is run last, by its name: opt-outs change the people that other tests read.
describe('Email Opt Out on the page of a person', () => {
    it('does nothing at Mailchimp until the switch is on, which anybody finds in the settings', () =>
        visitRecord('Dmitri Volkov', {}, async ({ page, card, mailchimp }) => {
            await card.root.locator('c-mailchimp-membership-row').first().waitFor();
            await mailchimp.forgetRequests();
            await checkTheBox(page);
            await page.getByText('Yes', { exact: true }).waitFor();
            await page.waitForTimeout(500);
            assert.deepEqual(await mailchimp.requests(), []);
            await page.getByRole('button', { name: 'Settings of the org' }).click();
            await page.getByRole('menuitemcheckbox', { name: 'Unsubscribe when Email Opt Out is checked' }).click();
            await page.getByText('Checking Email Opt Out unsubscribes people now').waitFor();
            await page.getByRole('button', { name: 'Settings of the org' }).click();
            await page.getByRole('menuitemcheckbox', { name: 'Unsubscribe when Email Opt Out is checked' }).click();
            await page.getByText('Checking Email Opt Out does nothing in Mailchimp now').waitFor();
        }));

    it('turns the card within moments, and leaves a history', () =>
        withOptOutSwitch(() =>
            visitRecord("Erin O'Neill", {}, async ({ page, card, mailchimp }) => {
                const row = card.root.locator('c-mailchimp-membership-row').first();
                await row.waitFor();
                await page.getByRole('button', { name: 'Edit' }).click();
                await assertAccessible(page);
                await page.getByRole('button', { name: 'Cancel' }).click();
                await checkTheBox(page);
                await card.root.getByText('Reason: Email Opt Out was checked').first().waitFor();
                await card.root.getByRole('button', { name: 'History' }).click();
                await card.root.getByText('Malik Mensah, flow,').first().waitFor();
                await card.root.getByText('→ Unsubscribed').first().waitFor();
                await assertAccessible(page);
                assert.equal(await mailchimp.status('Product updates', "erin.o'neill@example.com"), 'unsubscribed');

                const org = new OrgSide(page);
                await org.openDrawer(/^Actions/);
                await org.drawer.getByRole('tab', { name: 'Flow runs (1)' }).click();
                await org.drawer.getByText('immediate path, for 1 Contact').waitFor();
                await assertAccessible(page);
                await org.openDrawer(/^Jobs/);
                await org.drawer.getByText('SubscriptionWorker finished').first().waitFor();
                await assertAccessible(page);
            })
        ));

    it('says what is wrong beside the field when the org refuses', () => {
        const expectedErrors = /status of 400/;
        return visitRecord('Jabari Mwangi', { expectedErrors }, async ({ page }) => {
            await page.getByRole('button', { name: 'Edit' }).click();
            await page.getByLabel('Phone').fill('5'.repeat(41));
            await page.getByRole('button', { name: 'Save' }).click();
            await page.getByText(/data value too large/).waitFor();
            await assertAccessible(page);
            await page.getByLabel('Last Name').fill('');
            await page.getByRole('button', { name: 'Save' }).click();
            await page.getByText('Complete this field.').waitFor();
        });
    });

    it('is not there for whoever may not see the field', () =>
        visitRecord('Jabari Mwangi', { user: 'nobody' }, async ({ page }) => {
            await page.getByRole('button', { name: 'Edit' }).click();
            await page.getByLabel('Last Name').waitFor();
            assert.equal(await page.getByText('Email Opt Out').count(), 0);
        }));

    it('can be edited with the keyboard alone, and the focus comes back', () =>
        visitRecord('Jabari Mwangi', {}, async ({ page }) => {
            await page.getByRole('button', { name: 'Edit' }).focus();
            await page.keyboard.press('Enter');
            await waitForFocusIn(page, 'preview-record-form');
            await tabTo(page, 'Title');
            await page.keyboard.press('ControlOrMeta+A');
            await page.keyboard.type('Lorry driver');
            await page.keyboard.press('Enter');
            await page.getByText('Lorry driver').first().waitFor();
            await waitForFocusIn(page, 'lightning-button');
        }));
});

describe('a retry', () => {
    it('is seen on the card, in the history and among the jobs, and works when the fault is over', () =>
        withOptOutSwitch(() =>
            visitRecord('Jörg Müller', {}, async ({ page, card, mailchimp }) => {
                await card.shows({ Newsletter: 'Subscribed', Volunteers: 'Subscribed' });
                const org = new OrgSide(page);
                await org.openDrawer(/faults/);
                await org.drawer.getByRole('button', { name: 'Switch on' }).click();
                await org.drawer.getByText(/^On: Unavailable \(503/).waitFor();
                await assertAccessible(page);
                await checkTheBox(page);
                await card.says('Unsubscribing hasn’t worked yet and is waiting to be tried again at');
                await assertAccessible(page);
                await card.root.getByRole('button', { name: 'History' }).click();
                await card.says('Waiting to be tried again');
                await card.says('1 attempt without success');
                await org.drawer.getByText(/Hit so far: [1-9]/).waitFor();
                await org.drawer.getByRole('button', { name: 'Switch off' }).click();
                await org.drawer.getByText('No fault is on').waitFor();
                await org.openDrawer(/^Jobs/);
                await org.drawer.getByText('SubscriptionWorker', { exact: true }).first().waitFor();
                await org.drawer.getByRole('button', { name: 'Move 1 hour' }).click();
                await card.shows({ Newsletter: 'Unsubscribed', Volunteers: 'Unsubscribed' });
                assert.equal(await mailchimp.status('Volunteers', 'jörg.müller@example.com'), 'unsubscribed');
            })
        ));
});

describe('a list', () => {
    it('opts several people out in one save', () =>
        withOptOutSwitch(() =>
            visit({ path: '/lightning/o/Lead/list' }, async ({ page, mailchimp }) => {
                await page.getByRole('button', { name: 'Check Email Opt Out' }).click();
                await page.getByText('Please select at least one record first.').waitFor();
                for (const name of ['Noor Rahman', 'Samuel Adeyemi'])
                    await page.getByLabel(`Select ${name}`).press(' ');
                await page.getByText(/, 2 selected$/).waitFor();
                await assertAccessible(page);
                await page.getByRole('button', { name: 'Check Email Opt Out' }).click();
                await page.getByText('Email Opt Out is checked for 2 leads.').waitFor();
                await page.getByRole('row', { name: /Noor Rahman .* Yes/ }).waitFor();
                const isGone = async () =>
                    (await mailchimp.status('Events', 'noor.rahman@example.com')) === 'unsubscribed';
                for (const end = Date.now() + 10_000; Date.now() < end && !(await isGone());) {
                    await page.waitForTimeout(100);
                }
                assert.equal(await isGone(), true);
            })
        ));

    it('selects all of them, and none', () =>
        visit({ path: '/lightning/o/Lead/list' }, async ({ page }) => {
            await page.getByLabel('Select all').press(' ');
            await page.getByText(/(\d+) records, sorted by name, \1 selected/).waitFor();
            await page.getByLabel('Select all').press(' ');
            await page.getByText(/records, sorted by name$/).waitFor();
        }));
});

describe('a quick action', () => {
    it('runs its flow in a dialog, with the keyboard, and the card follows', () =>
        visitRecord('Priya Nair', { object: 'Lead' }, async ({ page, card }) => {
            await card.root.locator('c-mailchimp-membership-row').first().waitFor();
            await page.getByRole('button', { name: 'Unsubscribe from Mailchimp' }).focus();
            await page.keyboard.press('Enter');
            await page.getByRole('dialog').getByText('from every Mailchimp audience?').waitFor();
            await waitForFocusIn(page, 'preview-flow-field');
            await assertAccessible(page);
            await page.keyboard.type('Asked at the fair');
            await tabTo(page, 'Unsubscribe');
            await page.keyboard.press('Enter');
            await page.getByRole('dialog').getByText('Mailchimp answered').waitFor();
            await assertAccessible(page);
            await page.getByRole('button', { name: 'Finish' }).click();
            await page.getByRole('dialog').waitFor({ state: 'detached' });
            await card.root.getByText('Reason: Asked at the fair').first().waitFor();
        }));
});

describe('the history on a phone', () => {
    it('fits', () =>
        visitRecord('Grace Kim', { phone: true }, async ({ page, card }) => {
            await card.root.getByRole('button', { name: 'History' }).click();
            await card.says('Nothing was changed from Salesforce yet.');
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
            await assertAccessible(page);
        }));
});
