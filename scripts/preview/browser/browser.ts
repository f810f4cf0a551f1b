import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findChromium } from '../../project/chromium.ts';

/** For a browser in a container or in CI that shows nothing and calls nobody. */
const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];

/** A browser, and a window of it whose times and language do not depend on the computer. */
export interface OpenBrowser {
    browser: Browser;
    context: BrowserContext;
}

/**
 * Starts Chromium.
 * @param deviceScaleFactor pixels for each CSS pixel
 * @throws when there is none
 */
export async function openBrowser(deviceScaleFactor = 1): Promise<OpenBrowser> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('There is no Chromium: install it, or set CHROMIUM_PATH.');
    const browser = await chromium.launch({ executablePath, args: quiet });
    const context = await browser.newContext({
        viewport: { width: 1366, height: 820 },
        deviceScaleFactor,
        locale: 'en-US',
        timezoneId: 'UTC'
    });
    return { browser, context };
}
