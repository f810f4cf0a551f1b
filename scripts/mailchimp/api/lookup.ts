import type { FastifyRequest } from 'fastify';
import type { Audience } from '../account/audience.ts';
import { subscriberHash } from '../account/ids.ts';
import type { Member } from '../account/member.ts';
import type { BaseUrl } from '../answers/links.ts';
import { resourceNotFound } from '../answers/problems.ts';
import type { WriteContext } from '../rules/member-writes.ts';
import type { ServerState } from '../server-state.ts';
import { flag } from '../requests/query.ts';

/** A named part of the path. */
export function pathPart(request: FastifyRequest, name: string): string {
    return (request.params as Record<string, string>)[name];
}

/** The query, one text for each name: the last one counts when a name comes twice. */
export function queryOf(request: FastifyRequest): Record<string, string> {
    const query = request.query as Record<string, string | string[]>;
    return Object.fromEntries(
        Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? (value.at(-1) ?? '') : value])
    );
}

/** Where the links of an answer point: this server, as the caller named it. */
export function baseUrl(request: FastifyRequest): BaseUrl {
    return `http://${request.host}/3.0`;
}

/**
 * The audience that the path names.
 * @throws Problem 404
 */
export function audienceOf(state: ServerState, request: FastifyRequest): Audience {
    const audience = state.account.audiences.get(pathPart(request, 'list_id'));
    if (!audience) throw resourceNotFound();
    return audience;
}

/** The contact that the path names by hash, address or contact id; undefined when the audience has none such. */
export function findMember(audience: Audience, request: FastifyRequest): Member | undefined {
    const slot = pathPart(request, 'subscriber_hash');
    if (slot.includes('@')) return audience.members.findByHash(subscriberHash(slot));
    return audience.members.findByHash(slot) ?? audience.members.findByContactId(slot);
}

/**
 * The contact that the path names by hash, address or contact id.
 * @throws Problem 404
 */
export function memberOf(audience: Audience, request: FastifyRequest): Member {
    const member = findMember(audience, request);
    if (!member) throw resourceNotFound();
    return member;
}

/**
 * The contact that the path names by its hash: some paths are described with the hash only, so nothing else is taken.
 * @throws Problem 404
 */
export function memberByHash(audience: Audience, request: FastifyRequest): Member {
    const member = audience.members.findByHash(pathPart(request, 'subscriber_hash'));
    if (!member) throw resourceNotFound();
    return member;
}

/** What a write needs to know of its request. */
export function writeContext(state: ServerState, request: FastifyRequest): WriteContext {
    return {
        now: state.clock.now(),
        ip: request.ip,
        skipMergeValidation: flagIn(request, 'skip_merge_validation')
    };
}

/** Whether a query parameter is there and true. */
export function flagIn(request: FastifyRequest, name: string): boolean {
    return flag.parse(queryOf(request)[name] ?? '');
}
