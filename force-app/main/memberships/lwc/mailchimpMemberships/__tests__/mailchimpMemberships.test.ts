import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { refreshApex } from '@salesforce/apex';
import getCard from '@salesforce/apex/MailchimpMembershipsController.getCard';
import refresh from '@salesforce/apex/MailchimpMembershipsController.refresh';
import refreshAudiences from '@salesforce/apex/MailchimpMembershipsController.refreshAudiences';
import type { MembershipCard } from 'c/mailchimpCard';
import type MailchimpCardFace from 'c/mailchimpCardFace';
import type MailchimpHistory from 'c/mailchimpHistory';
import MailchimpMemberships from 'c/mailchimpMemberships';
import UnsubscribeDialog from 'c/mailchimpUnsubscribe';
import {
    asSent,
    cardWith,
    failureWith,
    membershipWith,
    openChangeWith,
    wholeFailureWith
} from '../../mailchimpCard/__tests__/support/cards';
import {
    find,
    listen,
    mount,
    settle,
    type Mounted,
    type Properties
} from '../../mailchimpCard/__tests__/support/mount';

const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
    const Navigate = Symbol('Navigate');
    const NavigationMixin = (Base: new () => object): object =>
        class extends Base {
            [Navigate](page: unknown): void {
                mockNavigate(page);
            }
        };
    return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});
jest.mock('@salesforce/customPermission/Mailchimp_See_Memberships', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock(
    '@salesforce/apex/MailchimpMembershipsController.getCard',
    (): unknown => require('../../mailchimpCard/__tests__/support/wiredMethod'),
    { virtual: true }
);
jest.mock('@salesforce/apex/MailchimpMembershipsController.refresh', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/MailchimpMembershipsController.refreshAudiences', () => ({ default: jest.fn() }), {
    virtual: true
});

type Call = jest.MockedFunction<(parameters: unknown) => Promise<MembershipCard | undefined>>;
const read = getCard as unknown as {
    emit(card: MembershipCard): void;
    error(body: { message: string }): void;
    getLastConfig(): { recordId?: string };
};
const ask = refresh as unknown as Call;
const askAgain = refreshAudiences as unknown as Call;
const open = UnsubscribeDialog.open as unknown as Call;
const reread = refreshApex as unknown as jest.Mock<Promise<void>>;

const RECORD = '003000000000001AAA';
const neverAsked = cardWith({ memberships: [], refreshedAt: null });
const events = membershipWith({ audienceId: 'events', audienceName: 'Events' });
const eventsFailed = failureWith({ audienceId: 'events', audienceName: 'Events' });

type Face = Mounted<MailchimpCardFace>;
let element: Mounted<MailchimpMemberships>;

const face = (): Face => find<MailchimpCardFace>(element, 'c-mailchimp-card-face');

/** Opens the card as the mirror has it. */
async function show(card: MembershipCard, properties: Properties<MailchimpMemberships> = {}): Promise<void> {
    element = mount<MailchimpMemberships>('c-mailchimp-memberships', MailchimpMemberships, {
        recordId: card.recordId,
        objectApiName: 'Contact',
        ...properties
    });
    read.emit(card);
    await settle();
}

async function press(event: 'refresh' | 'retry' | 'reread' | 'settings'): Promise<void> {
    face().dispatchEvent(new CustomEvent(event));
    await settle();
}

async function choose(audienceId: string): Promise<void> {
    face().dispatchEvent(new CustomEvent('rowaction', { detail: { action: 'unsubscribe', audienceId } }));
    await settle();
}

/** A call that is answered when the test says so. */
function pending(call: Call): (card: MembershipCard) => Promise<void> {
    let resolve: (card: MembershipCard) => void;
    call.mockReturnValueOnce(new Promise((resolved) => (resolve = resolved)));
    return async (card) => {
        resolve(card);
        await settle();
    };
}

afterEach(() => {
    [ask, askAgain, open].forEach((call) => call.mockReset());
    reread.mockReset().mockResolvedValue();
});

