import type { Locator, Page } from 'playwright-core';

/** General Settings, as an admin finds their way in it. */
export class SettingsPage {
    static readonly path = '/lightning/n/Mailchimp_Settings';

    readonly page: Page;
    readonly root: Locator;

    constructor(page: Page) {
        this.page = page;
        this.root = page.locator('c-mailchimp-settings');
    }

    /** Opens a section and waits until it has been read. */
    async open(section: 'Connection' | 'Sync' | 'Advanced Settings' | 'Health'): Promise<void> {
        const tab = this.root.getByRole('tab', { name: section });
        const list = this.root.getByRole('combobox', { name: 'Section' });
        await tab.or(list).waitFor();
        if (await list.isVisible()) {
            await list.click();
            await this.root.getByRole('option', { name: section }).click();
        } else {
            await tab.click();
        }
        await this.root.getByRole('heading', { level: 2, name: section }).waitFor();
        await this.root.locator('section[aria-busy="true"]').waitFor({ state: 'detached' });
    }

    button(name: string | RegExp): Locator {
        return this.root.getByRole('button', { name });
    }

    /** A switch, which is clicked at its face: the box itself is hidden. */
    toggle(name: string): Locator {
        return this.root.getByRole('checkbox', { name, exact: false });
    }

    async turn(name: string): Promise<void> {
        await this.toggle(name).focus();
        await this.page.keyboard.press('Space');
    }

    /** Waits for a text in the page. */
    async says(text: string | RegExp): Promise<void> {
        await this.root.getByText(text).filter({ visible: true }).first().waitFor();
    }

    /** The number with this name in the present or last run. */
    figure(name: string): Locator {
        const run = this.root.locator('c-mailchimp-sync-run');
        return run.locator('.figure').filter({ hasText: name }).locator('dd');
    }

    /** Starts a run and waits until it has ended, one way or another. */
    async run(state: string): Promise<void> {
        await this.button('Run Now').click();
        await this.root.locator('c-mailchimp-sync-run').getByText(state, { exact: true }).waitFor({ timeout: 60_000 });
    }
}
