import { addressOf, pageAt, type PageReference } from './page-reference.ts';

type Listener = (page: PageReference | undefined) => void;

const listeners = new Set<Listener>();

/** The page that the browser's address names. */
export const currentPage = (): PageReference | undefined => pageAt(location);

/** Calls back now and whenever another page is shown. @returns stops that */
export function onPage(listener: Listener): () => void {
    listeners.add(listener);
    listener(currentPage());
    return () => listeners.delete(listener);
}

/** Shows another page; addresses outside the preview open in a tab of their own. */
export function navigateTo(page: PageReference, replace = false): void {
    goTo(addressOf(page), replace);
}

/** Shows what is at an address. */
export function goTo(address: string, replace = false): void {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) {
        window.open(url, '_blank', 'noopener');
        return;
    }
    if (replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    tellListeners();
}

function tellListeners(): void {
    for (const listener of listeners) listener(currentPage());
}

window.addEventListener('popstate', tellListeners);
