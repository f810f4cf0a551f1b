import MailchimpFailure from 'c/mailchimpFailure';
import { find, findAll, mount, settle } from '../../mailchimpCard/__tests__/support/mount';

describe('c-mailchimp-failure', () => {
    it('says what failed where screen readers read it out', async () => {
        const element = mount<MailchimpFailure>('c-mailchimp-failure', MailchimpFailure, { message: 'Not saved.' });
        expect(find<{ message: string }>(element, '[role="alert"] c-mailchimp-notice').message).toBe('Not saved.');
        await expect(element).toBeAccessible();
    });

    it('has its place before there is anything to say, so that a message that comes is read out', async () => {
        const element = mount<MailchimpFailure>('c-mailchimp-failure', MailchimpFailure, { message: '' });
        const alert = find(element, '[role="alert"]');
        expect(findAll(element, 'c-mailchimp-notice')).toEqual([]);
        element.message = 'Not saved.';
        await settle();
        expect(find(element, '[role="alert"]')).toBe(alert);
        expect(findAll(element, 'c-mailchimp-notice')).toHaveLength(1);
    });
});
