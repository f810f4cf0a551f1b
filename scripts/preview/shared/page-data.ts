import type { Problem } from './problem.ts';
import type { Bundle } from '../project/bundles.ts';
import type { Action } from './action.ts';

/** A person that the page can be looked at as. */
export interface PreviewUser {
    id: string;
    username: string;
    name: string;
    /** API names. */
    permissionSets: string[];
    customPermissions: string[];
}

/** What the server writes into the page as `globalThis.$preview`. */
export interface PageData {
    user: PreviewUser;
    users: PreviewUser[];
    bundles: Omit<Bundle, 'folder'>[];
    /** Where to look at the other side: the development Mailchimp server's page, or the real Mailchimp. */
    mailchimp: { url: string; isReal: boolean };
    /** Newest first. */
    actions: Action[];
    problems: Problem[];
}
