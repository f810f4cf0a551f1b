import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ApexError, OrgUser, RecordError } from '../../local-org/client.ts';
import type { ActionLog } from './action-log.ts';
import type { PreviewOrg } from './org.ts';
import { readWithOptionalFields } from './readable-fields.ts';
import { userOf } from './session.ts';

/** What the routes of the org are answered with. */
export interface OrgSources {
    org: PreviewOrg;
    users: OrgUser[];
    actions: ActionLog;
}

type FieldsQuery = { Querystring: { fields?: string; optionalFields?: string; orderBy?: string } };

/**
 * Serves Apex and records as the chosen user. Errors look as the platform's:
 * https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
 */
export function orgRoutes(server: FastifyInstance, { org, users, actions }: OrgSources): void {
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

    server.get<{ Params: { id: string } } & FieldsQuery>('/ui-api/records/:id', (request, reply) =>
        sendRecords(reply, () => {
            const user = userOf(request, users).username;
            const { fields, optionalFields } = request.query;
            return readWithOptionalFields(
                (list) => org.getRecord({ user, recordId: request.params.id, fields: list }),
                fieldList(fields),
                fieldList(optionalFields)
            );
        })
    );

    server.get<{ Params: { object: string } } & FieldsQuery>('/ui-api/list-records/:object', (request, reply) =>
        sendRecords(reply, () =>
            org.listRecords({
                user: userOf(request, users).username,
                object: request.params.object,
                fields: fieldList(request.query.fields),
                orderBy: request.query.orderBy,
                limit: 200
            })
        )
    );
}

/** The `body` of the error that a component catches. */
function apexErrorBody({ message, exceptionType, stackTrace }: ApexError): object {
    return { message, exceptionType, stackTrace, isUserDefinedException: false };
}

async function sendRecords(reply: FastifyReply, read: () => Promise<unknown>): Promise<FastifyReply> {
    try {
        return await reply.send(await read());
    } catch (error) {
        const { status = 500, errorCode = 'UNKNOWN_EXCEPTION', message } = error as Partial<RecordError> & Error;
        return reply.code(status).send({ statusCode: status, errorCode, message });
    }
}

function fieldList(fields: string | undefined): string[] {
    return (fields ?? '').split(',').filter(Boolean);
}
