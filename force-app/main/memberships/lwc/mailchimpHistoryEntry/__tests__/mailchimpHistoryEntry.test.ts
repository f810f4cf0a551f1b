import MailchimpHistoryEntry from 'c/mailchimpHistoryEntry';
import type { MembershipHistory } from 'c/mailchimpCard';
import { historyWith } from '../../mailchimpCard/__tests__/support/cards';
import { find, findAll, listen, mount, type Mounted } from '../../mailchimpCard/__tests__/support/mount';

function entry(changes: Partial<MembershipHistory> = {}, busy = false): Mounted<MailchimpHistoryEntry> {
    const properties = { change: historyWith(changes), busy };
    return mount<MailchimpHistoryEntry>('c-mailchimp-history-entry', MailchimpHistoryEntry, properties);
}

const texts = (element: Mounted<unknown>): (string | null)[] =>
    findAll(element, 'p').map(({ textContent }) => (textContent ?? '').replace(/\u202f/g, ' '));

describe('c-mailchimp-history-entry', () => {
    it('says what was done, by whom, through what, when and why', async () => {
        const element = entry({ reason: 'Asked on the phone' });
        expect(find(element, 'h4').textContent).toBe('Unsubscribe from Newsletter');
        const badge = find<{ label: string }>(element, 'lightning-badge');
        expect([badge.label, badge.classList.contains('slds-theme_success')]).toEqual(['Done', true]);
        expect(texts(element)).toEqual([
            'Subscribed → Unsubscribed',
            'Rita Reyes, flow, May 20, 2026, 5:00 AM',
            'Reason: Asked on the phone'
        ]);
        await expect(element).toBeAccessible();
    });

    it('says what went wrong and lets it be tried again', async () => {
        const element = entry({
            state: 'Failed',
            statusAfter: '',
            attempts: 8,
            errorMessage: 'Mailchimp didn’t answer in time.',
            repeatable: true
        });
        expect(texts(element)).toEqual([
            'Rita Reyes, flow, May 20, 2026, 5:00 AM',
            'Mailchimp didn’t answer in time.',
            '8 attempts without success'
        ]);
        const repeat = listen(element, 'repeat');
        const button = find<{ label: string }>(element, 'lightning-button');
        expect(button.label).toBe('Try Again');
        expect(button.title).toBe('Try again: Unsubscribe from Newsletter');
        button.click();
        expect(repeat).toHaveBeenCalledWith('a01000000000001AAA');
        await expect(element).toBeAccessible();
    });

    it('has no button for who may not try it again', () => {
        expect(findAll(entry({ state: 'Failed' }), 'lightning-button')).toEqual([]);
    });

    it('takes no second press meanwhile', () => {
        const element = entry({ state: 'Failed', repeatable: true }, true);
        expect(find<{ disabled: boolean }>(element, 'lightning-button').disabled).toBe(true);
    });

    it('takes the focus', () => {
        const element = entry();
        const focused = jest.spyOn(find(element, 'h4'), 'focus');
        element.focus();
        expect(focused).toHaveBeenCalledTimes(1);
    });
});
