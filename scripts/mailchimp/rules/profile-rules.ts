import type { AudienceSettings } from '../account/audience-settings.ts';
import type { MemberProfile } from '../account/member.ts';
import { invalidFields } from '../answers/problems.ts';
import type { MemberInput } from '../requests/member-schemas.ts';

/**
 * The profile of a contact after a write.
 * @throws Problem 400 Invalid Resource for an interest or a marketing permission that the audience does not have: the
 * whole write is refused; the wording is not confirmed
 */
export function mergedProfile(settings: AudienceSettings, current: MemberProfile, input: MemberInput): MemberProfile {
    return {
        ...current,
        emailType: input.email_type ?? current.emailType,
        language: input.language ?? current.language,
        vip: input.vip ?? current.vip,
        latitude: input.location?.latitude ?? current.latitude,
        longitude: input.location?.longitude ?? current.longitude,
        ipSignup: input.ip_signup ?? current.ipSignup,
        ipOpt: input.ip_opt ?? current.ipOpt,
        interests: { ...current.interests, ...knownInterests(settings, input) },
        marketingPermissions: { ...current.marketingPermissions, ...knownPermissions(settings, input) }
    };
}

function knownInterests(settings: AudienceSettings, { interests = {} }: MemberInput): Record<string, boolean> {
    const known = settings.interestCategories.flatMap((category) => category.interests.map(({ id }) => id));
    refuseUnknown('interests', Object.keys(interests), known);
    return interests;
}

function knownPermissions(
    settings: AudienceSettings,
    { marketing_permissions: given = [] }: MemberInput
): Record<string, boolean> {
    const known = settings.marketingPermissions.map(({ id }) => id);
    const ids = given.map(({ marketing_permission_id: id }) => id);
    refuseUnknown('marketing_permissions', ids, known);
    return Object.fromEntries(given.map(({ marketing_permission_id: id, enabled }) => [id, enabled]));
}

function refuseUnknown(field: string, given: readonly string[], known: readonly string[]): void {
    const unknown = given.filter((id) => !known.includes(id));
    if (!unknown.length) return;
    throw invalidFields(unknown.map((id) => ({ field: `${field}.${id}`, message: `Invalid id: ${id}` })));
}
