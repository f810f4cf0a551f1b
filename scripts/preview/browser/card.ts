import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** The component on a record page, as a person finds their way in it. */
export class Card {
    readonly page: Page;
    readonly root: Locator;

    constructor(page: Page) {
        this.page = page;
        this.root = page.locator('c-mailchimp-memberships');
    }

    /** The row of an audience. */
    row(audience: string): Locator {
        const name = this.page.getByRole('heading', { name: audience, exact: true });
        return this.root.locator('c-mailchimp-membership-row').filter({ has: name });
    }

    /** Waits until the rows are exactly these, status by audience in the order of the rows. */
    async shows(statuses: Record<string, string>): Promise<void> {
        const expected = Object.entries(statuses).map(([audience, status]) => `${audience}: ${status}`);
        let seen: string[] = [];
        for (const deadline = Date.now() + 10_000; Date.now() < deadline; await this.page.waitForTimeout(50)) {
            seen = await this.#statuses();
            if (seen.join() === expected.join()) return;
        }
        assert.deepEqual(seen, expected);
    }

    async #statuses(): Promise<string[]> {
        const rows = await this.root.locator('c-mailchimp-membership-row').all();
        const texts = rows.map(async (row) => {
            const [name, status] = [row.getByRole('heading'), row.locator('lightning-badge')];
            return `${(await name.innerText()).trim()}: ${(await status.innerText()).trim()}`;
        });
        return Promise.all(texts);
    }

    /** Waits for a text in the card. */
    async says(text: string): Promise<void> {
        await this.root.getByText(text).first().waitFor();
    }

    get refreshButton(): Locator {
        return this.root.getByRole('button', { name: 'Refresh from Mailchimp' });
    }

    get menus(): Locator {
        return this.root.getByRole('button', { name: /^Actions for / });
    }

    /** Opens the dialog that asks before a person is unsubscribed. */
    async askToUnsubscribe(audience: string): Promise<Locator> {
        await this.row(audience).getByRole('button').click();
        await this.page.getByRole('menuitem', { name: 'Unsubscribe' }).click();
        const dialog = this.page.getByRole('dialog');
        await dialog.waitFor();
        return dialog;
    }
}
