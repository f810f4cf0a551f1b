import { sampleContacts, sampleLeads, samplePersonAccounts } from '../../samples/people.ts';
import type { MemberStatus } from '../account/member.ts';
import type { Random } from '../random.ts';
import { pick, seededRandom } from '../random.ts';
import { unsubscribeReasons } from '../rules/subscriber-actions.ts';
import type { DemoAudience } from './demo-memberships.ts';
import { demoMemberships } from './demo-memberships.ts';
import { firstNames, lastNames } from './names.ts';
import type { SeedInput } from './seed-schema.ts';

type AudienceInput = NonNullable<SeedInput['audiences']>[number];
type MemberInput = NonNullable<AudienceInput['members']>[number];

const audiences: Readonly<Record<DemoAudience, AudienceInput & { strangers: number }>> = {
    newsletter: {
        id: '1a2b3c4d01',
        name: 'Newsletter',
        createdAt: '2024-02-01T09:00:00Z',
        campaignLastSentAt: '2026-09-15T07:00:00Z',
        strangers: 68
    },
    events: {
        id: '1a2b3c4d02',
        name: 'Events',
        createdAt: '2024-03-11T09:00:00Z',
        campaignLastSentAt: '2026-08-01T07:00:00Z',
        interestCategories: [
            {
                id: '5e6f7a8b01',
                title: 'Kinds of events',
                interests: [
                    { id: '5e6f7a8b11', name: 'Concerts' },
                    { id: '5e6f7a8b12', name: 'Workshops' },
                    { id: '5e6f7a8b13', name: 'Open days' }
                ]
            }
        ],
        strangers: 40
    },
    productUpdates: { id: '1a2b3c4d03', name: 'Product updates', createdAt: '2024-06-20T09:00:00Z', strangers: 30 },
    volunteers: {
        id: '1a2b3c4d04',
        name: 'Volunteers',
        createdAt: '2025-01-08T09:00:00Z',
        doubleOptIn: true,
        strangers: 18
    },
    press: { id: '1a2b3c4d05', name: 'Press', createdAt: '2025-04-02T09:00:00Z', strangers: 12 }
};

const strangerStatuses: readonly MemberStatus[] = [
    'subscribed',
    'subscribed',
    'subscribed',
    'subscribed',
    'subscribed',
    'subscribed',
    'subscribed',
    'subscribed',
    'unsubscribed',
    'unsubscribed',
    'cleaned',
    'pending',
    'transactional',
    'archived'
];

/**
 * The data to look at first: five audiences with about two hundred contacts in all six statuses. The sample people are
 * where `demoMemberships` puts them, the rest are strangers. It is the same every time.
 */
export function demoSeed(): SeedInput {
    const random = seededRandom(2026);
    const names = Object.keys(audiences) as DemoAudience[];
    return {
        accountName: 'Harbour Lights Sample',
        audiences: names.map((name) => {
            const { strangers, ...settings } = audiences[name];
            return { ...settings, members: [...samplePeople(name), ...makeStrangers(strangers, random)] };
        })
    };
}

function samplePeople(audience: DemoAudience): MemberInput[] {
    // Of two people with one address the first one's name counts.
    const people = [...sampleContacts, ...sampleLeads, ...samplePersonAccounts].toReversed();
    const byAddress = new Map(people.map((person) => [person.email, person]));
    return [...byAddress.values()].toReversed().flatMap(({ email, firstName, lastName, phone }) => {
        const membership = email === null ? undefined : demoMemberships[email]?.[audience];
        if (!email || !membership) return [];
        const { tags = [], notes = [], ...rest } = membership;
        return [
            { email, firstName, lastName, mergeFields: { PHONE: phone }, tags: [...tags], notes: [...notes], ...rest }
        ];
    });
}

function makeStrangers(count: number, random: Random): MemberInput[] {
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(Math.floor(random() * firstNames.length * lastNames.length));
    return [...chosen].map((person) => stranger(person, random));
}

function stranger(person: number, random: Random): MemberInput {
    const firstName = firstNames[person % firstNames.length];
    const lastName = lastNames[Math.floor(person / firstNames.length)];
    const status = pick(random, strangerStatuses);
    const changed = new Date(Date.UTC(2025, 4, 1 + Math.floor(random() * 520), 8, Math.floor(random() * 600)));
    return {
        email: `${firstName}.${lastName}@example.com`.toLowerCase().replace('ö', 'oe'),
        firstName,
        lastName,
        status,
        changedAt: changed.toISOString(),
        ...(status === 'unsubscribed' ? leaving(random) : {})
    };
}

function leaving(random: Random): Partial<MemberInput> {
    if (random() < 0.3) return {};
    return { unsubscribeReason: pick(random, unsubscribeReasons), compliance: 'unsubscribe' };
}
