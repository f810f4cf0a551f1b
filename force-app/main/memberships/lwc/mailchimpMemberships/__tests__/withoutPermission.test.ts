import getCard from '@salesforce/apex/MailchimpMembershipsController.getCard';
import MailchimpMemberships from 'c/mailchimpMemberships';
import { find, mount, settle } from '../../mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/customPermission/Mailchimp_See_Memberships', () => ({ default: undefined }), { virtual: true });
jest.mock(
    '@salesforce/apex/MailchimpMembershipsController.getCard',
    (): unknown => require('../../mailchimpCard/__tests__/support/wiredMethod'),
    { virtual: true }
);

describe('c-mailchimp-memberships without the custom permission', () => {
    it('asks nothing and says what is missing', async () => {
        const element = mount('c-mailchimp-memberships', MailchimpMemberships, { recordId: '003000000000001AAA' });
        await settle();
        expect(find<{ permitted: boolean }>(element, 'c-mailchimp-card-face').permitted).toBe(false);
        const read = getCard as unknown as { getLastConfig(): { recordId?: string } };
        expect(read.getLastConfig().recordId).toBeUndefined();
        await expect(element).toBeAccessible();
    });
});
