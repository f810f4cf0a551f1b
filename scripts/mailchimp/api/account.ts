import type { FastifyInstance } from 'fastify';
import { accountBody } from '../answers/account-body.ts';
import { fieldSelection } from '../requests/query.ts';
import type { ServerState } from '../server-state.ts';
import { baseUrl, queryOf } from './lookup.ts';
import { resource } from './resource.ts';

/** `GET /` and `GET /ping`. */
export function accountRoutes(app: FastifyInstance, state: ServerState): void {
    resource(app, '/', {
        GET: (request) =>
            fieldSelection(queryOf(request)).apply(accountBody(state.account, baseUrl(request), state.clock.now()))
    });
    resource(app, '/ping', { GET: () => ({ health_status: "Everything's Chimpy!" }) });
}
