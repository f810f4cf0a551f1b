import { toastFor } from '../outcome';
import { cardWith, failureWith, membershipWith } from '../../mailchimpCard/__tests__/support/cards';

describe('toastFor', () => {
    it.each([
        [
            'Mailchimp did it',
            [membershipWith({ status: 'unsubscribed' })],
            {
                title: 'Unsubscribed from Newsletter',
                message: 'Ana Alvarez gets no more campaigns from this audience.',
                variant: 'success'
            }
        ],
        [
            'Mailchimp no longer has the person there',
            [],
            {
                title: 'No longer in Newsletter',
                message: 'Mailchimp no longer has Ana Alvarez in this audience.',
                variant: 'info'
            }
        ],
        [
            'the status is another one',
            [membershipWith({ status: 'cleaned' })],
            {
                title: 'Mailchimp still says Cleaned',
                message: 'Ana Alvarez was not unsubscribed from Newsletter.',
                variant: 'warning'
            }
        ]
    ])('tells by the answer that %s', (_case, memberships, toast) => {
        expect(toastFor(cardWith({ memberships }), membershipWith())).toEqual(toast);
    });

    it('tells that Mailchimp could not be asked and that it is tried again', () => {
        const message = 'Mailchimp didn’t answer in time. It is tried again by itself.';
        const failures = [failureWith({ audienceId: 'events' }), failureWith({ message })];
        expect(toastFor(cardWith({ failures }), membershipWith())).toEqual({
            title: 'Unsubscribing from Newsletter is waiting',
            message,
            variant: 'warning'
        });
    });
});