describe('c-mailchimp-memberships when it opens', () => {
    it('shows what is known and asks Mailchimp nothing', async () => {
        await show(cardWith(), { cardTitle: 'Marketing', hideAnswer: true, hideArchived: true, hideReason: true });
        expect(face().card).toEqual(cardWith());
        expect(face()).toMatchObject({ hasRecord: true, permitted: true, refreshing: false, cardTitle: 'Marketing' });
        expect([face().hideAnswer, face().hideArchived, face().hideReason]).toEqual([true, true, true]);
        expect(ask).not.toHaveBeenCalled();
        await expect(element).toBeAccessible();
    });

    it.each([
        ['null', { ...neverAsked, email: 'first@example.com' }],
        ['left out', asSent({ ...neverAsked, email: 'second@example.com' })]
    ])('looks a person up who was never looked up, once; the date being %s', async (_case, card) => {
        const answer = pending(ask);
        await show(card);
        expect(ask).toHaveBeenCalledWith({ recordId: RECORD });
        expect(face().refreshing).toBe(true);

        await answer({ ...card, refreshedAt: '2026-05-20T12:00:00.000Z' });
        read.emit({ ...card });
        await settle();
        expect(ask).toHaveBeenCalledTimes(1);
        expect(face()).toMatchObject({ refreshing: false, answeredAt: '2026-05-20T12:00:00.000Z' });
    });

    it('does not look up again in the same session whom Mailchimp does not have', async () => {
        const card = { ...neverAsked, email: 'nobody@example.com' };
        const answeredAt = new Date().toISOString();
        ask.mockResolvedValue({ ...card, refreshedAt: answeredAt });
        await show(card);
        element.remove();
        await show(card);
        expect(ask).toHaveBeenCalledTimes(1);
        expect(face().answeredAt).toBe(answeredAt);
    });

    it('does not try again by itself when the first look-up failed', async () => {
        const card = { ...neverAsked, email: 'unlucky@example.com' };
        ask.mockResolvedValue({ ...card, failures: [wholeFailureWith()] });
        await show(card);
        read.emit({ ...card });
        await settle();
        expect(ask).toHaveBeenCalledTimes(1);
        expect(face().failures).toEqual([wholeFailureWith()]);
        expect(face().answeredAt).toBeUndefined();
    });

    it('asks nothing about a record without an address', async () => {
        await show({ ...neverAsked, state: 'noEmail', email: null });
        expect(ask).not.toHaveBeenCalled();
    });

    it('has nothing to read on a page without a record', async () => {
        element = mount<MailchimpMemberships>('c-mailchimp-memberships', MailchimpMemberships);
        await settle();
        expect(face().hasRecord).toBe(false);
        expect(read.getLastConfig().recordId).toBeUndefined();
    });
});

describe('c-mailchimp-memberships when it cannot be read', () => {
    async function fail(message: string): Promise<void> {
        element = mount<MailchimpMemberships>('c-mailchimp-memberships', MailchimpMemberships, { recordId: RECORD });
        read.error({ message });
        await settle();
    }

    it('says why and reads again', async () => {
        await fail('The record doesn’t exist any more.');
        expect(face().readError).toMatchObject({ body: { message: 'The record doesn’t exist any more.' } });
        await press('reread');
        expect(reread).toHaveBeenCalledTimes(1);
        expect(face().readError).toBeUndefined();
    });

    it('takes missing class access for missing permission', async () => {
        await fail("You do not have access to the Apex class named 'MailchimpMembershipsController'.");
        expect(face().permitted).toBe(false);
    });

    it('keeps the rows when it was read before', async () => {
        await show(cardWith());
        read.error({ message: 'Offline.' });
        await settle();
        expect(face().card).toEqual(cardWith());
        expect(face().failures).toEqual([wholeFailureWith({ code: 'unexpected', message: 'Offline.' })]);
    });
});

describe('c-mailchimp-memberships when it refreshes', () => {
    it('asks once, however often the button is pressed', async () => {
        await show(cardWith());
        const answer = pending(ask);
        await press('refresh');
        await press('refresh');
        expect(face()).toMatchObject({ refreshing: true, refreshed: false });

        const fresh = cardWith({ memberships: [events], notice: 'Found by search.' });
        await answer(fresh);
        expect(ask).toHaveBeenCalledTimes(1);
        expect(face()).toMatchObject({ refreshing: false, refreshed: true });
        expect(face().card).toEqual(fresh);
        expect(face().explanation).toBe('Found by search.');
        expect(reread).toHaveBeenCalledTimes(1);
    });

    it('keeps what is known when the call fails', async () => {
        await show(cardWith());
        ask.mockRejectedValue({ body: { message: 'Offline.' } });
        await press('refresh');
        expect(face().card).toEqual(cardWith());
        expect(face().failures).toEqual([wholeFailureWith({ code: 'unexpected', message: 'Offline.' })]);
        expect(face()).toMatchObject({ refreshing: false, refreshed: false });
        expect(reread).not.toHaveBeenCalled();
    });

    it('keeps the failures when the card is read again', async () => {
        await show(cardWith());
        ask.mockResolvedValue(cardWith({ failures: [eventsFailed] }));
        await press('refresh');
        read.emit(cardWith());
        await settle();
        expect(face().failures).toEqual([eventsFailed]);
    });

    it('asks again only what may answer the next time', async () => {
        const gone = failureWith({ audienceId: 'gone', retryable: false });
        await show(cardWith());
        ask.mockResolvedValue(cardWith({ failures: [eventsFailed, gone] }));
        await press('refresh');
        askAgain.mockResolvedValue(cardWith({ memberships: [events, membershipWith()] }));
        await press('retry');
        expect(askAgain).toHaveBeenCalledWith({ recordId: RECORD, audienceIds: ['events'] });
        expect(face().failures).toEqual([gone]);
        expect(face().card?.memberships).toHaveLength(2);
    });

    it('says why when asking again fails, too', async () => {
        await show(cardWith());
        ask.mockResolvedValue(cardWith({ failures: [eventsFailed] }));
        await press('refresh');
        askAgain.mockRejectedValue(new Error('Offline.'));
        await press('retry');
        expect(face().failures).toEqual([{ ...eventsFailed, message: 'Offline.' }]);
    });

    it('asks for everything again when nothing could be asked', async () => {
        await show(cardWith());
        ask.mockResolvedValueOnce(cardWith({ failures: [wholeFailureWith()] }));
        await press('refresh');
        ask.mockResolvedValueOnce(cardWith());
        await press('retry');
        expect(ask).toHaveBeenCalledTimes(2);
        expect(askAgain).not.toHaveBeenCalled();
        expect(face().failures).toEqual([]);
    });

    it('follows the address', async () => {
        await show(cardWith());
        ask.mockResolvedValue(cardWith({ email: 'new@example.com' }));
        find(element, 'c-mailchimp-person-watch').dispatchEvent(new CustomEvent('emailchange'));
        await settle();
        expect(face().card?.email).toBe('new@example.com');
    });
});

