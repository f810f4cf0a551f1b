import MailchimpNotice from 'c/mailchimpNotice';
import { find, findAll, listen, mount } from '../../mailchimpCard/__tests__/support/mount';

const details = [
    { key: '1', text: 'Events: too slow' },
    { key: '2', text: 'News: gone' }
];

describe('c-mailchimp-notice', () => {
    it('lists several details', async () => {
        const element = mount('c-mailchimp-notice', MailchimpNotice, { message: 'Some failed.', details });
        expect(find(element, 'p').textContent).toBe('Some failed.');
        expect(findAll(element, 'li').map(({ textContent }) => textContent)).toEqual([
            'Events: too slow',
            'News: gone'
        ]);
        expect(find<{ iconName: string }>(element, 'lightning-icon').iconName).toBe('utility:warning');
        await expect(element).toBeAccessible();
    });

    it('shows a single detail as a sentence', () => {
        const element = mount('c-mailchimp-notice', MailchimpNotice, { message: 'Failed.', details: [details[0]] });
        expect(findAll(element, 'p').map(({ textContent }) => textContent)).toEqual(['Failed.', 'Events: too slow']);
        expect(findAll(element, 'li')).toHaveLength(0);
    });

    it('tells what the button was pressed for', async () => {
        const element = mount('c-mailchimp-notice', MailchimpNotice, { message: 'Failed.', actionLabel: 'Try Again' });
        const action = listen(element, 'action');
        find(element, 'lightning-button').click();
        expect(action).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();
    });

    it('informs without alarm and without a button', () => {
        const element = mount('c-mailchimp-notice', MailchimpNotice, { message: 'By the way.', variant: 'info' });
        const icon = find<{ iconName: string; variant: string }>(element, 'lightning-icon');
        expect([icon.iconName, icon.variant]).toEqual(['utility:info', '']);
        expect(findAll(element, 'lightning-button')).toHaveLength(0);
    });
});
