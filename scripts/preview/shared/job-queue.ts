import type { WaitingWork } from '../../local-org/worker/protocol.ts';

/** What waits for its moment in the org. */
export interface JobQueue {
    waiting: WaitingWork[];
    /** Milliseconds by which the org's clock is ahead of the computer's. */
    aheadMs: number;
}