describe('c-mailchimp-memberships when somebody is unsubscribed', () => {
    const after = cardWith({ memberships: [membershipWith({ status: 'unsubscribed' })] });

    it('asks in a dialog first', async () => {
        await show(cardWith());
        open.mockResolvedValue(undefined);
        await choose('newsletter');
        expect(open).toHaveBeenCalledWith({
            label: 'Unsubscribe from Newsletter?',
            size: 'small',
            recordId: RECORD,
            audienceId: 'newsletter',
            audienceName: 'Newsletter',
            email: 'ana.alvarez@example.com'
        });
    });

    it('shows the answer, and tells the user and the page', async () => {
        await show(cardWith());
        const toast = listen(element, 'lightning__showtoast');
        const pageRefresh = listen(element, 'lightning__refresh');
        const focused = jest.spyOn(face(), 'focusRow');
        open.mockResolvedValue(after);
        await choose('newsletter');
        expect(face().card).toEqual(after);
        expect(toast).toHaveBeenCalledWith(expect.objectContaining({ title: 'Unsubscribed from Newsletter' }));
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: RECORD }]);
        expect(pageRefresh).toHaveBeenCalledTimes(1);
        expect(reread).toHaveBeenCalledTimes(1);
        expect(focused).toHaveBeenCalledWith('newsletter');
    });

    it('changes nothing when the user thinks better of it', async () => {
        await show(cardWith());
        const toast = listen(element, 'lightning__showtoast');
        const focused = jest.spyOn(face(), 'focusRow');
        open.mockResolvedValue(undefined);
        await choose('newsletter');
        expect(face().card).toEqual(cardWith());
        expect(toast).not.toHaveBeenCalled();
        expect(notifyRecordUpdateAvailable).not.toHaveBeenCalled();
        expect(focused).toHaveBeenCalledWith('newsletter');
    });

    it('forgets that this audience had not answered before', async () => {
        await show(cardWith());
        ask.mockResolvedValue(cardWith({ failures: [failureWith(), eventsFailed] }));
        await press('refresh');
        open.mockResolvedValue(after);
        await choose('newsletter');
        expect(face().failures).toEqual([eventsFailed]);
    });

    it('opens one dialog at a time, and the next after that', async () => {
        await show(cardWith());
        const answer = pending(open);
        await choose('newsletter');
        await choose('newsletter');
        expect(open).toHaveBeenCalledTimes(1);
        await answer(after);
        open.mockResolvedValue(undefined);
        await choose('newsletter');
        expect(open).toHaveBeenCalledTimes(2);
    });

    it('ignores a row that is gone', async () => {
        await show(cardWith());
        await choose('gone');
        expect(open).not.toHaveBeenCalled();
    });
});

