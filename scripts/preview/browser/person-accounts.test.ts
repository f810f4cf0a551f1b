import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './accessibility.ts';
import { openBrowser, type OpenBrowser } from './browser.ts';
import { Card } from './card.ts';
import { startPreviewCommand, type PreviewCommand } from './preview-command.ts';

const tomasz = { Events: 'Subscribed', Newsletter: 'Subscribed', Volunteers: 'Unsubscribed' };

// A preview of its own: the one that the other tests share has an org without Person Accounts.
describe('PERSON_ACCOUNTS=1 npm start', () => {
    let preview: PreviewCommand;
    let window: OpenBrowser;
    let page: Page;

    before(async () => {
        [preview, window] = await Promise.all([startPreviewCommand(() => {}, { PERSON_ACCOUNTS: '1' }), openBrowser()]);
        page = await window.context.newPage();
        await page.goto(preview.url);
    });
    after(async () => {
        await window.browser.close();
        await preview.stop();
    });

    it('lists the people among the accounts, each with a page and a card', async () => {
        await page.getByRole('link', { name: 'Person Accounts' }).click();
        await page.getByText('3 records').waitFor();
        await page.getByRole('link', { name: 'Tomasz Zielinski' }).click();
        await new Card(page).shows(tomasz);
        await assertAccessible(page);
    });

    it('unsubscribes one when Email Opt Out is checked, by the flow that only such orgs deploy', async () => {
        await page.getByRole('button', { name: 'Settings of the org' }).click();
        await page.getByRole('menuitemcheckbox', { name: 'Unsubscribe when Email Opt Out is checked' }).click();
        await page.getByText('unsubscribes people now').waitFor();
        await page.getByRole('button', { name: 'Edit' }).click();
        await page.getByLabel('Email Opt Out').press(' ');
        await page.getByRole('button', { name: 'Save' }).click();
        await new Card(page).shows({ ...tomasz, Events: 'Unsubscribed', Newsletter: 'Unsubscribed' });
    });

    it('gives the users the permission set for it', async () => {
        await page.getByRole('button', { name: /^Malik Mensah/ }).click();
        const name = /^Rita Reyes \(.*Mailchimp Person Accounts/;
        await page.getByRole('menuitemcheckbox', { name }).waitFor();
    });
});
