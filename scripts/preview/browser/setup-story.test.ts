import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { developmentApiKey } from '../../mailchimp/api-key.ts';
import { assertAccessible } from './accessibility.ts';
import { SettingsPage } from './settings-page.ts';
import { closeStage, openStage, visit, type Stage, type VisitedPage } from './stage.ts';
import { anHourPasses } from './sync-hours.ts';

const contacts = '/lightning/o/Contact/list';

let stage: Stage;

function asAdmin(path: string, use: (settings: SettingsPage, visited: VisitedPage) => Promise<void>): Promise<void> {
    return visit({ on: stage, user: 'admin', path }, (visited) => use(new SettingsPage(visited.page), visited));
}

/** The names in a list whose box Email Opt Out is checked. */
async function optedOut(page: Page): Promise<string[]> {
    await page.getByRole('row').nth(1).waitFor();
    return page.getByRole('row').filter({ hasText: 'Yes' }).getByRole('rowheader').allInnerTexts();
}

/** When each contact was saved last. */
async function lastSaved(): Promise<unknown> {
    const query = new URLSearchParams({ fields: 'Contact.Name,Contact.LastModifiedDate', orderBy: 'Name' });
    const answer = await fetch(new URL(`/ui-api/list-records/Contact?${query}`, stage.preview.url));
    return answer.json();
}

describe('an admin who sets everything up', () => {
    before(async () => {
        stage = await openStage();
        // The preview is connected from the start, which a new org is not.
        await asAdmin(SettingsPage.path, async (settings, { page }) => {
            await settings.button('Disconnect').click();
            await page.getByRole('button', { name: 'OK' }).click();
            await settings.says('Mailchimp isn’t connected yet');
        });
    });
    after(() => closeStage(stage));

    it('opens General Settings, pastes an API key, connects, and sees the account and its audiences', () =>
        asAdmin(contacts, async (settings, { page }) => {
            await page.getByRole('link', { name: 'General Settings' }).click();
            await settings.says('Mailchimp isn’t connected yet');
            await settings.root.getByLabel('API key').fill(developmentApiKey);
            await settings.button('Connect').click();
            await settings.says('Connected');
            for (const text of ['Harbour Lights Sample', 'Events', 'Newsletter', 'Press', 'Volunteers']) {
                await settings.says(text);
            }
        }));

    it('presses Run Now and watches the progress bar', () =>
        asAdmin(SettingsPage.path, async (settings, { mailchimp }) => {
            await settings.open('Sync');
            await mailchimp.fail([{ kind: 'latency', latencyMs: 300 }]);
            await settings.button('Run Now').click();
            const bar = settings.root.getByRole('progressbar', { name: 'Progress of the run' });
            await bar.waitFor();
            const percent = Number(await bar.getAttribute('aria-valuenow'));
            assert.ok(percent >= 0 && percent < 100, `a run that has begun is at ${percent} percent`);
            await settings.root
                .locator('c-mailchimp-sync-run')
                .getByText('Completed', { exact: true })
                .waitFor({ timeout: 60_000 });
            assert.equal(await bar.count(), 0, 'the bar has gone');
            assert.equal(await settings.figure('Boxes checked').innerText(), '0');
        }));

    it('looks at a dry run, which changes nothing', () =>
        asAdmin(SettingsPage.path, async (settings, { page }) => {
            await settings.open('Advanced Settings');
            await settings.button('Start Dry Run').click();
            await settings.root.getByRole('link', { name: 'Liam Walsh' }).waitFor();
            await settings.says('Would be checked: 1');
            await page.goto(new URL(contacts, stage.preview.url).href);
            assert.deepEqual(await optedOut(page), []);
        }));

    it('switches it on, and after an hour the box of that person is checked and of nobody else', () =>
        asAdmin(SettingsPage.path, async (settings, { page }) => {
            await settings.open('Advanced Settings');
            await settings.turn('Sync the Email Opt Out field');
            await settings.button('Save').click();
            await settings.says('Saved: “Sync the Email Opt Out field”.');
            await settings.open('Sync');
            await settings.turn('Run every hour');
            await settings.says(/^Next run: /);
            const { checked, unchecked, errors } = await anHourPasses(stage, page);
            assert.deepEqual({ checked, unchecked, errors }, { checked: 1, unchecked: 0, errors: 0 });
            await page.goto(new URL(contacts, stage.preview.url).href);
            assert.deepEqual(await optedOut(page), ['Liam Walsh']);
            await assertAccessible(page);
        }));

    it('finds nothing saved again in the hour after that', () =>
        asAdmin(contacts, async (_settings, { page }) => {
            const before = await lastSaved();
            const { checked, unchecked, errors } = await anHourPasses(stage, page);
            assert.deepEqual({ checked, unchecked, errors }, { checked: 0, unchecked: 0, errors: 0 });
            assert.deepEqual(await lastSaved(), before);
            await page.reload();
            assert.deepEqual(await optedOut(page), ['Liam Walsh']);
        }));
});
