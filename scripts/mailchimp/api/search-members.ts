import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Audience } from '../account/audience.ts';
import { subscriberHash } from '../account/ids.ts';
import type { Member } from '../account/member.ts';
import { links } from '../answers/links.ts';
import { fullName, memberBody } from '../answers/member-body.ts';
import { resourceNotFound } from '../answers/problems.ts';
import { fieldSelection } from '../requests/query.ts';
import { validate } from '../requests/validation.ts';
import type { ServerState } from '../server-state.ts';
import { baseUrl, queryOf } from './lookup.ts';
import { resource } from './resource.ts';

const searchSchema = z.object({
    query: z.string().min(1, 'Please enter something to search for.'),
    list_id: z.string().optional()
});

// There is no paging. How many contacts come at most is not documented.
const mostResults = 30;

interface Found {
    readonly member: Member;
    readonly audience: Audience;
}

/**
 * `GET /search-members`: an address, or part of an address or name, in one audience or all. Whether Mailchimp finds
 * archived contacts, and how late its search index is, is not confirmed: here they are not found, and there is no delay.
 */
export function searchRoutes(app: FastifyInstance, state: ServerState): void {
    resource(app, '/search-members', { GET: (request) => search(state, request) });
}

function search(state: ServerState, request: FastifyRequest): unknown {
    const { query, list_id: listId } = validate(searchSchema, queryOf(request));
    const audiences = audiencesIn(state, listId);
    return fieldSelection(queryOf(request)).apply({
        exact_matches: matches(
            request,
            'exact_matches',
            audiences.flatMap((audience) => exact(audience, query))
        ),
        full_search: matches(
            request,
            'full_search',
            audiences.flatMap((audience) => partial(audience, query))
        ),
        _links: links(baseUrl(request), [
            ['self', '/search-members', 'GET', 'SearchMembers', 'CollectionLinks/SearchMembers']
        ])
    });
}

function audiencesIn(state: ServerState, listId: string | undefined): Audience[] {
    if (!listId) return [...state.account.audiences.values()];
    const audience = state.account.audiences.get(listId);
    if (!audience) throw resourceNotFound();
    return [audience];
}

function exact(audience: Audience, query: string): Found[] {
    const member = audience.members.findByHash(subscriberHash(query));
    return member && member.status !== 'archived' ? [{ member, audience }] : [];
}

function partial(audience: Audience, query: string): Found[] {
    const wanted = query.toLowerCase();
    const found: Found[] = [];
    for (const member of audience.members.all()) {
        if (member.status !== 'archived' && matchesText(member, wanted)) found.push({ member, audience });
    }
    return found;
}

/** Whether the lower-cased text is part of the contact's address or name. */
export function matchesText(member: Member, wanted: string): boolean {
    return member.emailAddress.toLowerCase().includes(wanted) || fullName(member).toLowerCase().includes(wanted);
}

function matches(request: FastifyRequest, collection: string, found: readonly Found[]): object {
    const wanted = fieldSelection(queryOf(request)).at(collection).at('members');
    return {
        members: found
            .slice(0, mostResults)
            .map(({ member, audience }) => memberBody(member, audience, baseUrl(request), wanted)),
        total_items: found.length
    };
}
