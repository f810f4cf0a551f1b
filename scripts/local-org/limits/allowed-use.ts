/** How much of what a report counts is allowed. */
import type { LimitUse } from '../org/run-transaction.ts';
import { limitRules, type LimitName } from './limits.ts';

/** Limits are higher in asynchronous transactions. */
export type TransactionKind = 'synchronous' | 'asynchronous';

/** What has the higher limits; a schedule's own run and a finalizer have not. */
const asynchronous: readonly string[] = ['future', 'queueable', 'batch'];

/** Which limits count for what began a transaction: `queueable`, `schedule`, `finalizer`, `test` … */
export function transactionKindOf(begunBy: string): TransactionKind {
    return asynchronous.includes(begunBy) ? 'asynchronous' : 'synchronous';
}

/** The limit that each figure of a report counts against. */
const limitOf = {
    callouts: 'callouts',
    queries: 'queries',
    queryRows: 'queryRows',
    dmlStatements: 'dmlStatements',
    dmlRows: 'dmlRows',
    cpuMs: 'cpuTime',
    heapBytes: 'heapSize'
} as const satisfies Record<keyof LimitUse, LimitName>;

/** The names of the figures. */
export const reportedUses = Object.keys(limitOf) as (keyof LimitUse)[];

/** The documented limit, in the unit of the figure. */
export function allowedUse(use: keyof LimitUse, kind: TransactionKind): number {
    return limitRules[limitOf[use]][kind];
}
