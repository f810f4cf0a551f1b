import type { LocalOrgClient } from '../../local-org/client.ts';

/** What the preview needs of the local org. */
export type PreviewOrg = Pick<LocalOrgClient, 'users' | 'invokeApex' | 'getRecord' | 'listRecords' | 'reload'>;
