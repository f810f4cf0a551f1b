/** What the client and the worker of a local org say to each other. */
import type { CompileProblem } from '../apex/problems.ts';
import type { LimitUse } from '../org/run-transaction.ts';
import type { CalloutRecord } from '../runtime/transaction.ts';

export interface StartOptions {
    /** The folder with sfdx-project.json. */
    readonly project: string;
    /** Sample accounts, contacts, leads and the preview's users. */
    readonly sampleData?: boolean;
    /** Where `callout:Mailchimp` goes, without a path: `http://127.0.0.1:8080`. */
    readonly namedCredentialUrl?: string;
    /** The API key that the external credential's principal starts with. */
    readonly apiKey?: string;
    readonly personAccounts?: boolean;
}

export interface ApexCall {
    /** Alias of the user: rep, manager, admin, nobody. */
    readonly user: string;
    readonly className: string;
    readonly method: string;
    readonly params: unknown;
}

export interface Callout {
    readonly method: string;
    readonly url: string;
    readonly status: number | null;
    /** Milliseconds. */
    readonly ms: number;
    readonly requestBody: string | null;
    readonly responseBody: string | null;
    readonly error: string | null;
}

export interface ApexOutcome {
    readonly value: unknown;
    readonly log: string[];
    readonly callouts: Callout[];
    readonly limits: Record<string, number>;
}

export interface OrgUser {
    readonly id: string;
    /** The alias, which every call takes as `user`. */
    readonly username: string;
    readonly name: string;
    readonly permissionSets: string[];
    readonly customPermissions: string[];
}

/** A field as the User Interface API gives it. */
export interface FieldValue {
    readonly value: unknown;
    readonly displayValue: string | null;
}

/** https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_record.htm */
export interface RecordRepresentation {
    readonly apiName: string;
    readonly id: string;
    readonly fields: Record<string, FieldValue>;
    readonly childRelationships: Record<string, never>;
    readonly recordTypeInfo: null;
}

/** The calls that the worker answers. */
export interface OrgCalls {
    start(options: StartOptions): Promise<void>;
    invokeApex(call: ApexCall): ApexOutcome;
    getRecord(query: { user: string; recordId: string; fields: string[] }): RecordRepresentation;
    updateRecord(change: {
        user: string;
        recordId: string;
        fields: Record<string, unknown>;
    }): Pick<ApexOutcome, 'log' | 'callouts' | 'limits'>;
    listRecords(query: {
        user: string;
        object: string;
        fields: string[];
        orderBy?: string;
        limit?: number;
    }): RecordRepresentation[];
    users(_: undefined): OrgUser[];
    reload(_: undefined): void;
    runAnonymous(args: { user: string; source: string }): ApexOutcome;
    setCredential(args: { apiKey?: string; url?: string }): void;
}

export interface WorkerCall {
    readonly id: number;
    readonly name: keyof OrgCalls;
    readonly args: unknown;
}

export type WorkerError =
    | {
          readonly kind: 'apex';
          readonly message: string;
          readonly exceptionType: string;
          readonly stackTrace: string;
          readonly trace: Pick<ApexOutcome, 'log' | 'callouts' | 'limits'>;
      }
    | { readonly kind: 'compile'; readonly problems: readonly CompileProblem[] }
    | { readonly kind: 'record'; readonly message: string; readonly errorCode: string; readonly status: number }
    | { readonly kind: 'fault'; readonly message: string; readonly stack: string };

export interface WorkerAnswer {
    readonly id: number;
    readonly value?: unknown;
    readonly error?: WorkerError;
}

/** The log's callouts as the client sees them. */
export function calloutsOf(records: readonly CalloutRecord[]): Callout[] {
    return records.map(({ method, url, status, milliseconds, requestBody, responseBody, error }) => ({
        method,
        url,
        status,
        ms: milliseconds,
        requestBody,
        responseBody,
        error
    }));
}

export function limitsOf(limits: LimitUse): Record<string, number> {
    return { ...limits };
}
