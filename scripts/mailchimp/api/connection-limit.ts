import type { ServerResponse } from 'node:http';
import { tooManyRequests } from '../answers/problems.ts';

const mostConnections = 10;

/**
 * At most ten requests at a time. A request that its caller has given up counts until the server is done with it.
 * @see https://mailchimp.com/developer/marketing/docs/fundamentals/#api-limits
 */
export class ConnectionLimit {
    private open = 0;

    /**
     * Takes a place for a request, and gives it back when the answer is out or its caller is gone, and when what the
     * server still does for it is done.
     * @param stillBusy tells, once the connection is closed, when the work for it ends
     * @throws Problem 429 when there is no place
     */
    enter(response: ServerResponse, stillBusy: () => Promise<void>): void {
        if (this.open >= mostConnections) throw tooManyRequests();
        this.open++;
        response.once('close', () => void stillBusy().finally(() => this.open--));
    }
}
