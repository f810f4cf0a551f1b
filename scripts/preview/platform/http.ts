/** What a component catches when a call to the server fails, as the platform's own `fetchResponse` errors look. */
export class FetchError extends Error {
    readonly ok = false;
    readonly errorType = 'fetchResponse';
    readonly statusText = 'Server Error';
    readonly headers = {};
    readonly status: number;
    readonly body: unknown;

    constructor(status: number, body: { message?: string } | null) {
        super(body?.message ?? `The preview's server answered with status ${status}.`);
        this.status = status;
        this.body = body;
    }
}

/**
 * Calls the preview's server.
 * @returns the parsed answer
 * @throws FetchError for any status that is not 2xx
 */
export async function call(method: string, address: string, body?: unknown): Promise<unknown> {
    const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(address, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await response.text();
    const answer: unknown = text === '' ? null : JSON.parse(text);
    if (!response.ok) throw new FetchError(response.status, answer as { message?: string } | null);
    return answer;
}
