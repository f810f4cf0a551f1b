import type { SeedInput } from '../seeds/seed-schema.ts';

/** The id of the audience that most tests use. */
export const newsId = 'aaaaaaaa01';

/** The id of an audience with double opt-in, interests, marketing permissions and further merge fields. */
export const clubId = 'aaaaaaaa02';

/** Somebody who is in no audience. */
export const stranger = 'stranger@example.com';

/** One contact for every status, whose local part is the status, and some who cannot be subscribed by the API. */
export const smallSeed: SeedInput = {
    audiences: [
        {
            id: newsId,
            name: 'News',
            createdAt: '2025-01-01T00:00:00Z',
            campaignLastSentAt: '2026-03-01T00:00:00Z',
            members: [
                {
                    email: 'subscribed@example.com',
                    firstName: 'Sue',
                    lastName: 'Scribed',
                    changedAt: '2026-01-01T10:00:00Z',
                    vip: true,
                    tags: ['Alpha', 'Beta'],
                    notes: ['Called once.']
                },
                { email: 'unsubscribed@example.com', status: 'unsubscribed', changedAt: '2026-02-01T10:00:00Z' },
                {
                    email: 'left@example.com',
                    status: 'unsubscribed',
                    changedAt: '2026-03-01T10:00:00Z',
                    unsubscribeReason: 'I never signed up for this mailing list',
                    compliance: 'unsubscribe'
                },
                { email: 'cleaned@example.com', status: 'cleaned', changedAt: '2026-04-01T10:00:00Z' },
                { email: 'pending@example.com', status: 'pending', changedAt: '2026-05-01T10:00:00Z' },
                { email: 'transactional@example.com', status: 'transactional', changedAt: '2026-06-01T10:00:00Z' },
                {
                    email: 'archived@example.com',
                    status: 'archived',
                    changedAt: '2026-07-01T10:00:00Z',
                    tags: ['Alpha']
                }
            ]
        },
        {
            id: clubId,
            name: 'Club',
            createdAt: '2025-06-01T00:00:00Z',
            doubleOptIn: true,
            mergeFields: [
                { tag: 'CITY', name: 'City', required: true },
                { tag: 'AGE', name: 'Age', type: 'number' },
                { tag: 'SIZE', name: 'Size', type: 'dropdown', choices: ['S', 'M'] },
                { tag: 'BORN', name: 'Birthday', type: 'birthday' },
                { tag: 'JOINED', name: 'Joined', type: 'date' },
                { tag: 'SITE', name: 'Site', type: 'url' },
                { tag: 'POST', name: 'Post code', type: 'zip' }
            ],
            interestCategories: [
                {
                    id: 'cat1',
                    title: 'Sports',
                    interests: [
                        { id: 'chess', name: 'Chess' },
                        { id: 'rowing', name: 'Rowing' }
                    ]
                }
            ],
            marketingPermissions: [{ id: 'mail', text: 'Email' }],
            members: [
                {
                    email: 'subscribed@example.com',
                    mergeFields: { CITY: 'Porto' },
                    interests: { chess: true, rowing: true }
                },
                { email: 'chess@example.com', mergeFields: { CITY: 'Riga' }, interests: { chess: true } },
                { email: 'nothing@example.com' }
            ]
        }
    ]
};
