import { isDeepStrictEqual } from 'node:util';
import type { Audience } from '../account/audience.ts';
import { subscriberHash } from '../account/ids.ts';
import type { Member, NewMember } from '../account/member.ts';
import { blankMember } from '../account/member.ts';
import { forgottenEmail, memberExists, renameRefused } from '../answers/problems.ts';
import type { MemberInput, WritableStatus } from '../requests/member-schemas.ts';
import { checkEmailAddress } from './email-addresses.ts';
import { mergedFields } from './merge-field-rules.ts';
import { mergedProfile } from './profile-rules.ts';
import { firstStatus, statusChange } from './status-rules.ts';

/** What a write needs to know of its request. */
export interface WriteContext {
    /** Whole seconds since 1970. */
    readonly now: number;
    /** The caller's address, which becomes the opt-in address of new contacts. */
    readonly ip: string;
    /** Required merge fields may be empty. */
    readonly skipMergeValidation: boolean;
}

/** What a new contact needs, and whatever else the request sets. */
export type Addition = MemberInput & { email_address: string; status: WritableStatus };

/**
 * Adds a contact that the audience does not have.
 * @throws Problem 400 for an address that is malformed, fake or permanently deleted, and for invalid fields
 */
export function createMember(audience: Audience, input: Addition, context: WriteContext): Member {
    checkNewAddress(audience, input.email_address);
    const blank: NewMember = {
        ...blankMember,
        emailAddress: input.email_address,
        lastChanged: context.now,
        profile: { ...blankMember.profile, ipOpt: input.status === 'pending' ? '' : context.ip }
    };
    return audience.add({
        ...blank,
        status: input.status,
        ...firstStatus(blank, input.status, context.now),
        ...details(audience, blank, input, context)
    });
}

/**
 * Changes a contact as far as the request says. When nothing comes out different, `last_changed` stays.
 * @throws Problem 400 for what the rules forbid
 */
export function writeMember(audience: Audience, member: Member, input: MemberInput, context: WriteContext): Member {
    return changeIfDifferent(audience, member, context.now, {
        ...addressChange(audience, member, input.email_address),
        ...(input.status ? statusChange(member, input.status, context.now) : {}),
        ...details(audience, member, input, context)
    });
}

/** Changes a contact and moves `last_changed`, unless the changes are what it has already. */
export function changeIfDifferent(
    audience: Audience,
    member: Member,
    now: number,
    changes: Partial<NewMember>
): Member {
    const names = Object.keys(changes) as (keyof NewMember)[];
    const differs = names.some((name) => !isDeepStrictEqual(member[name], changes[name]));
    return differs ? audience.change(member, { ...changes, lastChanged: now }) : member;
}

function details(
    audience: Audience,
    current: NewMember,
    input: MemberInput,
    context: WriteContext
): Partial<NewMember> {
    const { settings } = audience;
    const given = input.merge_fields ?? {};
    return {
        mergeFields: mergedFields(settings.mergeFields, current.mergeFields, given, context.skipMergeValidation),
        profile: mergedProfile(settings, current.profile, input),
        ...(input.timestamp_signup === undefined ? {} : { timestampSignup: input.timestamp_signup }),
        ...(input.timestamp_opt === undefined ? {} : { timestampOpt: input.timestamp_opt })
    };
}

/** Another address is a new name for the same contact; other capitals are not another address. */
function addressChange(audience: Audience, member: Member, emailAddress: string | undefined): Partial<NewMember> {
    if (emailAddress === undefined || subscriberHash(emailAddress) === member.hash) return {};
    if (member.status !== 'subscribed') throw renameRefused(member.status);
    checkNewAddress(audience, emailAddress);
    return { emailAddress };
}

function checkNewAddress(audience: Audience, emailAddress: string): void {
    checkEmailAddress(emailAddress);
    if (audience.members.findByHash(subscriberHash(emailAddress))) throw memberExists(emailAddress);
    if (audience.isForgotten(emailAddress)) throw forgottenEmail(emailAddress);
}
