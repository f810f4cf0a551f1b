import type { OrgUser } from '../../local-org/worker/protocol.ts';
import type { Problem } from './problem.ts';
import type { Bundle } from '../project/bundles.ts';
import type { Action } from './action.ts';

/** What the server writes into the page as `globalThis.$preview`. */
export interface PageData {
    user: OrgUser;
    users: OrgUser[];
    bundles: Omit<Bundle, 'folder'>[];
    /** Where to look at the other side: the development Mailchimp server's page, or the real Mailchimp. */
    mailchimp: { url: string; isReal: boolean };
    /** Newest first. */
    actions: Action[];
    problems: Problem[];
}
