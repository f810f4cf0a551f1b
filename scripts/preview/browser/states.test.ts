import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessibility.ts';
import { visitRecord } from './stage.ts';

const chloe = { Events: 'Subscribed', Newsletter: 'Subscribed' };

describe('the card', () => {
    it('says so when the record has no email address', () =>
        visitRecord('Farah Haddad', {}, async ({ page, card, mailchimp }) => {
            await mailchimp.forgetRequests();
            await card.says('No email address to look up');
            await assertAccessible(page);
            assert.deepEqual(await mailchimp.requests(), []);
        }));

    it('says so when the person is in no audience', () =>
        visitRecord('Keiko Tanaka', {}, async ({ page, card }) => {
            await card.says('Keiko Tanaka isn’t in any Mailchimp audience');
            await assertAccessible(page);
        }));

    it('keeps the last known rows, marked as old, while Mailchimp cannot be reached', () =>
        visitRecord('Chloe Dubois', {}, async ({ page, card, mailchimp }) => {
            await card.shows(chloe);
            await mailchimp.fail([{ kind: 'reset' }]);
            await card.refreshButton.click();
            await card.says('The statuses couldn’t be refreshed. You see the last known ones.');
            await card.shows(chloe);
            await card.row('Events').getByText('Last known').waitFor();
            await assertAccessible(page);
            await mailchimp.fail([]);
            await card.root.getByRole('button', { name: 'Try Again' }).click();
            await card.row('Events').getByText('Last known').waitFor({ state: 'detached' });
            await card.shows(chloe);
        }));

    it('names the audience that failed and asks only that one again', () =>
        visitRecord('Chloe Dubois', {}, async ({ page, card, mailchimp }) => {
            await card.shows(chloe);
            const audience = await mailchimp.audienceId('Events');
            await mailchimp.fail([{ kind: 'html503', audience }]);
            await card.refreshButton.click();
            await card.says('Some audiences couldn’t be refreshed.');
            await card.says('Events: Mailchimp has a problem of its own.');
            await assertAccessible(page);
            await mailchimp.fail([]);
            await mailchimp.forgetRequests();
            await card.root.getByRole('button', { name: 'Try These Again' }).click();
            await card.root.getByText('Some audiences').waitFor({ state: 'detached' });
            const asked = (await mailchimp.requests()).map(({ method, path }) => `${method} ${path.split('/')[2]}`);
            assert.deepEqual(asked, [`GET ${audience}`]);
        }));

    it('says that Mailchimp is not connected when it refuses the key, and what to do', () =>
        visitRecord('Farah Haddad', {}, async ({ page, card, mailchimp }) => {
            await mailchimp.fail([{ kind: 'invalidKey' }]);
            await page.getByRole('link', { name: /^Liam Walsh/ }).click();
            await card.says('Mailchimp isn’t connected');
            await card.says('Ask your Salesforce admin to connect Mailchimp.');
            await assertAccessible(page);
            await mailchimp.fail([]);
            await card.root.getByRole('button', { name: 'Try Again' }).click();
            await card.shows({ Newsletter: 'Cleaned', Volunteers: 'Unsubscribed' });
        }));

    it('leads an admin to the settings when Mailchimp refuses the key', () =>
        visitRecord('Quentin Marsh', { user: 'admin', object: 'Lead' }, async ({ page, card, mailchimp }) => {
            await mailchimp.fail([{ kind: 'invalidKey' }]);
            await page.getByRole('link', { name: /^Rosa Jimenez/ }).click();
            await card.says('Mailchimp isn’t connected');
            await card.root.getByRole('button', { name: 'Open Settings' }).waitFor();
            await assertAccessible(page);
        }));

    it('shows that it is asking Mailchimp, and keeps the rows meanwhile', () =>
        visitRecord('Chloe Dubois', {}, async ({ page, card, mailchimp }) => {
            await card.shows(chloe);
            await mailchimp.fail([{ kind: 'latency', latencyMs: 400 }]);
            await card.refreshButton.click();
            await card.says('Refreshing…');
            await card.shows(chloe);
            await assertAccessible(page);
            await card.says('Updated just now');
        }));
});

describe('an address with', () => {
    const people = [
        ['a plus sign', 'Chloe Dubois', chloe],
        ['upper case', 'Dmitri Volkov', { Newsletter: 'Subscribed', Press: 'Transactional' }],
        ['an apostrophe', 'Erin O’Neill', { Newsletter: 'Unsubscribed', 'Product updates': 'Subscribed' }],
        ['umlauts', 'Jörg Müller', { Newsletter: 'Subscribed', Volunteers: 'Subscribed' }]
    ] as const;
    for (const [what, name, statuses] of people) {
        it(`${what} is found in Mailchimp`, () =>
            visitRecord(name.replace('’', "'"), {}, ({ card }) => card.shows(statuses)));
    }
});

describe('a lead', () => {
    it('has the card as well', () =>
        visitRecord('Priya Nair', { object: 'Lead' }, async ({ page, card }) => {
            await card.shows({ Newsletter: 'Unsubscribed', 'Product updates': 'Subscribed' });
            await assertAccessible(page);
        }));
});
