import type { Audience } from '../account/audience.ts';
import type { MemberOrder } from '../account/member-order.ts';
import type { Member } from '../account/member.ts';
import type { MemberPredicate, MemberQuery } from './member-filters.ts';
import { memberPredicates, sortedByLastChanged } from './member-filters.ts';
import type { Page } from './query.ts';

/** One page of a listing. */
export interface MemberListing {
    readonly members: Member[];
    /** How many contacts the filters let through, on all pages. */
    readonly total: number;
}

/** The contacts in the order they are answered in, by row number from 0. */
interface Rows {
    readonly length: number;
    at(row: number): Member;
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
    const rows = query.sort_dir === 'DESC' ? descending(range) : ascending(range);
    const predicates = memberPredicates(query, audience);
    return predicates.length ? filtered(rows, predicates, query) : cut(rows, query);
}

function rangeOf(audience: Audience, query: MemberQuery): Range {
    const field = query.sort_field ?? 'last_changed';
    const order = audience.members.order(field, query.status === 'archived' ? 'archived' : 'listed');
    if (!sortedByLastChanged(query)) return { order, from: 0, to: order.length };
    const from = query.since_last_changed === undefined ? 0 : order.countUpTo(query.since_last_changed);
    const to = query.before_last_changed === undefined ? order.length : order.countUpTo(query.before_last_changed);
    return { order, from, to: Math.max(from, to) };
}

function ascending({ order, from, to }: Range): Rows {
    return { length: to - from, at: (row) => order.at(from + row) };
}

function descending({ order, from, to }: Range): Rows {
    return { length: to - from, at: (row) => order.at(to - 1 - row) };
}

function cut(rows: Rows, { count, offset }: Page): MemberListing {
    const length = Math.max(0, Math.min(count, rows.length - offset));
    return { members: Array.from({ length }, (_, row) => rows.at(offset + row)), total: rows.length };
}

function filtered(rows: Rows, predicates: readonly MemberPredicate[], { count, offset }: Page): MemberListing {
    const members: Member[] = [];
    let total = 0;
    for (let row = 0; row < rows.length; row++) {
        const member = rows.at(row);
        if (!predicates.every((passes) => passes(member))) continue;
        if (total >= offset && members.length < count) members.push(member);
        total++;
    }
    return { members, total };
}
