import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** The element that has the focus: the hosts around it from the outside in, and what a screen reader may call it. */
export interface Focus {
    path: string[];
    name: string;
}

/** Where the focus is. */
export function focusOf(page: Page): Promise<Focus> {
    return page.evaluate(() => {
        const path: string[] = [];
        let element = document.activeElement;
        for (let inner = element; inner; inner = inner.shadowRoot?.activeElement ?? null) {
            path.push(inner.localName);
            element = inner;
        }
        if (!(element instanceof HTMLElement)) return { path, name: '' };
        const label = (element as HTMLInputElement).labels?.[0]?.innerText ?? '';
        const name = [label, element.innerText, element.title, element.getAttribute('aria-label') ?? ''].join(' ');
        return { path, name };
    });
}

/** Presses Tab until an element of that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focusOf(page)).name.includes(name)) return;
    }
    assert.fail(`The Tab key does not lead to ${name}.`);
}

/** Waits until the focus is inside an element. */
export async function waitForFocusIn(page: Page, localName: string): Promise<void> {
    for (const deadline = Date.now() + 5000; Date.now() < deadline; await page.waitForTimeout(20)) {
        if ((await focusOf(page)).path.includes(localName)) return;
    }
    assert.fail(`The focus is in ${(await focusOf(page)).path.join(' > ')}, not in ${localName}.`);
}
