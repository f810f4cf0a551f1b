import type { PageData } from '../shared/page-data.ts';

/** What the server wrote into this page. */
export const session = (globalThis as unknown as { $preview: PageData }).$preview;

/** Looks at the preview as somebody else; modules depend on the user, so the page is loaded again. */
export function switchUser(username: string): void {
    document.cookie = `preview-user=${encodeURIComponent(username)}; path=/; SameSite=Lax`;
    location.reload();
}
