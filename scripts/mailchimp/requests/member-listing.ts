import type { Audience } from '../account/audience.ts';
import type { MemberOrder } from '../account/member-order.ts';
import type { Member } from '../account/member.ts';
import type { MemberPredicate, MemberQuery } from './member-filters.ts';
import { memberPredicates, sortedByLastChanged } from './member-filters.ts';
import { pageOf } from './query.ts';

/** One page of a listing. */
export interface MemberListing {
    readonly members: Member[];
    /** How many contacts the filters let through, on all pages. */
    readonly total: number;
}

interface Range {
    readonly order: MemberOrder;
    readonly from: number;
    readonly to: number;
}

/**
 * The contacts that a query asks for. Archived ones come with `status=archived` only.
 *
 * Without `sort_field` the rows come by `last_changed`: Mailchimp's own order is unknown and taken to be unstable, and in
 * this one a contact that changes during a walk moves, so a client that relies on it loses rows here too.
 */
export function listMembers(audience: Audience, query: MemberQuery): MemberListing {
    const range = rangeOf(audience, query);
    const predicates = memberPredicates(query, audience);
    return predicates.length ? filtered(range, predicates, query) : cut(range, query);
}

function rangeOf(audience: Audience, query: MemberQuery): Range {
    const field = query.sort_field ?? 'last_changed';
    const order = audience.members.order(field, query.status === 'archived' ? 'archived' : 'listed');
    if (!sortedByLastChanged(query)) return { order, from: 0, to: order.length };
    const from = query.since_last_changed === undefined ? 0 : order.countUpTo(query.since_last_changed);
    const to = query.before_last_changed === undefined ? order.length : order.countUpTo(query.before_last_changed);
    return { order, from, to: Math.max(from, to) };
}

function cut({ order, from, to }: Range, { count, offset, sort_dir: direction }: MemberQuery): MemberListing {
    const total = to - from;
    const start = Math.min(offset, total);
    const end = Math.min(offset + count, total);
    const members =
        direction === 'DESC' ? order.slice(to - end, to - start).reverse() : order.slice(from + start, from + end);
    return { members, total };
}

function filtered(range: Range, predicates: readonly MemberPredicate[], query: MemberQuery): MemberListing {
    const all = range.order.slice(range.from, range.to);
    const passing = all.filter((member) => predicates.every((passes) => passes(member)));
    if (query.sort_dir === 'DESC') passing.reverse();
    return { members: pageOf(passing, query), total: passing.length };
}
