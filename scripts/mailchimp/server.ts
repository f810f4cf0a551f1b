import type { AddressInfo } from 'node:net';
import { developmentApiKey } from './api-key.ts';
import { buildApp } from './app.ts';
import { loadSeed } from './seeds/load-seed.ts';
import type { SeedInput } from './seeds/seed-schema.ts';
import { ServerState } from './server-state.ts';

export { developmentApiKey } from './api-key.ts';

/** How to start a development Mailchimp server. */
export interface MailchimpServerOptions {
    /** 0, the default, takes any free port. */
    port?: number;
    /** `demo`, the default, the path of a JSON file, or the seed itself (seeds/seed-schema.ts). */
    seed?: string | SeedInput;
    /** The key that requests must carry; `developmentApiKey` when left out. */
    apiKey?: string;
}

/** A development Mailchimp server that is running. */
export interface MailchimpServer {
    /** Where the Marketing API is: `http://127.0.0.1:N/3.0`. */
    readonly url: string;
    /** Where the page and the control API are: `http://127.0.0.1:N`. */
    readonly origin: string;
    readonly port: number;
    readonly apiKey: string;
    /** Ends the server and every open connection. */
    stop(): Promise<void>;
}

/**
 * Starts a development Mailchimp server on this computer.
 * @throws SeedError when the seed does not fit; the system's error, with code EADDRINUSE, when the port is taken
 */
export async function startMailchimpServer(options: MailchimpServerOptions = {}): Promise<MailchimpServer> {
    const { port = 0, seed = 'demo', apiKey = developmentApiKey } = options;
    const app = buildApp(new ServerState(await loadSeed(seed), apiKey));
    await app.listen({ host: '127.0.0.1', port });
    const address = app.server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${address.port}`;
    return { url: `${origin}/3.0`, origin, port: address.port, apiKey, stop: () => app.close() };
}
