import type { Account } from '../account/account.ts';
import type { BaseUrl } from './links.ts';
import { links } from './links.ts';
import { timestamp } from './timestamps.ts';

const memberSince = 1577880000; // 2020-01-01T12:00:00Z

/** The account as `GET /` answers it. */
export function accountBody({ details, audiences }: Account, base: BaseUrl, now: number): Record<string, unknown> {
    const subscribed = [...audiences.values()].map(({ members }) => members.count('subscribed'));
    return {
        account_id: '8d3a3db4d97663a9074efcc16',
        login_id: '1000001',
        account_name: details.accountName,
        email: details.email,
        first_name: details.firstName,
        last_name: details.lastName,
        username: details.username,
        avatar_url: '',
        role: 'owner',
        member_since: timestamp(memberSince),
        pricing_plan_type: 'monthly',
        first_payment: timestamp(memberSince),
        account_timezone: 'UTC',
        account_industry: 'Non-Profit',
        contact: {
            company: details.accountName,
            addr1: '1 Example Street',
            addr2: '',
            city: 'Atlanta',
            state: 'GA',
            zip: '30308',
            country: 'US'
        },
        pro_enabled: false,
        last_login: timestamp(now),
        total_subscribers: subscribed.reduce((sum, count) => sum + count, 0),
        industry_stats: { open_rate: 0.2, bounce_rate: 0.01, click_rate: 0.02 },
        _links: links(base, [
            ['self', '/', 'GET', 'Root'],
            ['lists', '/lists', 'GET', 'Lists/Collection', 'CollectionLinks/Lists'],
            ['search-members', '/search-members', 'GET', 'SearchMembers', 'CollectionLinks/SearchMembers'],
            ['ping', '/ping', 'GET']
        ])
    };
}
