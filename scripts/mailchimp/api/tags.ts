import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { links } from '../answers/links.ts';
import { timestamp } from '../answers/timestamps.ts';
import { fieldSelection, pageOf, paging } from '../requests/query.ts';
import { validate } from '../requests/validation.ts';
import { switchTags } from '../rules/tag-rules.ts';
import type { ServerState } from '../server-state.ts';
import { audienceOf, baseUrl, memberByHash, memberOf, queryOf } from './lookup.ts';
import { noContent } from './members.ts';
import { resource } from './resource.ts';

const switchesSchema = z.object({
    tags: z.array(
        z.object({ name: z.string().min(1, 'Please enter a tag name.'), status: z.enum(['inactive', 'active']) })
    ),
    is_syncing: z.boolean().optional()
});

/** The tags of a contact, and the search for tags of an audience. */
export function tagRoutes(app: FastifyInstance, state: ServerState): void {
    resource(app, '/lists/:list_id/members/:subscriber_hash/tags', {
        GET: (request) => listTags(state, request),
        POST: (request, reply) => {
            const audience = audienceOf(state, request);
            const member = memberByHash(audience, request);
            const { tags } = validate(switchesSchema, request.body);
            switchTags(audience, member, tags, state.clock.now());
            return noContent(reply);
        }
    });
    resource(app, '/lists/:list_id/tag-search', { GET: (request) => searchTags(state, request) });
}

function listTags(state: ServerState, request: FastifyRequest): unknown {
    const audience = audienceOf(state, request);
    const member = memberOf(audience, request);
    const page = validate(z.object(paging), queryOf(request));
    const tags = pageOf(member.tags, page).map(({ id, name, addedAt }) => ({
        id,
        name,
        date_added: timestamp(addedAt)
    }));
    const parent = `/lists/${audience.id}/members/${member.hash}`;
    return fieldSelection(queryOf(request)).apply({
        tags,
        total_items: member.tags.length,
        _links: links(baseUrl(request), [
            ['self', `${parent}/tags`, 'GET', 'Lists/Members/Tags/Collection'],
            ['parent', parent, 'GET', 'Lists/Members']
        ])
    });
}

/** A prefix without regard to capitals; all tags without one. Paging works though it is not documented: observed. */
function searchTags(state: ServerState, request: FastifyRequest): unknown {
    const { name, ...page } = validate(z.object({ ...paging, name: z.string().default('') }), queryOf(request));
    const tags = audienceOf(state, request).tags.startingWith(name);
    return { tags: pageOf(tags, page), total_items: tags.length };
}
