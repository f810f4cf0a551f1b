import type { LocalOrgClient } from '../../local-org/client.ts';

/** What the preview needs of the local org. */
export type PreviewOrg = Pick<
    LocalOrgClient,
    | 'users'
    | 'activities'
    | 'waiting'
    | 'clock'
    | 'moveClock'
    | 'runAnonymous'
    | 'invokeApex'
    | 'getRecord'
    | 'listRecords'
    | 'updateRecord'
    | 'updateRecords'
    | 'reload'
    | 'startFlow'
    | 'resumeFlow'
>;
