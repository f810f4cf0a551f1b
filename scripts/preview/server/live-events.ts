import type { FastifyReply } from 'fastify';
import type { LiveEvent } from '../shared/action.ts';

/** The open pages, told as server-sent events. */
export class LiveEvents {
    readonly #pages = new Set<FastifyReply['raw']>();

    /** Keeps a request open and sends every later event to it. */
    subscribe(reply: FastifyReply): void {
        reply.hijack();
        const page = reply.raw;
        page.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        page.write('retry: 500\n\n');
        this.#pages.add(page);
        page.on('close', () => this.#pages.delete(page));
    }

    publish(event: LiveEvent): void {
        for (const page of this.#pages) page.write(`data: ${JSON.stringify(event)}\n\n`);
    }

    /** Ends the open requests, so that the server can stop. */
    close(): void {
        for (const page of this.#pages) page.end();
    }
}
