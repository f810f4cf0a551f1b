import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { developmentApiKey } from '../../mailchimp/api-key.ts';
import { assertAccessible } from './accessibility.ts';
import type { MailchimpSide } from './mailchimp-side.ts';
import { SettingsPage } from './settings-page.ts';
import { closeStage, openStage, visit, type Stage, type Visit, type VisitedPage } from './stage.ts';

let stage: Stage;

/** Opens General Settings of an org of its own: what is set there counts for everybody in it. */
function visitSettings(
    how: Visit,
    use: (settings: SettingsPage, visited: VisitedPage) => Promise<void>
): Promise<void> {
    return visit({ user: 'admin', path: SettingsPage.path, ...how, on: stage }, (visited) =>
        use(new SettingsPage(visited.page), visited)
    );
}

async function assertNoKeyIn(mailchimp: MailchimpSide, page: VisitedPage['page']): Promise<void> {
    assert.equal((await page.content()).includes(developmentApiKey), false, 'the key is in the page');
    await page.reload();
    assert.equal((await page.content()).includes(developmentApiKey), false, 'the key is in what the page is told');
    assert.equal(
        JSON.stringify(await mailchimp.requests()).includes(developmentApiKey),
        false,
        'the key is in a request'
    );
}

describe('General Settings', () => {
    before(async () => {
        stage = await openStage();
    });
    after(() => closeStage(stage));

    describe('for those who are no Mailchimp admins', () => {
        for (const user of ['nobody', 'rep', 'manager']) {
            it(`is not in the navigation of ${user}, and says whom to ask`, () =>
                visitSettings({ user }, async (settings, { page, mailchimp }) => {
                    await mailchimp.forgetRequests();
                    await settings.says('These settings are for Mailchimp admins');
                    await settings.says('Ask your Salesforce admin for the permission set Mailchimp Admin.');
                    assert.equal(await page.getByRole('link', { name: 'General Settings' }).count(), 0);
                    assert.equal(await settings.root.getByRole('tab').count(), 0);
                    await assertAccessible(page);
                    assert.deepEqual(await mailchimp.requests(), []);
                }));
        }
    });

    describe('Connection', () => {
        it('is one click away in the navigation, and shows whose account it is', () =>
            visitSettings({ path: '/lightning/o/Contact/list' }, async (settings, { page }) => {
                await page.getByRole('link', { name: 'General Settings' }).click();
                await settings.says('Connected');
                await settings.says('Harbour Lights Sample');
                await settings.says('Newsletter');
                await assertAccessible(page);
            }));

        it('leaves an audience out, and takes it in again', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.turn('Press takes part');
                await settings.says('Left out');
                await page.reload();
                await settings.says('Left out');
                await settings.turn('Press takes part');
                await settings.root.getByText('Left out').filter({ visible: true }).waitFor({ state: 'detached' });
            }));

        it('says before that the stored key is lost and after that it is gone, and takes a good one', () =>
            visitSettings({ expectedErrors: /status of 500/ }, async (settings, { page }) => {
                await settings.button('Use Another Key').click();
                await settings.says(/The stored one can’t be brought back\.$/);
                await assertAccessible(page);
                const key = settings.root.getByLabel('API key');
                await key.fill(`${'0'.repeat(32)}-us9`);
                await settings.says('Data center: us9');
                await page.keyboard.press('Enter');
                await settings.says(/The one before is gone\.$/);
                await settings.open('Health');
                await settings.says('Create a new API key in Mailchimp and paste it in the section Connection.');

                await settings.button('Go to Connection').click();
                await settings.root.getByLabel('API key').fill(developmentApiKey);
                await page.keyboard.press('Enter');
                await settings.says('Harbour Lights Sample');
            }));

        it('disconnects after a question, refuses what is no key, and connects again', () =>
            visitSettings({}, async (settings, { page, mailchimp }) => {
                await settings.button('Disconnect').click();
                await page.getByRole('button', { name: 'Cancel', exact: true }).click();
                await settings.button('Disconnect').click();
                await page.getByRole('button', { name: 'OK' }).click();
                await settings.says('Mailchimp isn’t connected yet');
                await assertAccessible(page);

                const key = settings.root.getByLabel('API key');
                assert.equal(await key.getAttribute('type'), 'password');
                await mailchimp.forgetRequests();
                await key.fill('not-a-key');
                await settings.button('Connect').click();
                await settings.says(/^This isn’t a whole API key/);
                assert.deepEqual(await mailchimp.requests(), []);
                await assertAccessible(page);

                await key.fill(developmentApiKey);
                await settings.says('Data center: us1');
                await page.keyboard.press('Enter');
                await settings.says('Connected');
                await settings.says('Harbour Lights Sample');
                await assertNoKeyIn(mailchimp, page);
            }));

        it('says that Mailchimp does not accept the key', () =>
            visitSettings({ expectedErrors: /status of 500/ }, async (settings, { page, mailchimp }) => {
                await settings.says('Connected');
                await mailchimp.fail([{ kind: 'invalidKey' }]);
                await page.reload();
                await settings.says('A key is stored, but Mailchimp couldn’t be reached with it.');
                await assertAccessible(page);
                await mailchimp.fail([]);
                await settings.button('Try Again').click();
                await settings.says('Connected');
            }));
    });

    describe('Sync', () => {
        it('runs now, with the numbers of the run', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.open('Sync');
                await settings.says('The sync has never run.');
                await assertAccessible(page);
                await settings.run('Completed');
                assert.ok(Number(await settings.figure('Members read').innerText()) > 100, 'members were read');
                assert.equal(await settings.figure('Errors').innerText(), '0');
                assert.equal(await settings.figure('Boxes checked').innerText(), '0', 'the rule is off');
                await assertAccessible(page);
            }));

        it('shows a run that takes its time, and cancels it', () =>
            visitSettings({}, async (settings, { page, mailchimp }) => {
                await settings.open('Sync');
                await mailchimp.fail([{ kind: 'latency', latencyMs: 1500 }]);
                await settings.button('Run Now').click();
                await settings.root.getByRole('progressbar', { name: 'Progress of the run' }).waitFor();
                assert.equal(await settings.button('Run Now').isDisabled(), true);
                await assertAccessible(page);
                await settings.button('Cancel Run').click();
                await settings.root.getByText('Cancelled', { exact: true }).first().waitFor({ timeout: 60_000 });
                await settings.says('History');
            }));

        it('switches the schedule on and says when and as whom it runs', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.open('Sync');
                await settings.turn('Run every hour');
                await settings.says(/^Next run: .* It runs as you, and stops/);
                await page.reload();
                await settings.open('Sync');
                assert.equal(await settings.toggle('Run every hour').isChecked(), true);
                await assertAccessible(page);
            }));

        it('leaves leads out, but not everybody', () =>
            visitSettings({ expectedErrors: /status of 500/ }, async (settings) => {
                await settings.open('Sync');
                await settings.turn('Leads');
                await settings.root.locator('lightning-spinner').waitFor({ state: 'detached' });
                await settings.turn('Contacts');
                await settings.says('Choose at least one kind of people that this org has.');
                assert.equal(await settings.toggle('Contacts').isChecked(), true, 'as it was');
                await settings.turn('Leads');
                await settings.root.locator('lightning-spinner').waitFor({ state: 'detached' });
            }));
    });

    describe('Advanced Settings', () => {
        it('shows what the rule would do before it counts, and gives it as a file', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.open('Advanced Settings');
                await settings.button('Start Dry Run').click();
                await settings.root.getByRole('link', { name: 'Liam Walsh' }).waitFor();
                await assertAccessible(page);
                const [file] = await Promise.all([
                    page.waitForEvent('download'),
                    settings.button('Download CSV').click()
                ]);
                assert.equal(file.suggestedFilename(), 'Email Opt Out dry run.csv');
            }));

        it('shows what a rule would do that is not saved', () =>
            visitSettings({}, async (settings) => {
                await settings.open('Advanced Settings');
                await settings.button('Start Dry Run').click();
                await settings.says('Would be checked: 1');
                await settings.root.getByText('unsubscribed from any audience', { exact: true }).click();
                await settings.says('The rule on this page has changed since. Start again to see what it would do.');
                await settings.button('Start Again').click();
                await settings.says('By the choices on this page, which are not saved yet.');
                await settings.says('Would be checked: 5');
                await settings.button('Discard Changes').click();
                await settings.button('Start Again').click();
                await settings.says('Would be checked: 1');
            }));

        it('says what was saved, what was not and why', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.open('Advanced Settings');
                await settings.root.getByLabel('Attempts before a change counts as failed').fill('99');
                await settings.root.getByLabel('Largest share, in percent').fill('5');
                await settings.says('Not saved yet: 2');
                await settings.button('Save').click();
                await settings.says(/^Saved: “Largest share, in percent”\. Not saved: “Attempts/);
                await settings.says('Enter a whole number from 1 to 20.');
                await assertAccessible(page);
                await page.reload();
                await settings.open('Advanced Settings');
                assert.equal(await settings.root.getByLabel('Largest share, in percent').inputValue(), '5');
                assert.equal(
                    await settings.root.getByLabel('Attempts before a change counts as failed').inputValue(),
                    '8'
                );
            }));

        it('takes a preset as a whole, says what it does, and keeps it while another section is open', () =>
            visitSettings({}, async (settings) => {
                await settings.open('Advanced Settings');
                await settings.root.getByRole('combobox', { name: 'Rule' }).click();
                await settings.root.getByRole('option', { name: /Colorado/ }).click();
                await settings.says('The sync never unchecks the box. That is for people to do.');
                await settings.says('By the choices on this page, which are not saved yet.');
                await settings.open('Health');
                await settings.open('Advanced Settings');
                await settings.says(/^Not saved yet: \d/);
                await settings.button('Discard Changes').click();
                await settings.says('Everything is saved.');
            }));
    });

    describe('the brake', () => {
        it('stops a run that would change too many, and goes on when the admin says so', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.open('Advanced Settings');
                await settings.turn('Sync the Email Opt Out field');
                await settings.root.getByLabel('Most people that a run may change without asking').fill('0');
                await settings.button('Save').click();
                await settings.says(/^Saved: /);
                await settings.open('Sync');
                await settings.run('Waiting for you');
                await settings.says(/^It would change Email Opt Out for \d+ of the \d+ people/);
                await assertAccessible(page);
                await settings.button('Review').click();
                await settings.root.getByRole('link', { name: 'Liam Walsh' }).waitFor();
                await assertAccessible(page);
                await settings.button('Apply These Changes').click();
                await settings.root
                    .locator('c-mailchimp-sync-run')
                    .getByText('Completed', { exact: true })
                    .waitFor({ timeout: 60_000 });
                assert.ok(Number(await settings.figure('Boxes checked').innerText()) > 0, 'boxes were checked');
            }));
    });

    describe('Health', () => {
        it('is green, and says what it found', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.open('Health');
                await settings.says(/^All \d+ checks passed\.$/);
                await settings.says('Ada Andersson is active and may use the API key, through Mailchimp Admin.');
                await assertAccessible(page);
            }));

        it('turns red with the fix, and leads to it', () =>
            visitSettings({ expectedErrors: /status of 500/ }, async (settings, { page, mailchimp }) => {
                await settings.open('Health');
                await mailchimp.fail([{ kind: 'invalidKey' }]);
                await settings.button('Check Again').click();
                await settings.says('1 of 10 checks needs your attention.');
                await settings.says('Create a new API key in Mailchimp and paste it in the section Connection.');
                await assertAccessible(page);
                await settings.button('Go to Connection').click();
                await settings.says('A key is stored, but Mailchimp couldn’t be reached with it.');
            }));
    });

    describe('with the keyboard alone', () => {
        it('changes sections by the arrow keys and starts a run', () =>
            visitSettings({}, async (settings, { page }) => {
                await settings.says('Connected');
                await settings.root.getByRole('tab', { name: 'Connection' }).focus();
                await page.keyboard.press('ArrowRight');
                await settings.root.getByRole('heading', { level: 2, name: 'Sync' }).waitFor();
                await settings.button('Run Now').focus();
                await page.keyboard.press('Enter');
                await settings.root
                    .locator('c-mailchimp-sync-run')
                    .getByText(/^(Completed|Waiting for you)$/)
                    .waitFor({ timeout: 60_000 });
            }));
    });

    describe('on a phone', () => {
        for (const section of ['Connection', 'Sync', 'Advanced Settings', 'Health'] as const) {
            it(`${section} needs no scrolling sideways`, () =>
                visitSettings({ phone: true }, async (settings, { page }) => {
                    await settings.says('Connected');
                    await settings.open(section);
                    const width = await page.evaluate(() => document.documentElement.scrollWidth);
                    assert.equal(width, 390, 'the page is wider than the screen');
                    await assertAccessible(page);
                }));
        }
    });
});
