/** Runs in the worker thread of network.ts: one HTTP request at a time over node:http, without following redirects, as the platform. */
import http from 'node:http';
import https from 'node:https';
import { runAsWorker } from 'synckit';

export interface NetworkRequest {
    readonly url: string;
    readonly method: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Uint8Array | null;
    /** Milliseconds. */
    readonly timeout: number;
}

export interface NetworkAnswer {
    /** Set when there was no answer: the text of the System.CalloutException. */
    readonly failure?: string;
    readonly timedOut?: boolean;
    readonly statusCode: number;
    readonly status: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Uint8Array;
}

const NOTHING = { statusCode: 0, status: '', headers: [], body: new Uint8Array() } as const;

const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };

/** What the platform says for Node's error codes; the texts are Java's, as System.CalloutException shows them. */
function failureText(error: NodeJS.ErrnoException, url: URL): string {
    switch (error.code) {
        case 'ECONNREFUSED':
            return 'Connection refused';
        case 'ECONNRESET':
        case 'EPIPE':
            return 'Unexpected end of file from server';
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return `Unknown host: ${url.hostname}`;
        case 'ETIMEDOUT':
            return 'Read timed out';
        default:
            return error.message;
    }
}

function send(request: NetworkRequest): Promise<NetworkAnswer> {
    return new Promise((resolve) => {
        const url = new URL(request.url);
        const library = url.protocol === 'http:' ? http : https;
        const fail = (error: NodeJS.ErrnoException): void =>
            resolve({ ...NOTHING, failure: failureText(error, url), timedOut: error.code === 'ETIMEDOUT' });
        const sent = library.request(
            url,
            {
                method: request.method,
                headers: Object.fromEntries(request.headers),
                agent: agents[url.protocol as keyof typeof agents]
            },
            (response) => {
                const chunks: Buffer[] = [];
                response.on('data', (chunk: Buffer) => chunks.push(chunk));
                response.on('error', fail);
                response.on('end', () => resolve(answerOf(response, Buffer.concat(chunks))));
            }
        );
        const timer = setTimeout(
            () => sent.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })),
            request.timeout
        );
        sent.on('close', () => clearTimeout(timer));
        sent.on('error', fail);
        sent.end(request.body ?? undefined);
    });
}

function answerOf(response: http.IncomingMessage, body: Buffer): NetworkAnswer {
    const headers: [string, string][] = [];
    for (let index = 0; index < response.rawHeaders.length; index += 2) {
        headers.push([response.rawHeaders[index], response.rawHeaders[index + 1]]);
    }
    return {
        statusCode: response.statusCode ?? 0,
        status: response.statusMessage ?? '',
        headers,
        body: new Uint8Array(body)
    };
}

runAsWorker(send);
