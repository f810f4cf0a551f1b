/** Takes the pictures of README and docs: `node --import tsx scripts/preview/browser/screenshots.ts`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../../project/root.ts';
import { openBrowser } from './browser.ts';
import { Card } from './card.ts';
import { OrgSide } from './org-side.ts';
import { startPreviewCommand, type PreviewCommand } from './preview-command.ts';
import { SettingsPage } from './settings-page.ts';

const folder = join(projectRoot, 'docs/images');

async function takeAll(preview: PreviewCommand, context: BrowserContext): Promise<void> {
    const page = await context.newPage();
    await page.goto(preview.url);
    const card = new Card(page);
    await card.says('Updated just now');
    await take(page, 'record-page');

    await card.refreshButton.click();
    await page.getByRole('button', { name: /^Last action: refresh/ }).click();
    await page.getByRole('region', { name: 'What the org did' }).getByText('/members/').first().click();
    await take(page, 'drawer');
    await page.getByRole('button', { name: /^Last action/ }).click();

    const dialog = await card.askToUnsubscribe('Newsletter');
    await dialog.getByLabel('Reason (optional)').fill('Asked for it on the phone');
    await take(page, 'confirm-unsubscribe');
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(preview.url);
    await card.says('Updated');
    await take(page, 'phone');

    await page.setViewportSize({ width: 1366, height: 820 });
    await page.goto(preview.url);
    await takeOptOut(page, card, new URL('/lightning/o/Contact/list', preview.url).href);

    await page.goto(preview.mailchimpPage);
    await page.getByText('Newsletter').first().waitFor();
    await take(page, 'mailchimp-server');
}

/** The way of an opt-out: the switch, the form, the flow and the job, the history, a fault, a list, a quick action. */
async function takeOptOut(page: Page, card: Card, list: string): Promise<void> {
    const org = new OrgSide(page);
    await page.getByRole('button', { name: 'Settings of the org' }).click();
    await page.getByRole('menuitemcheckbox').click();
    await page.getByText('unsubscribes people now').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Email Opt Out').press(' ');
    await take(page, 'edit');
    await page.getByRole('button', { name: 'Save' }).click();
    await card.root.getByText('Reason: Email Opt Out was checked').first().waitFor();
    await card.root.getByRole('button', { name: 'History' }).click();
    await card.says('Malik Mensah, flow');
    await card.root.getByText('Pending → Unsubscribed').scrollIntoViewIfNeeded();
    await take(page, 'history');
    await org.openDrawer(/^Jobs/);
    await org.drawer.getByText('SubscriptionWorker finished').first().waitFor();
    await take(page, 'jobs');
    await org.openDrawer(/faults/);
    await org.drawer.getByRole('button', { name: 'Switch on' }).click();
    await org.drawer.getByText(/^On:/).waitFor();
    await take(page, 'faults');
    await org.drawer.getByRole('button', { name: 'Switch off' }).click();
    await page.getByRole('button', { name: /^Last action/ }).click();

    await page.goto(list);
    for (const name of ['Ben Okafor', 'Chloe Dubois', 'Hugo Lindqvist'])
        await page.getByLabel(`Select ${name}`).press(' ');
    await take(page, 'list');

    await page.getByRole('link', { name: 'Grace Kim' }).click();
    await card.says('Updated just now');
    await page.getByRole('button', { name: 'Unsubscribe from Mailchimp' }).click();
    await page.getByRole('dialog').getByText('from every Mailchimp audience?').waitFor();
    await take(page, 'quick-action');
}

/** General Settings, section by section, on the way from a new org to one whose sync waits for a decision. */
async function takeSettings(page: Page, preview: PreviewCommand): Promise<void> {
    await page.context().addCookies([{ name: 'preview-user', value: 'admin', url: preview.url }]);
    await page.goto(new URL(SettingsPage.path, preview.url).href);
    const settings = new SettingsPage(page);
    await settings.says('Newsletter');
    await take(page, 'settings-connection');

    await settings.open('Sync');
    await settings.turn('Run every hour');
    await settings.run('Completed');
    await take(page, 'settings-sync');

    await settings.open('Advanced Settings');
    await settings.button('Start Dry Run').click();
    await settings.root.getByRole('link', { name: 'Liam Walsh' }).scrollIntoViewIfNeeded();
    await take(page, 'settings-dry-run');

    await settings.turn('Sync the Email Opt Out field');
    await settings.root.getByLabel('Most people that a run may change without asking').fill('0');
    await settings.button('Save').click();
    await settings.says(/^Saved: /);
    await page.evaluate(() => scrollTo(0, 0));
    await take(page, 'settings-advanced');

    await settings.open('Sync');
    await settings.run('Waiting for you');
    await settings.button('Review').scrollIntoViewIfNeeded();
    await take(page, 'settings-brake');

    await settings.open('Health');
    await settings.says(/checks? needs? your attention|checks passed/);
    await take(page, 'settings-health');

    await settings.open('Advanced Settings');
    await settings.root.getByRole('combobox', { name: 'Rule' }).click();
    await settings.root.getByRole('option', { name: 'ActiveCampaign' }).click();
    await settings.root.getByText('What will happen').scrollIntoViewIfNeeded();
    await take(page, 'settings-preset');

    await settings.open('Sync');
    await settings.button('Apply These Changes').click();
    await settings.root.locator('c-mailchimp-sync-run').getByText('Completed', { exact: true }).waitFor();
}

/** What a rep finds on the page of somebody whose box the sync has checked. */
async function takeOptedOut(page: Page, preview: PreviewCommand): Promise<void> {
    await page.context().addCookies([{ name: 'preview-user', value: 'rep', url: preview.url }]);
    await page.goto(new URL('/lightning/o/Contact/list', preview.url).href);
    await page.getByRole('link', { name: 'Liam Walsh' }).click();
    const card = new Card(page);
    await card.root.getByRole('button', { name: 'History' }).click();
    await card.says('Unsubscribed in Mailchimp, and subscribed to no audience.');
    await take(page, 'sync-opt-out');
}

async function take(page: Page, name: string): Promise<void> {
    // Icons come with files of their own, after the text that stands beside them.
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    console.log(`docs/images/${name}.png`);
}

mkdirSync(folder, { recursive: true });
const preview = await startPreviewCommand(console.log);
const { browser, context } = await openBrowser();
try {
    await takeAll(preview, context);
    const page = await context.newPage();
    await takeSettings(page, preview);
    await takeOptedOut(page, preview);
} finally {
    await browser.close();
    await preview.stop();
}
