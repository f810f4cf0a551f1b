import type { Audience } from '../account/audience.ts';
import { contactId, uniqueEmailId } from '../account/ids.ts';
import type { Member } from '../account/member.ts';
import { FieldSelection, everything } from './field-selection.ts';
import type { BaseUrl } from './links.ts';
import { memberLinks } from './member-links.ts';
import { noteSummary } from './note-body.ts';
import { timestamp } from './timestamps.ts';

type Property = (member: Member, audience: Audience, base: BaseUrl) => unknown;

const tagsShown = 50;
// As many as an audience can be generated with, so that no two contacts share a number and all fit 32 bits.
const mostMembers = 2_000_000;

// In the order of recorded answers. A property whose value is undefined is left out.
const properties: Readonly<Record<string, Property>> = {
    id: (member) => member.hash,
    email_address: (member) => member.emailAddress,
    unique_email_id: (member) => uniqueEmailId(member.hash),
    contact_id: (member, audience) => contactId(audience.id, member.sequence),
    full_name: (member) => fullName(member),
    web_id: (member, audience) => memberWebId(member, audience),
    email_type: (member) => member.profile.emailType,
    status: (member) => member.status,
    unsubscribe_reason: (member) => (member.status === 'unsubscribed' ? (member.unsubscribe?.reason ?? '') : undefined),
    consents_to_one_to_one_messaging: () => true,
    sms_phone_number: () => '',
    sms_subscription_status: () => '',
    sms_subscription_last_updated: () => '',
    merge_fields: (member, audience) => mergeFields(member, audience),
    interests: (member, audience) => interests(member, audience),
    stats: () => ({ avg_open_rate: 0, avg_click_rate: 0 }),
    ip_signup: (member) => member.profile.ipSignup,
    timestamp_signup: (member) => timestamp(member.timestampSignup),
    ip_opt: (member) => member.profile.ipOpt,
    timestamp_opt: (member) => timestamp(member.timestampOpt),
    member_rating: () => 2,
    last_changed: (member) => timestamp(member.lastChanged),
    language: (member) => member.profile.language,
    vip: (member) => member.profile.vip,
    email_client: () => '',
    location: (member) => location(member),
    marketing_permissions: (member, audience) => marketingPermissions(member, audience),
    last_note: (member) => (member.notes.length ? noteSummary(member.notes[member.notes.length - 1]) : undefined),
    source: (member) => member.profile.source,
    tags_count: (member) => member.tags.length,
    tags: (member) => member.tags.slice(0, tagsShown).map(({ id, name }) => ({ id, name })),
    list_id: (_member, audience) => audience.id,
    _links: (member, audience, base) => memberLinks(base, audience.id, member.hash)
};

// What the description of the batch answer leaves out of a contact.
const batchSelection = FieldSelection.of(
    undefined,
    'full_name,web_id,unsubscribe_reason,consents_to_one_to_one_messaging,sms_phone_number,sms_subscription_status,' +
        'sms_subscription_last_updated,marketing_permissions,source,location.region'
);

/** A contact as the API answers it; only what is wanted of it is made. */
export function memberBody(
    member: Member,
    audience: Audience,
    base: BaseUrl,
    selection: FieldSelection = everything
): Record<string, unknown> {
    const body: Record<string, unknown> = {};
    for (const [property, valueOf] of Object.entries(properties)) {
        const value = selection.wants(property) ? valueOf(member, audience, base) : undefined;
        if (value !== undefined) body[property] = value;
    }
    return body;
}

/** A contact as the answer of `POST /lists/{list_id}` shows it: with fewer properties. */
export function batchMemberBody(member: Member, audience: Audience, base: BaseUrl): unknown {
    return batchSelection.apply(memberBody(member, audience, base, batchSelection));
}

/** First and last name, as far as they are known. */
export function fullName({ mergeFields }: Member): string {
    const names = [mergeFields.FNAME, mergeFields.LNAME];
    return names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ');
}

/** The number of a contact in Mailchimp's own pages. */
export function memberWebId(member: Member, audience: Audience): number {
    return (audience.settings.webId % 1000) * mostMembers + member.sequence;
}

function mergeFields(member: Member, audience: Audience): Record<string, unknown> {
    return Object.fromEntries(audience.settings.mergeFields.map(({ tag }) => [tag, member.mergeFields[tag] ?? '']));
}

function interests(member: Member, audience: Audience): Record<string, boolean> | undefined {
    const all = audience.settings.interestCategories.flatMap((category) => category.interests);
    if (!all.length) return undefined;
    return Object.fromEntries(all.map(({ id }) => [id, member.profile.interests[id] ?? false]));
}

function marketingPermissions(member: Member, audience: Audience): object[] | undefined {
    const all = audience.settings.marketingPermissions;
    if (!all.length) return undefined;
    return all.map(({ id, text }) => ({
        marketing_permission_id: id,
        text,
        enabled: member.profile.marketingPermissions[id] ?? false
    }));
}

function location({ profile }: Member): Record<string, unknown> {
    return {
        latitude: profile.latitude,
        longitude: profile.longitude,
        gmtoff: 0,
        dstoff: 0,
        country_code: '',
        timezone: '',
        region: ''
    };
}
