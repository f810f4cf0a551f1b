import type { Page } from 'playwright-core';
import { stage } from './stage.ts';

/** The drawer of a page, where it shows what the org did. */
export class OrgSide {
    readonly #page: Page;

    constructor(page: Page) {
        this.#page = page;
    }

    get drawer() {
        return this.#page.getByRole('region', { name: 'What the org did' });
    }

    async openDrawer(tab: RegExp): Promise<void> {
        const toggle = this.#page.getByRole('button', { name: /^(Last action|No action)/ });
        if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
        await this.drawer.getByRole('tab', { name: tab }).click();
    }
}

/** Switches "Unsubscribe when Email Opt Out is checked" on for a test, and off again. */
export async function withOptOutSwitch(test: () => Promise<void>): Promise<void> {
    await setSwitch(true);
    try {
        await test();
    } finally {
        await setSwitch(false);
    }
}

async function setSwitch(isOn: boolean): Promise<void> {
    const { preview } = await stage();
    const response = await fetch(new URL('/preview/opt-out-switch', preview.url), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ isOn })
    });
    if (!response.ok) throw new Error(await response.text());
}
