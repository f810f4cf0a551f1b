import type { Audience } from '../account/audience.ts';
import type { MemberStatus } from '../account/member.ts';
import { memberStatuses } from '../account/member.ts';
import type { BaseUrl, ResourceLink } from './links.ts';
import { links } from './links.ts';
import { timestamp } from './timestamps.ts';

const contact = {
    company: 'Sample Company',
    address1: '1 Example Street',
    address2: '',
    city: 'Atlanta',
    state: 'GA',
    zip: '30308',
    country: 'US',
    phone: ''
};

/** An audience as the API answers it. */
export function audienceBody(audience: Audience, base: BaseUrl, withTotalContacts: boolean): Record<string, unknown> {
    const { id, settings } = audience;
    return {
        id,
        web_id: settings.webId,
        name: settings.name,
        contact,
        permission_reminder: 'You are receiving this email because you signed up with us.',
        use_archive_bar: true,
        campaign_defaults: { from_name: settings.name, from_email: 'news@example.com', subject: '', language: 'en' },
        notify_on_subscribe: '',
        notify_on_unsubscribe: '',
        date_created: timestamp(settings.dateCreated),
        list_rating: 0,
        email_type_option: false,
        subscribe_url_short: `https://subscribe.example.com/${id}`,
        subscribe_url_long: `https://subscribe.example.com/subscribe?id=${id}`,
        beamer_address: `us1-${id}@inbound.example.com`,
        visibility: 'prv',
        double_optin: settings.doubleOptIn,
        has_welcome: false,
        marketing_permissions: settings.marketingPermissions.length > 0,
        modules: [],
        stats: stats(audience, withTotalContacts),
        _links: audienceLinks(base, id)
    };
}

function stats(audience: Audience, withTotalContacts: boolean): Record<string, unknown> {
    const { members, settings } = audience;
    const sinceSend = countsSinceSend(audience);
    return {
        member_count: members.count('subscribed'),
        ...(withTotalContacts ? { total_contacts: totalContacts(audience) } : {}),
        unsubscribe_count: members.count('unsubscribed'),
        cleaned_count: members.count('cleaned'),
        member_count_since_send: sinceSend.subscribed,
        unsubscribe_count_since_send: sinceSend.unsubscribed,
        cleaned_count_since_send: sinceSend.cleaned,
        campaign_count: settings.campaignLastSent ? 1 : 0,
        campaign_last_sent: timestamp(settings.campaignLastSent),
        merge_field_count: settings.mergeFields.length,
        avg_sub_rate: 0,
        avg_unsub_rate: 0,
        target_sub_rate: 0,
        open_rate: 0,
        click_rate: 0,
        last_sub_date: timestamp(members.lastSubscribedAt),
        last_unsub_date: timestamp(members.lastUnsubscribedAt)
    };
}

function totalContacts({ members }: Audience): number {
    return memberStatuses.reduce((sum, status) => sum + members.count(status), 0);
}

/** Without a campaign everybody counts as subscribed since, and nobody as gone, as in recorded answers. */
function countsSinceSend({ members, settings }: Audience): Record<MemberStatus, number> {
    const counts = { ...noCounts };
    if (!settings.campaignLastSent) return { ...counts, subscribed: members.count('subscribed') };
    const order = members.order('last_changed', 'listed');
    const changed = order.slice(order.countUpTo(settings.campaignLastSent), order.length);
    for (const { status } of changed) counts[status]++;
    return counts;
}

const noCounts: Readonly<Record<MemberStatus, number>> = {
    subscribed: 0,
    unsubscribed: 0,
    cleaned: 0,
    pending: 0,
    transactional: 0,
    archived: 0
};

function audienceLinks(base: BaseUrl, id: string): ResourceLink[] {
    const self = `/lists/${id}`;
    return links(base, [
        ['self', self, 'GET', 'Lists'],
        ['parent', '/lists', 'GET', 'Lists/Collection', 'CollectionLinks/Lists'],
        ['batch-sub-unsub-members', self, 'POST', 'Lists/BatchPOST', 'Definitions/Lists/BatchPOST'],
        ['members', `${self}/members`, 'GET', 'Lists/Members/Collection', 'CollectionLinks/Lists/Members'],
        ['tag-search', `${self}/tag-search`, 'GET']
    ]);
}
