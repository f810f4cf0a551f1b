import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ServerState } from '../server-state.ts';
import { audienceControl } from './audience-control.ts';
import { clockControl } from './clock-control.ts';
import { faultKinds, faultRulesSchema } from './fault-schema.ts';
import { ControlRefusal, accept, answerRefusal } from './refusal.ts';

/**
 * What tests and the server's page steer it with; the real Mailchimp has nothing like it. It asks for no key, since the
 * server listens to this computer only, but it does not serve other web pages that are open in the same browser.
 */
export function controlApi(app: FastifyInstance, state: ServerState): void {
    app.setErrorHandler(answerRefusal);
    app.setNotFoundHandler((request) => {
        throw new ControlRefusal(404, `There is no ${request.method} ${request.url} here.`);
    });
    app.addHook('onRequest', (request, _reply, done) => {
        refuseOtherOrigins(request);
        done();
    });
    faultControl(app, state);
    requestControl(app, state);
    clockControl(app, state);
    audienceControl(app, state);
    app.get('/server', () => ({ apiKey: state.apiKey }));
    app.post('/reset', (_request, reply) => {
        state.reset();
        return reply.code(204).send();
    });
}

function faultControl(app: FastifyInstance, state: ServerState): void {
    app.get('/faults', () => state.faults.list());
    app.get('/faults/kinds', () => faultKinds);
    app.put('/faults', (request) => {
        state.faults.set(accept(faultRulesSchema, request.body));
        return state.faults.list();
    });
    app.delete('/faults', (_request, reply) => {
        state.faults.clear();
        return reply.code(204).send();
    });
}

const logQuerySchema = z.strictObject({ last: z.coerce.number().int().min(0).optional() });

function requestControl(app: FastifyInstance, state: ServerState): void {
    app.get('/requests', (request) => state.requests.list(accept(logQuerySchema, request.query).last));
    app.delete('/requests', (_request, reply) => {
        state.requests.clear();
        return reply.code(204).send();
    });
}

function refuseOtherOrigins(request: FastifyRequest): void {
    const { origin } = request.headers;
    if (origin === undefined || origin === `http://${request.host}`) return;
    throw new ControlRefusal(403, `The control API does not answer pages of ${origin}.`);
}
