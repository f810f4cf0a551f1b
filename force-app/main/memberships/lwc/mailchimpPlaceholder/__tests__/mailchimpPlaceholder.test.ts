import MailchimpPlaceholder from 'c/mailchimpPlaceholder';
import { find, findAll, mount } from '../../mailchimpCard/__tests__/support/mount';

describe('c-mailchimp-placeholder', () => {
    it('says what is missing and what to do about it', async () => {
        const texts = { iconName: 'utility:email', heading: 'No address', help: 'Add one.' };
        const element = mount('c-mailchimp-placeholder', MailchimpPlaceholder, texts);
        expect(find(element, 'h3').textContent).toBe('No address');
        expect(find(element, 'p').textContent).toBe('Add one.');
        expect(find<{ iconName: string }>(element, 'lightning-icon').iconName).toBe('utility:email');
        await expect(element).toBeAccessible();
    });

    it('has no empty line where nothing can be done', () => {
        const element = mount('c-mailchimp-placeholder', MailchimpPlaceholder, { heading: 'Nothing here' });
        expect(findAll(element, 'p')).toHaveLength(0);
    });
});
