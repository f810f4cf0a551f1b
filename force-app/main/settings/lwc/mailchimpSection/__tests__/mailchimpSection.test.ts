import MailchimpSection from 'c/mailchimpSection';
import { find, findAll, listen, mount } from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

describe('c-mailchimp-section', () => {
    it('has its heading for a name', async () => {
        const element = mount<MailchimpSection>('c-mailchimp-section', MailchimpSection, {
            heading: 'Sync',
            help: 'Help'
        });
        expect(find(element, 'h2').textContent).toBe('Sync');
        expect(find(element, 'p').textContent).toBe('Help');
        await expect(element).toBeAccessible();
    });

    it('has a lower heading as a part of a section', async () => {
        const element = mount<MailchimpSection>('c-mailchimp-section', MailchimpSection, {
            heading: 'Audiences',
            subsection: true
        });
        expect(find(element, 'h3').textContent).toBe('Audiences');
        expect(findAll(element, 'h2')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('shows that it loads', async () => {
        const element = mount<MailchimpSection>('c-mailchimp-section', MailchimpSection, {
            heading: 'Sync',
            loading: true
        });
        expect(findAll(element, 'lightning-spinner')).toHaveLength(1);
        expect(find(element, 'section').getAttribute('aria-busy')).toBe('true');
        await expect(element).toBeAccessible();
    });

    it('says why it could not be read, and lets it be read again', async () => {
        const error = { body: { message: 'No access.' } };
        const element = mount<MailchimpSection>('c-mailchimp-section', MailchimpSection, { heading: 'Sync', error });
        const retried = listen(element, 'retry');
        const notice = find<{ details: readonly { text: string }[] }>(element, '[role="alert"] c-mailchimp-notice');
        expect(notice.details[0].text).toBe('No access.');
        notice.dispatchEvent(new CustomEvent('action'));
        expect(retried).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();
    });
});
