import { noticeFor } from '../notice';
import { cardWith, failureWith, membershipWith, wholeFailureWith } from '../../mailchimpCard/__tests__/support/cards';

const events = membershipWith({ audienceId: 'events', audienceName: 'Events' });
const twoRows = cardWith({ memberships: [events, membershipWith()] });
const eventsFailed = failureWith({ audienceId: 'events', audienceName: 'Events' });
const KNOWN = 'The statuses couldn’t be refreshed. You see the last known ones.';
const SLOW = 'Mailchimp didn’t answer in time.';

const textsOf = (details: readonly { text: string }[] | undefined): string[] => details?.map(({ text }) => text) ?? [];

describe('noticeFor', () => {
    it('is nothing when nothing failed', () => {
        expect(noticeFor(cardWith(), [])).toBeUndefined();
    });

    it('names what failed and offers to ask only that again', () => {
        const gone = failureWith({ audienceId: 'x', audienceName: 'X', message: 'Gone.', retryable: false });
        const notice = noticeFor(twoRows, [eventsFailed, gone]);
        expect(notice).toMatchObject({
            message: 'Some audiences couldn’t be refreshed.',
            action: 'retry',
            actionLabel: 'Try These Again'
        });
        expect(textsOf(notice?.details)).toEqual([`Events: ${SLOW}`, 'X: Gone.']);
    });

    it('offers nothing when asking again would not help', () => {
        expect(noticeFor(twoRows, [{ ...eventsFailed, retryable: false }])).toMatchObject({
            action: undefined,
            actionLabel: ''
        });
    });

    it('says once what is the same for every audience', () => {
        const notice = noticeFor(twoRows, [eventsFailed, failureWith()]);
        expect(notice).toMatchObject({ message: KNOWN, actionLabel: 'Try Again' });
        expect(textsOf(notice?.details)).toEqual([SLOW]);
    });

    it('keeps the names when everything failed for different reasons', () => {
        const notice = noticeFor(twoRows, [eventsFailed, failureWith({ message: 'Busy.' })]);
        expect(textsOf(notice?.details)).toEqual([`Events: ${SLOW}`, 'Newsletter: Busy.']);
    });

    it('joins audiences that failed alike', () => {
        const three = cardWith({ memberships: [events, membershipWith(), membershipWith({ audienceId: 'orders' })] });
        const notice = noticeFor(three, [eventsFailed, failureWith()]);
        expect(textsOf(notice?.details)).toEqual([`Events and Newsletter: ${SLOW}`]);
    });

    it('speaks of the last known statuses only when there are some', () => {
        expect(noticeFor(cardWith(), [wholeFailureWith()])?.message).toBe(KNOWN);
        expect(noticeFor(cardWith({ memberships: [] }), [wholeFailureWith()])?.message).toBe(
            'The statuses couldn’t be loaded.'
        );
    });

    it.each([
        [true, 'Connect with a valid Mailchimp API key in General Settings, then refresh.', 'settings'],
        [false, 'Ask your Salesforce admin to connect Mailchimp.', undefined]
    ])('says who corrects the connection (admin: %s)', (canAdminister, help, action) => {
        const refused = wholeFailureWith({ code: 'unauthorized', message: 'Wrong key.', retryable: false });
        const notice = noticeFor(cardWith({ canAdminister }), [refused]);
        expect(textsOf(notice?.details)).toEqual([`Wrong key. ${help}`]);
        expect(notice?.action).toBe(action);
        expect(notice?.actionLabel).toBe(action === 'settings' ? 'Open Settings' : '');
    });
});
