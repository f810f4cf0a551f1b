import { answerLine } from 'c/mailchimpAnswer';
import type { MembershipCard } from 'c/mailchimpCard';
import { cardWith, failureWith, membershipWith } from '../../mailchimpCard/__tests__/support/cards';

/** A card with one row for each audience and its status. */
function cardOf(statuses: Record<string, string>): MembershipCard {
    const memberships = Object.entries(statuses).map(([audienceName, status]) =>
        membershipWith({ audienceId: audienceName, audienceName, status })
    );
    return cardWith({ memberships });
}

describe('answerLine', () => {
    it.each([
        [{ News: 'subscribed' }, 'Mailchimp can email Ana Alvarez through News.'],
        [
            { Events: 'subscribed', News: 'subscribed', Orders: 'transactional' },
            'Mailchimp can email Ana Alvarez through Events and News.'
        ],
        [
            { Events: 'pending', News: 'unsubscribed', Orders: 'transactional', Press: 'archived', Tips: 'cleaned' },
            'Mailchimp can’t email Ana Alvarez through any audience.'
        ],
        [
            { A: 'subscribed', B: 'subscribed', C: 'subscribed', D: 'subscribed' },
            'Mailchimp can email Ana Alvarez through every audience.'
        ],
        [
            { A: 'subscribed', B: 'subscribed', C: 'subscribed', D: 'subscribed', E: 'cleaned' },
            'Mailchimp can email Ana Alvarez through 4 of 5 audiences.'
        ]
    ])('for %j', (statuses, sentence) => {
        expect(answerLine(cardOf(statuses), [])).toBe(sentence);
    });

    it('says nothing while an audience has not answered, not even one without a row', () => {
        const elsewhere = failureWith({ audienceId: 'events' });
        expect(answerLine(cardWith(), [elsewhere])).toBe('');
        expect(answerLine(cardWith({ memberships: [membershipWith({ stale: true })] }), [])).toBe('');
    });

    it('says nothing about a person who is in no audience', () => {
        expect(answerLine(cardWith({ memberships: [] }), [])).toBe('');
    });
});
