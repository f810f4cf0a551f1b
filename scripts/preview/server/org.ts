import type { Callout } from '../shared/action.ts';
import type { PreviewUser } from '../shared/page-data.ts';

/** What Apex that ran left behind. */
export interface ApexOutcome {
    log: string[];
    callouts: Callout[];
    limits: Record<string, unknown>;
}

/** What the preview needs of the local org; see scripts/local-org. */
export interface PreviewOrg {
    users(): Promise<PreviewUser[]>;
    invokeApex(call: {
        user: string;
        className: string;
        method: string;
        params: unknown;
    }): Promise<ApexOutcome & { value: unknown }>;
    getRecord(query: { user: string; recordId: string; fields: string[] }): Promise<unknown>;
    updateRecord(change: { user: string; recordId: string; fields: Record<string, unknown> }): Promise<object>;
    listRecords(query: {
        user: string;
        object: string;
        fields: string[];
        orderBy?: string;
        limit?: number;
    }): Promise<unknown>;
    reload(): Promise<void>;
}
