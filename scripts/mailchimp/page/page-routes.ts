import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const files: Readonly<Record<string, { file: string; type: string }>> = {
    '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
    '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
    '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' }
};

/** The server's own page; its files are read on every request, so that a change shows without a restart. */
export function pageRoutes(app: FastifyInstance): void {
    for (const [url, { file, type }] of Object.entries(files)) {
        app.get(url, async (_request, reply) => {
            const content = await readFile(new URL(file, import.meta.url));
            return reply.header('content-type', type).send(content);
        });
    }
}
