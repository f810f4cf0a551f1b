import type { Callout } from '../../local-org/worker/protocol.ts';
import type { Problem } from './problem.ts';

/** What one governor limit came to: used, and allowed in one transaction. */
export interface LimitUse {
    name: string;
    used: number;
    allowed: number;
}

/** One thing that the page asked of the org, and what it took. */
export interface Action {
    id: number;
    /** ISO 8601. */
    at: string;
    /** The username it ran as. */
    user: string;
    /** Such as `MailchimpMembershipsController.refresh`. */
    name: string;
    parameters: unknown;
    /** Read by a wire while a page was shown, not asked for by anybody. */
    isWire: boolean;
    /** What the page was told, when it failed. */
    error?: string;
    ms: number;
    log: string[];
    callouts: Callout[];
    limits: LimitUse[];
}

/** What the server tells every open page. */
export type LiveEvent =
    | { type: 'action'; action: Action }
    /** Module addresses that give something else now; the page may replace them in place. */
    | { type: 'modules'; addresses: string[] }
    /** Something changed that only a new page shows. */
    | { type: 'reload' }
    /** Apex was compiled anew: what was read with the old code is out of date. */
    | { type: 'apex' }
    /** What does not compile now; empty when all is well again. */
    | { type: 'problems'; problems: Problem[] };
