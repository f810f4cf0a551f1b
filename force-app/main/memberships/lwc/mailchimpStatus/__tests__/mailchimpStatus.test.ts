import { canUnsubscribe, describeStatus, statusWord } from 'c/mailchimpStatus';
import { membershipWith } from '../../mailchimpCard/__tests__/support/cards';

describe('describeStatus', () => {
    it.each([
        ['subscribed', 'Subscribed', 'Subscribed since May 3, 2026', 'Gets the campaigns of this audience'],
        ['unsubscribed', 'Unsubscribed', 'Unsubscribed on May 3, 2026', 'Left this audience'],
        [
            'cleaned',
            'Cleaned',
            'Bounced on May 3, 2026. Mailchimp no longer sends to this address.',
            'Bounced. Mailchimp no longer sends to this address.'
        ],
        ['pending', 'Pending', 'Waiting for confirmation since May 3, 2026', 'Waiting for confirmation'],
        [
            'transactional',
            'Transactional',
            'Gets order emails only, no campaigns. Known since May 3, 2026.',
            'Gets order emails only, no campaigns.'
        ],
        [
            'archived',
            'Archived',
            'Archived on May 3, 2026. Mailchimp sends nothing to this address.',
            'Archived. Mailchimp sends nothing to this address.'
        ],
        ['snoozed', 'snoozed', 'Since May 3, 2026', 'Mailchimp reports a status that is new to this component.']
    ])('explains %s', (status, badge, dated, undated) => {
        expect(describeStatus(membershipWith({ status }))).toMatchObject({ badge, sentence: dated });
        expect(describeStatus(membershipWith({ status, since: null }))).toMatchObject({ badge, sentence: undated });
        expect(describeStatus(membershipWith({ status, since: undefined })).sentence).toBe(undated);
    });

    it('says that it was an admin', () => {
        const membership = membershipWith({ status: 'unsubscribed', reason: 'N/A (Unsubscribed by admin)' });
        expect(describeStatus(membership)).toMatchObject({
            sentence: 'Unsubscribed by an admin on May 3, 2026',
            reason: ''
        });
        expect(describeStatus({ ...membership, since: null }).sentence).toBe('Unsubscribed by an admin');
    });

    it('does not say so of somebody who came back since', () => {
        const membership = membershipWith({ status: 'subscribed', reason: 'N/A (Unsubscribed by admin)' });
        expect(describeStatus(membership).sentence).toBe('Subscribed since May 3, 2026');
    });

    it.each([
        [{ reason: 'I get too many emails' }, 'I get too many emails'],
        [{ reason: 'N/A (Unsubscribed by admin)', note: 'Asked by phone' }, 'Asked by phone'],
        [{ reason: 'Nautical news only' }, 'Nautical news only'],
        [{ reason: '' }, '']
    ])('takes the reason from %j', (reasons, reason) => {
        expect(describeStatus(membershipWith({ status: 'unsubscribed', ...reasons })).reason).toBe(reason);
    });

    it('gives every status a look of its own', () => {
        const statuses = ['subscribed', 'unsubscribed', 'cleaned', 'pending', 'transactional', 'archived'];
        const looks = statuses.map((status) => describeStatus(membershipWith({ status })).badgeClass);
        expect(new Set(looks).size).toBe(statuses.length);
    });
});

describe('statusWord', () => {
    it('is the word of the badge', () => {
        expect(statusWord('cleaned')).toBe('Cleaned');
        expect(statusWord('snoozed')).toBe('snoozed');
    });
});

describe('canUnsubscribe', () => {
    it.each([
        ['subscribed', true],
        ['pending', true],
        ['transactional', true],
        ['unsubscribed', false],
        ['cleaned', false],
        ['archived', false],
        ['snoozed', false]
    ])('for %s is %s', (status, possible) => {
        expect(canUnsubscribe(membershipWith({ status }))).toBe(possible);
    });
});
