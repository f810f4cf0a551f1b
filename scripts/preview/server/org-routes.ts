import type { FastifyInstance } from 'fastify';
import type { ApexError, OrgUser } from '../../local-org/client.ts';
import type { ActionLog } from './action-log.ts';
import { flowRoutes } from './flow-routes.ts';
import type { PreviewOrg } from './org.ts';
import { recordRoutes } from './record-routes.ts';
import { userOf } from './session.ts';

/** What the routes of the org are answered with. */
export interface OrgSources {
    org: PreviewOrg;
    users: OrgUser[];
    actions: ActionLog;
}

/**
 * Serves Apex and records as the chosen user. Errors look as the platform's:
 * https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
 */
export function orgRoutes(server: FastifyInstance, sources: OrgSources): void {
    const { org, users, actions } = sources;
    recordRoutes(server, sources);
    flowRoutes(server, sources);
    server.post<{ Params: { className: string; method: string }; Querystring: { wire?: string } }>(
        '/apex/:className.:method',
        async (request, reply) => {
            const { className, method } = request.params;
            const user = userOf(request, users).username;
            const params = request.body ?? {};
            const asked = { user, name: `${className}.${method}`, parameters: params, isWire: 'wire' in request.query };
            try {
                const { value } = await actions.run(asked, () => org.invokeApex({ user, className, method, params }));
                return await reply.send(JSON.stringify(value ?? null));
            } catch (error) {
                return reply.code(500).send(apexErrorBody(error as ApexError));
            }
        }
    );
}

/** The `body` of the error that a component catches. */
function apexErrorBody({ message, exceptionType, stackTrace }: ApexError): object {
    return { message, exceptionType, stackTrace, isUserDefinedException: false };
}
