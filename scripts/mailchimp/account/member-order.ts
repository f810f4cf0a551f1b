import type { Member } from './member.ts';

/** The times that a listing can be sorted by. */
export const sortableTimes = ['last_changed', 'timestamp_opt', 'timestamp_signup'] as const;

/** One of `sortableTimes`. */
export type SortableTime = (typeof sortableTimes)[number];

const timeOf: Record<SortableTime, (member: Member) => number> = {
    last_changed: (member) => member.lastChanged,
    timestamp_opt: (member) => member.timestampOpt,
    timestamp_signup: (member) => member.timestampSignup
};

/**
 * Contacts kept sorted by one of their times, and by arrival where the time is the same, so that a page of a million
 * rows is a slice and not a sort.
 */
export class MemberOrder {
    private readonly sorted: Member[];
    private readonly time: (member: Member) => number;

    constructor(field: SortableTime, members: Member[]) {
        this.time = timeOf[field];
        this.sorted = members.sort((a, b) => this.compare(a, b));
    }

    get length(): number {
        return this.sorted.length;
    }

    /** The contact at a position, counted from 0. */
    at(position: number): Member {
        return this.sorted[position];
    }

    /** How many contacts have a time up to and including this one; the number may have a fraction of a second. */
    countUpTo(seconds: number): number {
        return this.firstPosition((member) => this.time(member) > seconds);
    }

    add(member: Member): void {
        const position = this.firstPosition((other) => this.compare(other, member) > 0);
        if (position === this.sorted.length) this.sorted.push(member);
        else this.sorted.splice(position, 0, member);
    }

    /** Takes a contact out; it must not have been changed since it was added. */
    remove(member: Member): void {
        const position = this.firstPosition((other) => this.compare(other, member) >= 0);
        if (this.sorted[position] !== member) throw new Error(`Contact ${member.sequence} is not where it was put.`);
        this.sorted.splice(position, 1);
    }

    private compare(a: Member, b: Member): number {
        return this.time(a) - this.time(b) || a.sequence - b.sequence;
    }

    /** Binary search for the first contact that passes; all after it must pass too. */
    private firstPosition(passes: (member: Member) => boolean): number {
        let low = 0;
        let high = this.sorted.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (passes(this.sorted[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
