import type { FastifyRequest } from 'fastify';
import { apiKeyInvalid, apiKeyMissing } from '../answers/problems.ts';
import { queryOf } from './lookup.ts';

/**
 * Lets a request pass whose API key is right, given in any of the ways that Mailchimp takes: Basic with any user name,
 * Bearer, the older `apikey` and `OAuth`, or `?apikey=` on GET. A key in the query that disagrees with the header is
 * refused (changelog of 2021-02-17), and a key of another data centre like any wrong key.
 * @throws Problem 401
 */
export function authenticate(request: FastifyRequest, apiKey: string): void {
    const keys = [keyInHeader(request.headers.authorization), keyInQuery(request)].filter(Boolean);
    if (!keys.length) throw apiKeyMissing();
    if (keys.some((key) => key !== apiKey)) throw apiKeyInvalid();
}

function keyInHeader(header: string | undefined): string | undefined {
    const [, scheme, credentials] = /^(\S+)\s+(\S.*)$/.exec(header?.trim() ?? '') ?? [];
    switch (scheme?.toLowerCase()) {
        case 'basic':
            return passwordOf(credentials);
        case 'bearer':
        case 'apikey':
        case 'oauth':
            return credentials;
        default:
            return undefined;
    }
}

function passwordOf(credentials: string): string {
    const text = Buffer.from(credentials, 'base64').toString('utf8');
    return text.slice(text.indexOf(':') + 1);
}

function keyInQuery(request: FastifyRequest): string | undefined {
    return request.method === 'GET' ? queryOf(request).apikey : undefined;
}
