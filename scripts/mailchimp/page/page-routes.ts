import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

const types: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8'
};

/** The server's own page; its files are read on every request, so that a change shows without a restart. */
export function pageRoutes(app: FastifyInstance): void {
    app.get('/', (_request, reply) => sendFile('index.html', reply));
    app.get<{ Params: { file: string } }>('/page/:file', ({ params }, reply) => sendFile(params.file, reply));
}

/** Sends a file of this folder; anything else, and what is not for browsers, is not found. */
async function sendFile(file: string, reply: FastifyReply): Promise<FastifyReply> {
    const type = types[extname(file)];
    if (!type || !/^[a-z]+\.[a-z]+$/.test(file)) return notFound(file, reply);
    const content = await readFile(new URL(file, import.meta.url)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return undefined;
    });
    return content ? reply.header('content-type', type).send(content) : notFound(file, reply);
}

function notFound(file: string, reply: FastifyReply): FastifyReply {
    return reply.code(404).send({ error: `There is no ${file} here.` });
}
