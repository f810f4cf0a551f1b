import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Audience } from '../account/audience.ts';
import { subscriberHash } from '../account/ids.ts';
import { audienceBody } from '../answers/audience-body.ts';
import { links } from '../answers/links.ts';
import { batchMemberBody } from '../answers/member-body.ts';
import { batchSchema } from '../requests/member-schemas.ts';
import { fieldSelection, flag, pageOf, paging, sortDirection, time } from '../requests/query.ts';
import { validate } from '../requests/validation.ts';
import { writeBatch } from '../rules/batch-writes.ts';
import type { ServerState } from '../server-state.ts';
import { audienceOf, baseUrl, flagIn, queryOf, writeContext } from './lookup.ts';
import { resource } from './resource.ts';

/** The query of `GET /lists`. */
export const audienceQuerySchema = z.object({
    ...paging,
    before_date_created: time.optional(),
    since_date_created: time.optional(),
    before_campaign_last_sent: time.optional(),
    since_campaign_last_sent: time.optional(),
    email: z.string().optional(),
    sort_field: z.enum(['date_created']).optional(),
    sort_dir: sortDirection.optional(),
    has_ecommerce_store: flag.optional(),
    include_total_contacts: flag.optional()
});

type AudienceQuery = z.output<typeof audienceQuerySchema>;

/** `GET /lists`, `GET /lists/{list_id}` and the batch, `POST /lists/{list_id}`. */
export function audienceRoutes(app: FastifyInstance, state: ServerState): void {
    resource(app, '/lists', { GET: (request) => listAudiences(state, request) });
    resource(app, '/lists/:list_id', {
        GET: (request) => {
            const withTotal = flagIn(request, 'include_total_contacts');
            const body = audienceBody(audienceOf(state, request), baseUrl(request), withTotal);
            return fieldSelection(queryOf(request)).apply(body);
        },
        POST: (request) => subscribeBatch(state, request)
    });
}

function listAudiences(state: ServerState, request: FastifyRequest): unknown {
    const selection = fieldSelection(queryOf(request));
    const query = validate(audienceQuerySchema, queryOf(request));
    const all = [...state.account.audiences.values()];
    const found = sorted(
        all.filter((audience) => passes(audience, query)),
        query
    );
    const bodies = pageOf(found, query).map((audience) =>
        audienceBody(audience, baseUrl(request), query.include_total_contacts ?? false)
    );
    return selection.apply({
        lists: bodies,
        total_items: found.length,
        constraints: { may_create: false, max_instances: all.length, current_total_instances: all.length },
        _links: links(baseUrl(request), [
            ['self', '/lists', 'GET', 'Lists/Collection', 'CollectionLinks/Lists'],
            ['parent', '/', 'GET', 'Root']
        ])
    });
}

/** Since and before: exclusive and inclusive, as observed for contacts; for audiences it is not confirmed. */
function passes(audience: Audience, query: AudienceQuery): boolean {
    const { dateCreated, campaignLastSent } = audience.settings;
    return (
        within(dateCreated, query.since_date_created, query.before_date_created) &&
        within(campaignLastSent, query.since_campaign_last_sent, query.before_campaign_last_sent) &&
        (query.email === undefined || includes(audience, query.email)) &&
        // No audience of this server has a store.
        !query.has_ecommerce_store
    );
}

function within(seconds: number, since: number | undefined, before: number | undefined): boolean {
    if (since !== undefined && seconds <= since) return false;
    return before === undefined || (seconds !== 0 && seconds <= before);
}

/** Which statuses count as being in an audience is not confirmed; here it is all but archived. */
function includes(audience: Audience, email: string): boolean {
    const member = audience.members.findByHash(subscriberHash(email));
    return member !== undefined && member.status !== 'archived';
}

function sorted(audiences: Audience[], query: AudienceQuery): Audience[] {
    if (!query.sort_field) return audiences;
    const direction = query.sort_dir === 'DESC' ? -1 : 1;
    return audiences.toSorted((a, b) => direction * (a.settings.dateCreated - b.settings.dateCreated));
}

function subscribeBatch(state: ServerState, request: FastifyRequest): unknown {
    const audience = audienceOf(state, request);
    const batch = validate(batchSchema, request.body);
    const skipDuplicateCheck = flagIn(request, 'skip_duplicate_check');
    const { created, updated, errors } = writeBatch(audience, batch, {
        ...writeContext(state, request),
        skipDuplicateCheck
    });
    const base = baseUrl(request);
    return {
        new_members: created.map((member) => batchMemberBody(member, audience, base)),
        updated_members: updated.map((member) => batchMemberBody(member, audience, base)),
        errors,
        total_created: created.length,
        total_updated: updated.length,
        error_count: errors.length,
        _links: links(base, [
            ['self', `/lists/${audience.id}`, 'POST', 'Lists/BatchPOST', 'Definitions/Lists/BatchPOST']
        ])
    };
}
