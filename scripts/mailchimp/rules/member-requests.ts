import type { Audience } from '../account/audience.ts';
import { subscriberHash } from '../account/ids.ts';
import type { Member } from '../account/member.ts';
import { incompatibleMethod, invalidFields, memberExists, memberNotRemovable } from '../answers/problems.ts';
import type { MemberInput, NewMemberInput, UpsertInput } from '../requests/member-schemas.ts';
import { checkEmailAddress } from './email-addresses.ts';
import type { WriteContext } from './member-writes.ts';
import { createMember, writeMember } from './member-writes.ts';
import { addTags } from './tag-rules.ts';

/** `POST …/members`: adds a contact, or takes an archived one out of the archive with its tags. */
export function addMember(audience: Audience, input: NewMemberInput, context: WriteContext): Member {
    checkEmailAddress(input.email_address);
    const known = audience.members.findByHash(subscriberHash(input.email_address));
    if (known && known.status !== 'archived') throw memberExists(input.email_address);
    const member = known ? writeMember(audience, known, input, context) : createMember(audience, input, context);
    return addTags(audience, member, input.tags ?? [], context.now);
}

/** `PUT …/members/{subscriber_hash}`: changes the contact, or adds it under the hash of the body's address. */
export function upsertMember(
    audience: Audience,
    known: Member | undefined,
    input: UpsertInput,
    context: WriteContext
): Member {
    return known ? updateByUpsert(audience, known, input, context) : addByUpsert(audience, input, context);
}

/** `PATCH …/members/{subscriber_hash}`. */
export function updateMember(audience: Audience, member: Member, input: MemberInput, context: WriteContext): Member {
    // Reports contradict each other. That DELETE answers an archived contact with "Allow: GET, PUT" speaks for this.
    if (member.status === 'archived') throw incompatibleMethod(['GET', 'PUT']);
    return writeMember(audience, member, input, context);
}

/** `DELETE …/members/{subscriber_hash}`: archives. For bounced and pending contacts the Allow header is not confirmed. */
export function archiveMember(audience: Audience, member: Member, now: number): void {
    if (['archived', 'cleaned', 'pending'].includes(member.status)) {
        throw memberNotRemovable(member.status === 'archived' ? ['GET', 'PUT'] : ['GET', 'PUT', 'PATCH']);
    }
    audience.change(member, { status: 'archived', lastChanged: now });
}

/** An archived contact counts as new for `status_if_new`: not confirmed. Tags of known contacts are left alone. */
function updateByUpsert(audience: Audience, known: Member, input: UpsertInput, context: WriteContext): Member {
    const status = known.status === 'archived' ? (input.status ?? input.status_if_new) : input.status;
    return writeMember(audience, known, { ...input, status }, context);
}

function addByUpsert(audience: Audience, input: UpsertInput, context: WriteContext): Member {
    const { email_address: emailAddress } = input;
    const status = input.status_if_new ?? input.status;
    if (emailAddress === undefined || status === undefined) throw missingForNew(emailAddress, status);
    const member = createMember(audience, { ...input, email_address: emailAddress, status }, context);
    return addTags(audience, member, input.tags ?? [], context.now);
}

function missingForNew(emailAddress: string | undefined, status: string | undefined): Error {
    const missing = [
        ...(emailAddress === undefined ? ['email_address'] : []),
        ...(status === undefined ? ['status_if_new'] : [])
    ];
    return invalidFields([{ field: '', message: `Required fields were not provided: ${missing.join(', ')}` }]);
}
