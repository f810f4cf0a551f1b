import MailchimpSettings from 'c/mailchimpSettings';
import { find, findAll, mount } from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/customPermission/Mailchimp_Administer', () => ({ default: undefined }), { virtual: true });

describe('c-mailchimp-settings, for somebody who is no Mailchimp admin', () => {
    it('says whom to ask, and nothing else', async () => {
        const element = mount<MailchimpSettings>('c-mailchimp-settings', MailchimpSettings);
        expect(find(element, 'h2').textContent).toBe('These settings are for Mailchimp admins');
        expect(element.shadowRoot.textContent).toContain(
            'Ask your Salesforce admin for the permission set Mailchimp Admin.'
        );
        expect(findAll(element, 'lightning-tabset, c-mailchimp-connection')).toEqual([]);
        await expect(element).toBeAccessible();
    });
});
