/** An HTTP request as Apex built it, and the answer: what mocks, the real network and the log share. */

/** State of a System.HttpRequest. Header names keep their spelling; looking one up is without case. */
export interface CalloutRequest {
    method: string;
    endpoint: string;
    readonly headers: Map<string, string>;
    body: Uint8Array | null;
    /** Milliseconds, 1 to 120,000. */
    timeout: number;
    compressed: boolean;
}

/** State of a System.HttpResponse. */
export interface CalloutResponse {
    statusCode: number;
    status: string;
    readonly headers: Map<string, string>;
    body: Uint8Array;
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_timeouts.htm */
export const DEFAULT_TIMEOUT = 10_000;
export const MAXIMUM_TIMEOUT = 120_000;

export function newRequest(): CalloutRequest {
    return { method: '', endpoint: '', headers: new Map(), body: null, timeout: DEFAULT_TIMEOUT, compressed: false };
}

export function newResponse(): CalloutResponse {
    return { statusCode: 0, status: '', headers: new Map(), body: new Uint8Array() };
}

/** A header by name without case, or null. */
export function header(headers: ReadonlyMap<string, string>, name: string): string | null {
    const key = name.toLowerCase();
    for (const [each, value] of headers) {
        if (each.toLowerCase() === key) {
            return value;
        }
    }
    return null;
}

/** Sets a header, replacing one of the same name in other spelling. */
export function setHeader(headers: Map<string, string>, name: string, value: string): void {
    for (const each of [...headers.keys()]) {
        if (each.toLowerCase() === name.toLowerCase()) {
            headers.delete(each);
        }
    }
    headers.set(name, value);
}

export function textOf(body: Uint8Array | null): string {
    return body === null ? '' : new TextDecoder().decode(body);
}

export function bytesOf(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}
