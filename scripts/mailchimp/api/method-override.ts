import type { IncomingMessage } from 'node:http';

/** Lets a POST stand for another method. */
export const methodOverrideHeader = 'x-http-method-override';

/**
 * Gives a POST with the override header the method that the header names, before it is routed. With any other method the
 * header stays, and the request is refused later.
 * @see https://mailchimp.com/developer/marketing/docs/fundamentals/#method-override
 */
export function overrideMethod(request: IncomingMessage): void {
    const method = request.headers[methodOverrideHeader];
    if (request.method !== 'POST' || typeof method !== 'string') return;
    request.method = method.toUpperCase();
    delete request.headers[methodOverrideHeader];
}