describe('c-mailchimp-memberships while a change is on its way', () => {
    const waiting = cardWith({ openChanges: [openChangeWith()] });

    beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate'] }));
    afterEach(() => jest.useRealTimers());

    it('reads the card again from time to time, until the change is through', async () => {
        await show(waiting);
        await jest.advanceTimersByTimeAsync(1_000);
        expect(reread).toHaveBeenCalledTimes(1);
        read.emit(cardWith({ memberships: [membershipWith({ status: 'unsubscribed' })] }));
        await jest.advanceTimersByTimeAsync(600_000);
        expect(reread).toHaveBeenCalledTimes(2);
        expect(face().card?.memberships[0].status).toBe('unsubscribed');
    });

    it('reads it once when Email Opt Out is edited and nothing is to be done', async () => {
        await show(cardWith());
        find(element, 'c-mailchimp-person-watch').dispatchEvent(new CustomEvent('optoutchange'));
        await jest.advanceTimersByTimeAsync(600_000);
        expect(reread).toHaveBeenCalledTimes(1);
    });

    it('goes on reading when Email Opt Out is edited and something is to be done', async () => {
        await show(cardWith());
        reread.mockImplementation(() => {
            read.emit(waiting);
            return Promise.resolve();
        });
        find(element, 'c-mailchimp-person-watch').dispatchEvent(new CustomEvent('optoutchange'));
        await jest.advanceTimersByTimeAsync(3_000);
        expect(reread).toHaveBeenCalledTimes(3);
    });

    it('does not wait for what was given up', async () => {
        await show(cardWith({ openChanges: [openChangeWith({ state: 'Failed' })] }));
        await jest.advanceTimersByTimeAsync(600_000);
        expect(reread).not.toHaveBeenCalled();
    });

    it('ends with the component', async () => {
        await show(waiting);
        element.remove();
        await jest.advanceTimersByTimeAsync(600_000);
        expect(reread).not.toHaveBeenCalled();
    });

    it('reads the card again when a failed change is tried again, and an open history with it', async () => {
        await show(cardWith());
        const history = find<MailchimpHistory>(element, 'c-mailchimp-history');
        expect(history).toMatchObject({ recordId: RECORD, personName: 'Ana Alvarez' });
        const refreshed = jest.spyOn(history, 'refresh');
        history.dispatchEvent(new CustomEvent('repeated'));
        await jest.advanceTimersByTimeAsync(0);
        expect(reread).toHaveBeenCalledTimes(1);
        expect(refreshed).toHaveBeenCalledTimes(1);
    });
});

describe('c-mailchimp-memberships on its page', () => {
    it('starts over with another record and drops answers about the one before', async () => {
        await show(cardWith());
        ask.mockResolvedValueOnce(cardWith({ failures: [eventsFailed], notice: 'Found by search.' }));
        await press('refresh');
        const answer = pending(ask);
        await press('refresh');
        element.recordId = '003000000000002AAA';
        await settle();
        expect(face()).toMatchObject({ card: undefined, failures: [], refreshing: false, refreshed: false });
        expect(face().explanation).toBeUndefined();

        await answer(cardWith({ personName: 'Somebody Else' }));
        expect(face().card).toBeUndefined();
    });

    it('tells about a change even if the page shows another record meanwhile', async () => {
        await show(cardWith());
        const toast = listen(element, 'lightning__showtoast');
        const answer = pending(open);
        await choose('newsletter');
        element.recordId = '003000000000002AAA';
        await answer(cardWith({ memberships: [] }));
        expect(toast).toHaveBeenCalledTimes(1);
        expect(face().card).toBeUndefined();
    });

    it('keeps what it shows when the same record is set again', async () => {
        await show(cardWith());
        element.recordId = RECORD;
        await settle();
        expect(face().card).toEqual(cardWith());
    });

    it('takes part in a refresh of the page, once at a time', async () => {
        await show(cardWith());
        const handler = (registerRefreshHandler as jest.Mock<number, [object, () => Promise<boolean>]>).mock
            .calls[0][1];
        expect(await Promise.all([handler(), handler()])).toEqual([true, true]);
        expect(reread).toHaveBeenCalledTimes(1);
        await handler();
        expect(reread).toHaveBeenCalledTimes(2);
    });

    it('leaves an error of reading again to the wire', async () => {
        await show(cardWith());
        reread.mockRejectedValue(new Error('Offline.'));
        const handler = (registerRefreshHandler as jest.Mock<number, [object, () => Promise<boolean>]>).mock
            .calls[0][1];
        await expect(handler()).resolves.toBe(true);
    });

    it('takes no part any more when it is gone', async () => {
        await show(cardWith());
        const handlerId: unknown = (registerRefreshHandler as jest.Mock).mock.results[0].value;
        element.remove();
        expect(unregisterRefreshHandler).toHaveBeenCalledWith(handlerId);
    });

    it('leads an admin to the page where the key is entered', async () => {
        await show(cardWith());
        await press('settings');
        expect(mockNavigate).toHaveBeenCalledWith({
            type: 'standard__navItemPage',
            attributes: { apiName: 'Mailchimp_Settings' }
        });
    });
});
