import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { openBrowser, type OpenBrowser } from './browser.ts';
import { Card } from './card.ts';
import { MailchimpSide } from './mailchimp-side.ts';
import { startPreviewCommand, type PreviewCommand } from './preview-command.ts';

/** What most browser tests share: starting it takes longer than any of them. */
export interface Stage {
    preview: PreviewCommand;
    mailchimp: MailchimpSide;
    window: OpenBrowser;
    /** For one visit after the other: in a page that knows the preview's modules already, a visit takes half a second less. */
    page: Page;
}

let opening: Promise<Stage> | undefined;

/** The preview and the browser, started when the first test wants them and stopped after the last one. */
export function stage(): Promise<Stage> {
    opening ??= openStage();
    return opening;
}

/**
 * A stage of one's own, for tests that change what others rely on; `closeStage` ends it.
 * @param environment variables that the preview is started with
 */
export async function openStage(environment: Record<string, string> = {}): Promise<Stage> {
    const opening = openBrowser();
    const preview = await startPreviewCommand(() => {}, environment).catch(async (error: unknown) => {
        await (await opening).browser.close();
        throw error;
    });
    const window = await opening;
    const page = await window.context.newPage();
    return { preview, window, page, mailchimp: new MailchimpSide(new URL(preview.mailchimpPage).origin) };
}

/** Ends the browser and the preview. */
export async function closeStage({ preview, window }: Stage): Promise<void> {
    await window.browser.close();
    await preview.stop();
}

// Outside of any describe on purpose: it runs once, after the tests of all files that share this process.
after(async () => {
    if (opening) await closeStage(await opening);
});

/** How a page is opened. */
export interface Visit {
    /** Username; the preview's own choice if there is none. */
    user?: string;
    /** Path of the address. */
    path?: string;
    /** As wide as a phone. */
    phone?: boolean;
    /** Width of the window in CSS pixels. */
    width?: number;
    /** Messages in the console that belong to what is tried. */
    expectedErrors?: RegExp;
    /** The shared one if there is none. */
    on?: Stage;
}

/** A page of the preview, and what a test needs around it. */
export interface VisitedPage {
    page: Page;
    card: Card;
    mailchimp: MailchimpSide;
}

/**
 * Opens a page, lets a test use it, and leaves it with nothing that the next visitor would find.
 * Fails when the page complained in its console or called any other computer.
 */
export async function visit(how: Visit, use: (visited: VisitedPage) => Promise<void>): Promise<void> {
    const { preview, mailchimp, window, page } = how.on ?? (await stage());
    await window.context.clearCookies();
    if (how.user) await window.context.addCookies([{ name: 'preview-user', value: how.user, url: preview.url }]);
    const complaints = complaintsOf(page, how.expectedErrors);
    try {
        await page.setViewportSize(how.phone ? { width: 390, height: 844 } : { width: how.width ?? 1366, height: 820 });
        await page.goto(new URL(how.path ?? '/', preview.url).href);
        await use({ page, card: new Card(page), mailchimp });
    } finally {
        complaints.end();
        await mailchimp.fail([]);
        await leave(page);
    }
    assert.deepEqual(complaints.list, []);
}

/**
 * Opens the page of a sample contact or lead. The org and Mailchimp go on with what a test did, so a test that changes
 * somebody has that person to itself.
 */
export async function visitRecord(
    name: string,
    how: Visit & { object?: 'Contact' | 'Lead' },
    use: (visited: VisitedPage) => Promise<void>
): Promise<void> {
    const { preview } = how.on ?? (await stage());
    const object = how.object ?? 'Contact';
    const query = new URLSearchParams({ fields: `${object}.Name` });
    const answer = await fetch(new URL(`/ui-api/list-records/${object}?${query}`, preview.url));
    const records = (await answer.json()) as { id: string; fields: { Name: { value: string } } }[];
    const record = records.find(({ fields }) => fields.Name.value === name);
    assert.ok(record, `There is no ${object} called ${name}.`);
    await visit({ ...how, path: `/lightning/r/${object}/${record.id}/view` }, use);
}

async function leave(page: Page): Promise<void> {
    await page.evaluate(() => sessionStorage.clear());
    await page.mouse.move(0, 0);
    await page.goto('about:blank');
}

interface Complaints {
    list: string[];
    /** What the page says from now on is nobody's. */
    end: () => void;
}

function complaintsOf(page: Page, expected: RegExp | undefined): Complaints {
    const list: string[] = [];
    const add = (text: string) => {
        if (!expected?.test(text)) list.push(text);
    };
    const onConsole = (message: ConsoleMessage): void => {
        // LWC warns about the markup of the base components themselves.
        if (message.type() === 'error' && !message.text().includes('[LWC warn]')) add(message.text());
    };
    const onError = (error: Error): void => add(error.message);
    const onRequest = (request: Request): void => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol !== 'data:' && hostname !== 'localhost') add(`asked for ${request.url()}`);
    };
    page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
    const end = (): void => {
        page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
    };
    return { list, end };
}
