import { sequenceOf } from './ids.ts';
import { MemberOrder } from './member-order.ts';
import type { SortableTime } from './member-order.ts';
import type { Member, MemberStatus } from './member.ts';
import { memberStatuses } from './member.ts';

/** The two halves of an audience: archived contacts never come with the others. */
export type Shelf = 'listed' | 'archived';

/** Everything an audience looks contacts up by: hash, contact id, status counts and sorted times. */
export class MemberIndex {
    private readonly byHash = new Map<string, Member>();
    private readonly bySequence: (Member | undefined)[] = [];
    private readonly statusCounts = new Map<MemberStatus, number>(memberStatuses.map((status) => [status, 0]));
    // Made when first asked for and kept up to date from then on: seeding a million contacts sorts nothing in vain.
    private readonly orders = new Map<SortableTime, Record<Shelf, MemberOrder>>();
    private readonly listId: string;
    private lastSubscribed = 0;
    private lastUnsubscribed = 0;

    constructor(listId: string) {
        this.listId = listId;
    }

    /** The number that the next contact gets. */
    get nextSequence(): number {
        return this.bySequence.length;
    }

    findByHash(hash: string): Member | undefined {
        return this.byHash.get(hash);
    }

    findByContactId(contactId: string): Member | undefined {
        const sequence = sequenceOf(this.listId, contactId);
        return sequence === undefined ? undefined : this.bySequence[sequence];
    }

    /** How many contacts have a status. */
    count(status: MemberStatus): number {
        return this.statusCounts.get(status) ?? 0;
    }

    /** When somebody last opted in; whole seconds since 1970, 0 for never. */
    get lastSubscribedAt(): number {
        return this.lastSubscribed;
    }

    /** When somebody last left; whole seconds since 1970, 0 for never. */
    get lastUnsubscribedAt(): number {
        return this.lastUnsubscribed;
    }

    /** All contacts in the order of arrival. */
    *all(): Generator<Member> {
        for (const member of this.bySequence) if (member) yield member;
    }

    /** The contacts of one half, sorted by a time. */
    order(field: SortableTime, shelf: Shelf): MemberOrder {
        let shelves = this.orders.get(field);
        if (!shelves) {
            shelves = { listed: this.sort(field, 'listed'), archived: this.sort(field, 'archived') };
            this.orders.set(field, shelves);
        }
        return shelves[shelf];
    }

    add(member: Member): void {
        this.byHash.set(member.hash, member);
        this.bySequence[member.sequence] = member;
        this.statusCounts.set(member.status, this.count(member.status) + 1);
        this.lastSubscribed = Math.max(this.lastSubscribed, member.timestampOpt);
        this.lastUnsubscribed = Math.max(this.lastUnsubscribed, member.unsubscribe?.at ?? 0);
        for (const shelves of this.orders.values()) shelves[shelfOf(member)].add(member);
    }

    remove(member: Member): void {
        this.byHash.delete(member.hash);
        this.bySequence[member.sequence] = undefined;
        this.statusCounts.set(member.status, this.count(member.status) - 1);
        for (const shelves of this.orders.values()) shelves[shelfOf(member)].remove(member);
    }

    private sort(field: SortableTime, shelf: Shelf): MemberOrder {
        return new MemberOrder(
            field,
            this.bySequence.filter((member) => member !== undefined).filter((member) => shelfOf(member) === shelf)
        );
    }
}

function shelfOf(member: Member): Shelf {
    return member.status === 'archived' ? 'archived' : 'listed';
}
