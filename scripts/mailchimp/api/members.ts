import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../account/audience.ts';
import type { Member } from '../account/member.ts';
import { links, schemaUrl } from '../answers/links.ts';
import { memberBody, memberWebId } from '../answers/member-body.ts';
import { memberQuerySchema } from '../requests/member-filters.ts';
import { listMembers } from '../requests/member-listing.ts';
import { newMemberSchema, updateSchema, upsertSchema } from '../requests/member-schemas.ts';
import { fieldSelection } from '../requests/query.ts';
import { validate } from '../requests/validation.ts';
import { addMember, archiveMember, updateMember, upsertMember } from '../rules/member-requests.ts';
import type { ServerState } from '../server-state.ts';
import { audienceOf, baseUrl, findMember, memberByHash, memberOf, queryOf, writeContext } from './lookup.ts';
import { resource } from './resource.ts';

/** The contacts of an audience: listing, adding, reading, changing, archiving and deleting for good. */
export function memberRoutes(app: FastifyInstance, state: ServerState): void {
    const members = '/lists/:list_id/members';
    resource(app, members, {
        GET: (request) => list(state, request),
        POST: (request, reply) => {
            const audience = audienceOf(state, request);
            const input = validate(newMemberSchema, request.body);
            return answer(request, reply, audience, addMember(audience, input, writeContext(state, request)));
        }
    });
    resource(app, `${members}/:subscriber_hash`, oneMember(state));
    resource(app, `${members}/:subscriber_hash/actions/delete-permanent`, {
        POST: (request, reply) => {
            const audience = audienceOf(state, request);
            audience.forget(memberByHash(audience, request));
            return noContent(reply);
        }
    });
}

/** 204 without a body; the content type is still JSON, as recorded. */
export function noContent(reply: FastifyReply): FastifyReply {
    return reply.code(204).header('content-type', 'application/json; charset=utf-8').send();
}

function list(state: ServerState, request: FastifyRequest): unknown {
    const audience = audienceOf(state, request);
    const selection = fieldSelection(queryOf(request));
    const { members, total } = listMembers(audience, validate(memberQuerySchema, queryOf(request)));
    const base = baseUrl(request);
    const wanted = selection.at('members');
    return selection.apply({
        members: members.map((member) => memberBody(member, audience, base, wanted)),
        list_id: audience.id,
        total_items: total,
        _links: links(base, [
            [
                'self',
                `/lists/${audience.id}/members`,
                'GET',
                'Lists/Members/Collection',
                'CollectionLinks/Lists/Members'
            ],
            ['parent', `/lists/${audience.id}`, 'GET', 'Lists']
        ])
    });
}

function oneMember(state: ServerState): Parameters<typeof resource>[2] {
    return {
        GET: (request, reply) => {
            const audience = audienceOf(state, request);
            return answer(request, reply, audience, memberOf(audience, request));
        },
        PUT: (request, reply) => {
            const audience = audienceOf(state, request);
            const known = findMember(audience, request);
            const input = validate(upsertSchema, request.body);
            return answer(request, reply, audience, upsertMember(audience, known, input, writeContext(state, request)));
        },
        PATCH: (request, reply) => {
            const audience = audienceOf(state, request);
            const member = memberOf(audience, request);
            const input = validate(updateSchema, request.body);
            return answer(
                request,
                reply,
                audience,
                updateMember(audience, member, input, writeContext(state, request))
            );
        },
        DELETE: (request, reply) => {
            const audience = audienceOf(state, request);
            archiveMember(audience, memberOf(audience, request), state.clock.now());
            return noContent(reply);
        }
    };
}

function answer(request: FastifyRequest, reply: FastifyReply, audience: Audience, member: Member): unknown {
    const base = baseUrl(request);
    const selection = fieldSelection(queryOf(request));
    reply.header('link', linkHeader(base, memberWebId(member, audience)));
    return selection.apply(memberBody(member, audience, base, selection));
}

function linkHeader(base: string, webId: number): string {
    const schema = schemaUrl(base, 'Lists/Members/Instance');
    return `<${schema}>; rel="describedBy", <https://us1.admin.mailchimp.com/lists/members/view?id=${webId}>; rel="dashboard"`;
}
