import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './accessibility.ts';
import { SettingsPage } from './settings-page.ts';
import { closeStage, openStage, visit, type Stage } from './stage.ts';

const { path } = SettingsPage;

let stage: Stage;

async function assertFits(page: Page, width: number): Promise<void> {
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await assertAccessible(page);
}

// 320 is what a window of 1280 has when it is zoomed in to 400 %, https://www.w3.org/WAI/WCAG22/Understanding/reflow.html.
describe('General Settings in windows of every width', () => {
    before(async () => {
        stage = await openStage();
        await visit({ on: stage, user: 'admin', path }, async ({ page }) => {
            const settings = new SettingsPage(page);
            await settings.open('Advanced Settings');
            await settings.turn('Sync the Email Opt Out field');
            await settings.root.getByLabel('Most people that a run may change without asking').fill('0');
            await settings.button('Save').click();
            await settings.says(/^Saved: /);
        });
    });
    after(() => closeStage(stage));

    for (const width of [320, 768, 1280]) {
        it(`fits ${width} pixels with a run that waits, and the people whom it would change`, () =>
            visit({ on: stage, user: 'admin', path, width }, async ({ page }) => {
                const settings = new SettingsPage(page);
                await settings.says('Connected');
                await assertFits(page, width);
                await settings.open('Sync');
                await settings.run('Waiting for you');
                await settings.button('Review').click();
                await settings.root.getByRole('link', { name: 'Liam Walsh' }).waitFor();
                await assertFits(page, width);
                await settings.button('Stop the Run').click();
                await settings.says('Cancelled');
            }));

        it(`fits ${width} pixels with a dry run of everybody and a choice that was refused`, () =>
            visit({ on: stage, user: 'admin', path, width }, async ({ page }) => {
                const settings = new SettingsPage(page);
                await settings.open('Advanced Settings');
                await settings.button('Start Dry Run').click();
                await settings.root.getByText(/^Left as they are: /).click();
                await settings.root.getByRole('link', { name: 'Ana Alvarez' }).waitFor();
                await settings.root.getByLabel('Attempts before a change counts as failed').fill('99');
                await settings.button('Save').click();
                await settings.says('Enter a whole number from 1 to 20.');
                await assertFits(page, width);
            }));

        it(`fits ${width} pixels with a run that failed, and what Health says about it`, () =>
            visit({ on: stage, user: 'admin', path, width }, async ({ page, mailchimp }) => {
                const settings = new SettingsPage(page);
                await settings.open('Sync');
                await mailchimp.fail([{ kind: 'invalidKey' }]);
                await settings.run('Failed');
                await settings.root.locator('summary').first().click();
                await assertFits(page, width);
                await settings.open('Health');
                await settings.says(/^\d of \d+ checks need your attention\.$/);
                await assertFits(page, width);
            }));
    }
});
