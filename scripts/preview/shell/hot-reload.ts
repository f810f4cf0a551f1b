import { swapComponent, swapStyle, swapTemplate } from 'lwc';
import { refreshAllApex } from '../platform/apex.ts';
import { refreshRecords } from '../platform/records.ts';
import { onLiveEvent } from './live-events.ts';
import { forgetUncaughtErrors, reportError, setProblems } from './problems.ts';
import { session } from './session.ts';

type Module = { default: never };

/** What is on the page for an address, once it differs from what the address gave first. */
const latest = new Map<string, Module>();

/** Keeps the page up to date with the files: in place where LWC can do that, by loading the page again elsewhere. */
export function startHotReload(): void {
    setProblems('org', session.problems);
    onLiveEvent((event) => {
        if (event.type === 'problems') setProblems('org', event.problems);
        if (event.type === 'reload') location.reload();
        if (event.type === 'apex') void Promise.all([refreshAllApex(), refreshRecords()]);
        if (event.type === 'modules') void Promise.all(event.addresses.map(replaceModule));
    });
}

async function replaceModule(address: string): Promise<void> {
    let before: Module;
    try {
        before = latest.get(address) ?? ((await import(address)) as Module);
    } catch {
        // It never worked on this page, so neither did what imports it.
        location.reload();
        return;
    }
    try {
        const after = (await import(`${address}?at=${Date.now()}`)) as Module;
        if (!swap(address, before.default, after.default)) location.reload();
        latest.set(address, after);
        setProblems(address, []);
        forgetUncaughtErrors();
    } catch (error) {
        reportError(address, error);
    }
}

function swap(address: string, before: never, after: never): boolean {
    if (address.endsWith('.html')) return swapTemplate(before, after);
    if (address.endsWith('.css')) return swapStyles(before, after);
    return swapComponent(before, after);
}

function swapStyles(before: never[] | undefined, after: never[] | undefined): boolean {
    if (!before || before.length !== after?.length) return false;
    return before.every((style, index) => swapStyle(style, after[index]));
}
