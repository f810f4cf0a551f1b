import type { ComplianceCause, MemberStatus } from '../account/member.ts';

/** The five audiences of the demo, by the name that this folder uses for them. */
export type DemoAudience = 'newsletter' | 'events' | 'productUpdates' | 'volunteers' | 'press';

/** What a sample person is in one audience. */
export interface DemoMembership {
    readonly status: MemberStatus;
    readonly changedAt: string;
    readonly optedInAt?: string;
    readonly unsubscribeReason?: string;
    readonly compliance?: ComplianceCause;
    readonly tags?: readonly string[];
    readonly notes?: readonly string[];
    readonly vip?: boolean;
}

type Memberships = Partial<Record<DemoAudience, DemoMembership>>;

const is = (status: MemberStatus, day: string, more: Partial<DemoMembership> = {}): DemoMembership => ({
    status,
    changedAt: `${day}T09:30:00Z`,
    ...more
});

const leftHerself = (day: string, unsubscribeReason: string): DemoMembership =>
    is('unsubscribed', day, { optedInAt: '2025-02-11T08:00:00Z', unsubscribeReason, compliance: 'unsubscribe' });

/**
 * Where each sample person is, by the address on the Salesforce record. Who is missing here is in no audience. Between
 * them they have every status, and every way of having left.
 */
export const demoMemberships: Readonly<Record<string, Memberships>> = {
    'ana.alvarez@example.com': {
        newsletter: is('subscribed', '2025-03-04', { tags: ['Season ticket', 'Patron'], vip: true }),
        events: leftHerself('2026-05-03', 'I no longer want to receive these emails'),
        volunteers: is('pending', '2026-10-19')
    },
    'ben.okafor@example.com': {
        newsletter: is('subscribed', '2025-04-10'),
        productUpdates: is('subscribed', '2025-08-21'),
        events: is('cleaned', '2026-02-02')
    },
    'chloe.dubois+events@example.com': {
        events: is('subscribed', '2025-06-15', { tags: ['Speaker'] }),
        newsletter: is('subscribed', '2025-06-15')
    },
    'Dmitri.VOLKOV@Example.com': {
        newsletter: is('subscribed', '2025-09-01'),
        press: is('transactional', '2026-01-12')
    },
    "erin.o'neill@example.com": {
        newsletter: is('unsubscribed', '2026-04-22', { optedInAt: '2025-01-20T10:00:00Z' }),
        productUpdates: is('subscribed', '2025-05-05', { notes: ['Prefers the short edition.'] })
    },
    'grace.kim@example.com': {
        newsletter: is('subscribed', '2025-02-14', { vip: true }),
        events: is('subscribed', '2025-02-14'),
        productUpdates: is('subscribed', '2025-02-14'),
        volunteers: is('subscribed', '2025-07-01'),
        press: is('subscribed', '2025-11-30')
    },
    'hugo.lindqvist@example.com': {
        newsletter: is('archived', '2026-06-08'),
        events: is('subscribed', '2025-10-03')
    },
    'jörg.müller@example.com': {
        newsletter: is('subscribed', '2025-12-24'),
        volunteers: is('subscribed', '2026-01-06')
    },
    'mwangi.family@example.com': {
        newsletter: is('subscribed', '2026-03-17'),
        volunteers: is('subscribed', '2026-03-17', { tags: ['Driver'] })
    },
    'liam.walsh@example.com': {
        newsletter: is('cleaned', '2026-07-11'),
        volunteers: is('unsubscribed', '2026-08-29', {
            unsubscribeReason: 'N/A (Reported as spam)',
            compliance: 'complaint'
        })
    },
    'maya.patel@example.com': {
        press: is('subscribed', '2026-02-20'),
        productUpdates: leftHerself('2026-09-12', 'The emails are inappropriate')
    },
    'noor.rahman@example.com': {
        events: is('subscribed', '2026-05-18')
    },
    'oscar.silva+press@example.com': {
        press: is('subscribed', '2025-10-10', { tags: ['Culture desk'] }),
        newsletter: is('archived', '2026-01-31')
    },
    'priya.nair@example.com': {
        productUpdates: is('subscribed', '2026-04-01'),
        newsletter: leftHerself('2026-06-23', 'I never signed up for this mailing list')
    },
    'rosa.jimenez@example.com': {
        volunteers: is('pending', '2026-10-27')
    },
    'samuel.adeyemi@example.com': {
        newsletter: is('subscribed', '2026-08-08'),
        productUpdates: is('transactional', '2026-08-08')
    },
    'tomasz.zielinski@example.com': {
        newsletter: is('subscribed', '2025-09-20', { tags: ['Season ticket'] }),
        events: is('subscribed', '2025-09-20'),
        volunteers: leftHerself('2026-07-02', 'I no longer want to receive these emails')
    }
};
