import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invalidMethodOverride } from '../answers/problems.ts';
import type { LoggedRequest } from '../control/request-log.ts';
import type { ServerState } from '../server-state.ts';
import { authenticate } from './authentication.ts';
import { ConnectionLimit } from './connection-limit.ts';
import { RequestFaults } from './faults.ts';
import { queryOf } from './lookup.ts';
import { methodOverrideHeader } from './method-override.ts';

/** What is known of a request on its way. */
interface Passage {
    readonly entry: LoggedRequest;
    readonly startedAt: number;
    faults?: RequestFaults;
}

/** What every request goes through before and after its route: log, limit, key, faults. */
export function requestLifecycle(app: FastifyInstance, state: ServerState): void {
    const limit = new ConnectionLimit();
    const closing = new AbortController();
    const passages = new WeakMap<FastifyRequest, Passage>();

    app.addHook('preClose', (done) => {
        closing.abort();
        done();
    });

    app.addHook('onRequest', (request, reply, done) => {
        const passage = enterLog(request, reply, state);
        passages.set(request, passage);
        if (request.headers[methodOverrideHeader] !== undefined) throw invalidMethodOverride();
        limit.enter(reply.raw, async () => passage.faults?.settled());
        authenticate(request, state.apiKey);
        const match = state.faults.match(request.method, passage.entry.path);
        passage.entry.fault = match.rule?.kind ?? (match.latencyMs ? 'latency' : null);
        passage.faults = new RequestFaults(match, request, reply, closing.signal);
        done();
    });

    app.addHook('preHandler', async (request, reply) => {
        const passage = passages.get(request);
        if (passage) passage.entry.body = request.body ?? null;
        const goesOn = (await passage?.faults?.before()) ?? true;
        if (passage) passage.entry.carriedOut = goesOn;
        return goesOn ? undefined : reply;
    });

    app.addHook('onSend', async (request, reply, payload) => {
        const passage = passages.get(request);
        const body = passage?.faults ? await passage.faults.after(payload) : payload;
        if (passage) leaveLog(passage, reply);
        return body;
    });
}

function enterLog(request: FastifyRequest, reply: FastifyReply, state: ServerState): Passage {
    reply.header('x-request-id', request.id);
    reply.header('date', new Date(state.clock.nowInMilliseconds()).toUTCString());
    const path = request.url.split('?')[0].slice('/3.0'.length) || '/';
    const entry = state.requests.add({ method: request.method, path, query: queryOf(request) });
    return { entry, startedAt: performance.now() };
}

function leaveLog({ entry, startedAt }: Passage, reply: FastifyReply): void {
    entry.status = reply.statusCode;
    entry.ms = Math.round(performance.now() - startedAt);
}
