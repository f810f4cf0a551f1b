import { after, before, describe, it } from 'node:test';
import { assertAccessible } from './accessibility.ts';
import { closeStage, openStage, visit, type Stage } from './stage.ts';

const tomasz = { Events: 'Subscribed', Newsletter: 'Subscribed', Volunteers: 'Unsubscribed' };

// The preview that the other tests share has an org without Person Accounts.
describe('PERSON_ACCOUNTS=1 npm start', () => {
    let on: Stage;

    before(async () => {
        on = await openStage({ PERSON_ACCOUNTS: '1' });
    });
    after(() => closeStage(on));

    it('lists the people among the accounts, each with a page and a card', () =>
        visit({ on, user: 'rep' }, async ({ page, card }) => {
            await page.getByRole('link', { name: 'Person Accounts' }).click();
            await page.getByText('3 records').waitFor();
            await assertAccessible(page);
            await page.getByRole('link', { name: 'Tomasz Zielinski' }).click();
            await card.shows(tomasz);
            await assertAccessible(page);
        }));

    it('gives the users the permission set for it', () =>
        visit({ on }, async ({ page }) => {
            await page.getByRole('button', { name: /^Malik Mensah/ }).click();
            const name = /^Rita Reyes \(.*Mailchimp Person Accounts/;
            await page.getByRole('menuitemcheckbox', { name }).waitFor();
        }));

    it('unsubscribes people when Email Opt Out is checked, by the flow that only such orgs deploy', () =>
        visit({ on, path: '/lightning/o/Account/list' }, async ({ page, card }) => {
            await page.getByRole('button', { name: 'Settings of the org' }).click();
            await page.getByRole('menuitemcheckbox', { name: 'Unsubscribe when Email Opt Out is checked' }).click();
            await page.getByText('unsubscribes people now').waitFor();
            await page.getByLabel('Select Tomasz Zielinski').press(' ');
            await page.getByRole('button', { name: 'Check Email Opt Out' }).click();
            await page.getByText('Email Opt Out is checked for 1 person account.').waitFor();
            await page.getByRole('link', { name: 'Tomasz Zielinski' }).click();
            await card.shows({ ...tomasz, Events: 'Unsubscribed', Newsletter: 'Unsubscribed' });
        }));
});
