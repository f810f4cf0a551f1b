import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RecordError } from '../../local-org/client.ts';
import type { OrgSources } from './org-routes.ts';
import { readWithOptionalFields } from './readable-fields.ts';
import { userOf } from './session.ts';

type FieldsQuery = { Querystring: { fields?: string; optionalFields?: string; orderBy?: string } };
type OneRecord = { Params: { id: string } };
type Fields = Record<string, unknown>;

/** Serves records as the chosen user, in the shapes of the User Interface API. */
export function recordRoutes(server: FastifyInstance, { org, users, actions }: OrgSources): void {
    server.get<OneRecord & FieldsQuery>('/ui-api/records/:id', (request, reply) =>
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

    server.patch<OneRecord & { Body: { fields: Fields } }>('/ui-api/records/:id', (request, reply) =>
        sendRecords(reply, async () => {
            const user = userOf(request, users).username;
            const change = { recordId: request.params.id, fields: request.body.fields };
            const asked = { user, name: 'updateRecord', parameters: change, isWire: false };
            await actions.run(asked, () => org.updateRecord({ user, ...change }));
            return org.getRecord({ user, recordId: change.recordId, fields: Object.keys(change.fields) });
        })
    );

    server.patch<{ Body: { changes: { recordId: string; fields: Fields }[] } }>('/ui-api/records', (request, reply) =>
        sendRecords(reply, async () => {
            const user = userOf(request, users).username;
            const { changes } = request.body;
            const asked = { user, name: 'updateRecords', parameters: changes, isWire: false };
            await actions.run(asked, () => org.updateRecords({ user, changes }));
            return { saved: changes.length };
        })
    );

    server.get<{ Params: { object: string } } & FieldsQuery>('/ui-api/list-records/:object', (request, reply) =>
        sendRecords(reply, () => {
            const user = userOf(request, users).username;
            const { fields, optionalFields, orderBy } = request.query;
            return readWithOptionalFields(
                (list) =>
                    org.listRecords({ user, object: request.params.object, fields: list, orderBy, limit: listSize }),
                fieldList(fields),
                fieldList(optionalFields)
            );
        })
    );
}

const listSize = 200;

async function sendRecords(reply: FastifyReply, read: () => Promise<unknown>): Promise<FastifyReply> {
    try {
        return await reply.send(await read());
    } catch (error) {
        return reply.code((error as Partial<RecordError>).status ?? 500).send(recordErrorBody(error));
    }
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html */
function recordErrorBody(error: unknown): object {
    const { status = 500, errorCode = 'UNKNOWN_EXCEPTION', message, output } = error as Partial<RecordError> & Error;
    return { statusCode: status, errorCode, message, output };
}

function fieldList(fields: string | undefined): string[] {
    return (fields ?? '').split(',').filter(Boolean);
}
