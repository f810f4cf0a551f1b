import type { OrgUser } from '../../local-org/worker/protocol.ts';
import type { Bundle } from '../project/bundles.ts';
import type { ComponentTab } from '../project/tabs.ts';
import type { QuickAction } from '../project/quick-actions.ts';
import type { Action, JobRun } from './action.ts';
import type { JobQueue } from './job-queue.ts';
import type { Problem } from './problem.ts';

/** What the server writes into the page as `globalThis.$preview`. */
export interface PageData {
    user: OrgUser;
    users: OrgUser[];
    bundles: Omit<Bundle, 'folder'>[];
    /** Tabs that show a component, whoever has them. */
    tabs: ComponentTab[];
    quickActions: QuickAction[];
    /** Where to look at the other side: the development Mailchimp server's page, or the real Mailchimp. */
    mailchimp: { url: string; isReal: boolean };
    /** The org has Person Accounts. */
    personAccounts: boolean;
    /** Newest first. */
    actions: Action[];
    /** Newest first. */
    jobs: JobRun[];
    queue: JobQueue;
    problems: Problem[];
}
