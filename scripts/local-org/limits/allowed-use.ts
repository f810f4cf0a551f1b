/** How much of what a report counts is allowed. */
import type { LimitUse } from '../org/run-transaction.ts';
import { limitRules, type LimitName } from './limits.ts';

/** Limits are higher in asynchronous transactions. */
export type TransactionKind = 'synchronous' | 'asynchronous';

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
