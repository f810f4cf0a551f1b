import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessibility.ts';
import { visitRecord } from './stage.ts';

const grace = {
    Events: 'Subscribed',
    Newsletter: 'Subscribed',
    Press: 'Subscribed',
    'Product updates': 'Subscribed',
    Volunteers: 'Subscribed'
};

describe('the card, looked at by', () => {
    it('a rep, shows the statuses and offers no change', () =>
        visitRecord('Grace Kim', { user: 'rep' }, async ({ page, card }) => {
            await card.shows(grace);
            assert.equal(await card.menus.count(), 0);
            await assertAccessible(page);
        }));

    for (const user of ['manager', 'admin']) {
        it(`${user}, offers to unsubscribe`, () =>
            visitRecord('Grace Kim', { user }, async ({ page, card }) => {
                await card.shows(grace);
                assert.equal(await card.menus.count(), 5);
                await assertAccessible(page);
            }));
    }

    it('somebody without a permission set, says whom to ask', () =>
        visitRecord('Grace Kim', { user: 'nobody' }, async ({ page, card, mailchimp }) => {
            await mailchimp.forgetRequests();
            await card.says('Not available to you');
            await card.says('Ask your Salesforce admin for the permission set Mailchimp User.');
            await assertAccessible(page);
            assert.deepEqual(await mailchimp.requests(), []);
        }));
});

describe('the user switcher', () => {
    it('applies other permission sets at once and is kept when the page is loaded again', () =>
        visitRecord('Grace Kim', { user: 'manager' }, async ({ page, card }) => {
            await card.shows(grace);
            await page.getByRole('button', { name: /^Malik Mensah/ }).click();
            await page.getByRole('menuitemcheckbox', { name: /\(no permission set\)/ }).click();
            await card.says('Not available to you');
            await page.reload();
            await card.says('Not available to you');
            assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Contact\nGrace Kim');
        }));
});

describe('the server, asked directly', () => {
    const unsubscribe = (recordId: string, audienceId: string) =>
        fetch('/apex/MailchimpMembershipsController.unsubscribe', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ recordId, audienceId, reason: '' })
        }).then(async (response) => ({ status: response.status, body: await response.text() }));

    const cases = [
        ['rep', /Ask your Salesforce admin for the permission set Mailchimp Manager/],
        ['nobody', /You do not have access to the Apex class named 'MailchimpMembershipsController'/]
    ] as const;
    for (const [user, sentence] of cases) {
        it(`refuses to let ${user} unsubscribe anybody`, () =>
            visitRecord('Grace Kim', { user, expectedErrors: /status of 500/ }, async ({ page, mailchimp }) => {
                const recordId = new URL(page.url()).pathname.split('/')[4];
                const audienceId = await mailchimp.audienceId('Newsletter');
                await mailchimp.forgetRequests();
                const call = `(${unsubscribe.toString()})(${JSON.stringify(recordId)}, ${JSON.stringify(audienceId)})`;
                const answer = await page.evaluate<Awaited<ReturnType<typeof unsubscribe>>>(call);
                assert.equal(answer.status, 500);
                assert.match(answer.body, sentence);
                const changes = (await mailchimp.requests()).filter(({ method }) => method !== 'GET');
                assert.deepEqual(changes, []);
                assert.equal(await mailchimp.status('Newsletter', 'grace.kim@example.com'), 'subscribed');
            }));
    }
});
