import type { Audience } from '../account/audience.ts';
import type { Member, MemberTag } from '../account/member.ts';
import { changeIfDifferent } from './member-writes.ts';

/** Puts tags on a contact; those that it has already keep their date. */
export function addTags(audience: Audience, member: Member, names: readonly string[], now: number): Member {
    return changeIfDifferent(audience, member, now, { tags: withTags(audience, member.tags, names, now) });
}

/** Leaves a contact with these tags and no others. */
export function replaceTags(audience: Audience, member: Member, names: readonly string[], now: number): Member {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    const kept = member.tags.filter(({ name }) => wanted.has(name.toLowerCase()));
    return changeIfDifferent(audience, member, now, { tags: withTags(audience, kept, names, now) });
}

/** Adds the active and takes off the inactive tags of `POST …/tags`. */
export function switchTags(
    audience: Audience,
    member: Member,
    switches: readonly { name: string; status: 'active' | 'inactive' }[],
    now: number
): Member {
    const tags = switches.reduce<readonly MemberTag[]>(
        (current, { name, status }) =>
            status === 'active' ? withTags(audience, current, [name], now) : withoutTag(current, name),
        member.tags
    );
    return changeIfDifferent(audience, member, now, { tags });
}

function withTags(
    audience: Audience,
    current: readonly MemberTag[],
    names: readonly string[],
    now: number
): MemberTag[] {
    const tags = [...current];
    for (const name of names) {
        const { id, name: registered } = audience.tags.findOrAdd(name);
        if (!tags.some((tag) => tag.id === id)) tags.push({ id, name: registered, addedAt: now });
    }
    return tags;
}

function withoutTag(current: readonly MemberTag[], name: string): MemberTag[] {
    return current.filter((tag) => tag.name.toLowerCase() !== name.toLowerCase());
}
