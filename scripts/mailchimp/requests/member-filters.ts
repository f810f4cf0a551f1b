import { z } from 'zod';
import { uniqueEmailId } from '../account/ids.ts';
import { sortableTimes } from '../account/member-order.ts';
import type { Audience } from '../account/audience.ts';
import type { Member } from '../account/member.ts';
import { memberStatuses } from '../account/member.ts';
import { invalidFields } from '../answers/problems.ts';
import { flag, paging, sortDirection, time } from './query.ts';

/** The query of `GET /lists/{list_id}/members`. */
export const memberQuerySchema = z.object({
    ...paging,
    email_type: z.string().optional(),
    status: z.enum(memberStatuses).optional(),
    since_timestamp_opt: time.optional(),
    before_timestamp_opt: time.optional(),
    since_last_changed: time.optional(),
    before_last_changed: time.optional(),
    unique_email_id: z.string().optional(),
    vip_only: flag.optional(),
    interest_category_id: z.string().optional(),
    interest_ids: z.string().optional(),
    interest_match: z.enum(['any', 'all', 'none']).optional(),
    sort_field: z.enum(sortableTimes).optional(),
    sort_dir: sortDirection.optional(),
    since_last_campaign: flag.optional(),
    unsubscribed_since: time.optional()
});

/** The query, read and checked. */
export type MemberQuery = z.output<typeof memberQuerySchema>;

/** Whether a contact belongs to a listing. */
export type MemberPredicate = (member: Member) => boolean;

/**
 * The conditions of a query that the index does not answer by itself. It knows archived contacts from others, and
 * `last_changed` when that is what the rows are sorted by.
 * "Since" leaves the named second out and "before" takes it in: observed for `last_changed`, and taken to be the same
 * for the other times.
 * @throws Problem 400 when filters do not go together
 */
export function memberPredicates(query: MemberQuery, audience: Audience): MemberPredicate[] {
    return [
        ...when(
            query.status === 'archived' ? undefined : query.status,
            (status) => (member) => member.status === status
        ),
        ...(sortedByLastChanged(query) ? [] : changedWithin(query)),
        ...when(query.email_type, (type) => (member) => member.profile.emailType === type),
        ...when(query.since_timestamp_opt, (since) => (member) => member.timestampOpt > since),
        ...when(query.before_timestamp_opt, (before) => (member) => optedInBy(member, before)),
        ...when(query.unique_email_id, (id) => (member) => uniqueEmailId(member.hash) === id),
        ...when(query.vip_only || undefined, () => (member) => member.profile.vip),
        ...interestPredicates(query, audience),
        ...sinceLastCampaign(query, audience),
        ...unsubscribedSince(query)
    ];
}

/** Whether the index on `last_changed` gives the rows. */
export function sortedByLastChanged(query: MemberQuery): boolean {
    return (query.sort_field ?? 'last_changed') === 'last_changed';
}

function changedWithin(query: MemberQuery): MemberPredicate[] {
    return [
        ...when(query.since_last_changed, (since) => (member) => member.lastChanged > since),
        ...when(query.before_last_changed, (before) => (member) => member.lastChanged <= before)
    ];
}

function when<T>(value: T | undefined, predicate: (value: T) => MemberPredicate): MemberPredicate[] {
    return value === undefined ? [] : [predicate(value)];
}

function optedInBy(member: Member, seconds: number): boolean {
    return member.timestampOpt !== 0 && member.timestampOpt <= seconds;
}

/** The three interest parameters are documented to need each other. */
function interestPredicates(query: MemberQuery, audience: Audience): MemberPredicate[] {
    const { interest_category_id: categoryId, interest_ids: ids, interest_match: match } = query;
    if (categoryId === undefined && ids === undefined && match === undefined) return [];
    if (!categoryId || !ids || !match) {
        throw invalidFields([
            {
                field: 'interest_category_id',
                message: 'interest_category_id, interest_ids and interest_match must be used together.'
            }
        ]);
    }
    const category = audience.settings.interestCategories.find(({ id }) => id === categoryId);
    const known = new Set(category?.interests.map(({ id }) => id));
    const wanted = ids.split(',').filter((id) => known.has(id));
    return [interestPredicate(wanted, match)];
}

function interestPredicate(ids: readonly string[], match: 'any' | 'all' | 'none'): MemberPredicate {
    const has = (member: Member) => (id: string) => member.profile.interests[id] ?? false;
    if (match === 'any') return (member) => ids.some(has(member));
    if (match === 'all') return (member) => ids.length > 0 && ids.every(has(member));
    return (member) => !ids.some(has(member));
}

/** "Member status is required to use this filter", says the API description. */
function sinceLastCampaign(query: MemberQuery, audience: Audience): MemberPredicate[] {
    if (!query.since_last_campaign) return [];
    if (!query.status) {
        throw invalidFields([{ field: 'status', message: 'Member status is required to use since_last_campaign.' }]);
    }
    return [(member) => member.lastChanged > audience.settings.campaignLastSent];
}

/** "Using any status other than unsubscribed with this filter will result in an error", says the API description. */
function unsubscribedSince(query: MemberQuery): MemberPredicate[] {
    const since = query.unsubscribed_since;
    if (since === undefined) return [];
    if (query.status && query.status !== 'unsubscribed') {
        throw invalidFields([
            { field: 'status', message: 'unsubscribed_since can only be used with the status unsubscribed.' }
        ]);
    }
    return [(member) => member.status === 'unsubscribed' && (member.unsubscribe?.at ?? 0) > since];
}
