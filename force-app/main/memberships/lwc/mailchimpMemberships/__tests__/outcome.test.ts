import { toastFor } from '../outcome';
import { cardWith, membershipWith } from '../../mailchimpCard/__tests__/support/cards';

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
});
