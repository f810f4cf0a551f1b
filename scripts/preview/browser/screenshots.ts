/** Takes the pictures of README and docs: `node --import tsx scripts/preview/browser/screenshots.ts`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../../project/root.ts';
import { openBrowser } from './browser.ts';
import { Card } from './card.ts';
import { startPreviewCommand, type PreviewCommand } from './preview-command.ts';

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
    await page.reload();
    await card.says('Updated');
    await take(page, 'phone');

    await page.setViewportSize({ width: 1366, height: 820 });
    await page.goto(preview.mailchimpPage);
    await page.getByText('Newsletter').first().waitFor();
    await take(page, 'mailchimp-server');
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
} finally {
    await browser.close();
    await preview.stop();
}
