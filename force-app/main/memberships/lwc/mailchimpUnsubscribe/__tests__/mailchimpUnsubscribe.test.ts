import unsubscribe from '@salesforce/apex/MailchimpMembershipsController.unsubscribe';
import type { MembershipCard } from 'c/mailchimpCard';
import MailchimpUnsubscribe from 'c/mailchimpUnsubscribe';
import { cardWith } from '../../mailchimpCard/__tests__/support/cards';
import { find, findAll, listen, mount, settle, type Mounted } from '../../mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpMembershipsController.unsubscribe', () => ({ default: jest.fn() }), {
    virtual: true
});
const send = unsubscribe as unknown as jest.MockedFunction<(parameters: unknown) => Promise<MembershipCard>>;

interface Button {
    readonly label: string;
    readonly disabled: boolean;
}

function dialog(): Mounted<MailchimpUnsubscribe> {
    return mount<MailchimpUnsubscribe>('c-mailchimp-unsubscribe', MailchimpUnsubscribe, {
        recordId: '003000000000001AAA',
        audienceId: 'newsletter',
        audienceName: 'Newsletter',
        email: 'ana.alvarez@example.com'
    });
}

const buttons = (element: Mounted<unknown>): Mounted<Button>[] => findAll<Button>(element, 'lightning-button');
const cancel = (element: Mounted<unknown>): void => buttons(element)[0].click();
const confirm = (element: Mounted<unknown>): void => buttons(element)[1].click();

function giveReason(element: Mounted<unknown>, value: string): void {
    find(element, 'lightning-textarea').dispatchEvent(new CustomEvent('change', { detail: { value } }));
}

describe('c-mailchimp-unsubscribe', () => {
    it('says what will happen before anything does', async () => {
        const element = dialog();
        expect(find<{ label: string }>(element, 'lightning-modal-header').label).toBe('Unsubscribe from Newsletter?');
        expect(find(element, 'p').textContent).toBe(
            'ana.alvarez@example.com will get no more campaigns from Newsletter. ' +
                'Mailchimp is told right away. Other audiences stay as they are.'
        );
        expect(buttons(element).map(({ label }) => label)).toEqual(['Cancel', 'Unsubscribe']);
        expect(find(element, 'lightning-textarea')).toMatchObject({ label: 'Reason (optional)', maxLength: '255' });
        expect(send).not.toHaveBeenCalled();
        await expect(element).toBeAccessible();
    });

    it('closes with the card after the change', async () => {
        send.mockResolvedValue(cardWith());
        const element = dialog();
        const closed = listen(element, 'close');
        giveReason(element, '  Asked by phone ');
        confirm(element);
        await settle();
        expect(send).toHaveBeenCalledWith({
            recordId: '003000000000001AAA',
            audienceId: 'newsletter',
            reason: 'Asked by phone'
        });
        expect(closed).toHaveBeenCalledWith(cardWith());
    });

    it('closes without a card when the user thinks better of it', async () => {
        const element = dialog();
        const closed = listen(element, 'close');
        cancel(element);
        await settle();
        expect(closed).toHaveBeenCalledTimes(1);
        expect(closed.mock.calls[0][0] ?? undefined).toBeUndefined();
        expect(send).not.toHaveBeenCalled();
    });

    it('sends once, however often the button is pressed', async () => {
        send.mockResolvedValue(cardWith());
        const element = dialog();
        confirm(element);
        confirm(element);
        await settle();
        expect(send).toHaveBeenCalledTimes(1);
    });

    it('shows that it is busy and cannot be closed meanwhile', async () => {
        send.mockReturnValue(new Promise<never>(() => undefined));
        const element = dialog();
        confirm(element);
        await settle();
        expect(find<{ alternativeText: string }>(element, 'lightning-spinner').alternativeText).toBe('Unsubscribing');
        expect(element.disableClose).toBe(true);
        expect(buttons(element).map(({ disabled }) => disabled)).toEqual([true, true]);
        await expect(element).toBeAccessible();
    });

    it('keeps the reason when Mailchimp does not answer, and can be sent again', async () => {
        send.mockRejectedValueOnce({ body: { message: 'Mailchimp didn’t answer in time.' } });
        send.mockResolvedValueOnce(cardWith());
        const element = dialog();
        const closed = listen(element, 'close');
        const focused = jest.spyOn(buttons(element)[1], 'focus');
        giveReason(element, 'Asked by phone');
        confirm(element);
        await settle();
        expect(find<{ message: string }>(element, 'c-mailchimp-failure').message).toBe(
            'Mailchimp didn’t answer in time. The status here is unchanged. It is safe to try again.'
        );
        expect(find<{ value: string }>(element, 'lightning-textarea').value).toBe('Asked by phone');
        expect(closed).not.toHaveBeenCalled();
        expect(focused).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();

        confirm(element);
        await settle();
        expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ reason: 'Asked by phone' }));
        expect(closed).toHaveBeenCalledTimes(1);
        expect(find<{ message: string }>(element, 'c-mailchimp-failure').message).toBe('');
    });
});
