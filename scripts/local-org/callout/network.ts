/** The real network. Apex waits for the answer, so the request runs in a thread of its own and this one sleeps meanwhile. */
import { createSyncFn } from 'synckit';
import type { CalloutRequest, CalloutResponse } from './callout-request.ts';
import type { NetworkAnswer, NetworkRequest } from './network-worker.ts';

/** A callout that ended without an answer, in the platform's words. */
export class NetworkFailure extends Error {
    readonly timedOut: boolean;

    constructor(message: string, timedOut: boolean) {
        super(message);
        this.timedOut = timedOut;
    }
}

let fetchNow: ((request: NetworkRequest) => NetworkAnswer) | undefined;

/** `timeout`: milliseconds until it gives up. @throws NetworkFailure */
export function sendOverNetwork(
    url: string,
    request: CalloutRequest,
    headers: ReadonlyMap<string, string>,
    timeout: number
): CalloutResponse {
    fetchNow ??= createSyncFn(new URL('network-worker.mjs', import.meta.url)) as (
        request: NetworkRequest
    ) => NetworkAnswer;
    const answer = fetchNow({
        url,
        method: request.method,
        headers: [...headers],
        body: request.body,
        timeout
    });
    if (answer.failure !== undefined) {
        throw new NetworkFailure(answer.failure, answer.timedOut ?? false);
    }
    return {
        statusCode: answer.statusCode,
        status: answer.status,
        headers: new Map(answer.headers),
        body: answer.body
    };
}
