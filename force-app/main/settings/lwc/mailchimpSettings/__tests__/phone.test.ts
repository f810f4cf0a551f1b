import MailchimpSettings from 'c/mailchimpSettings';
import {
    find,
    findAll,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/customPermission/Mailchimp_Administer', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });

let element: Mounted<MailchimpSettings>;

async function choose(value: string): Promise<void> {
    find(element, 'lightning-combobox').dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}

describe('c-mailchimp-settings, on a phone', () => {
    it('offers the sections in a list, and keeps what is not saved yet', async () => {
        element = mount<MailchimpSettings>('c-mailchimp-settings', MailchimpSettings);
        await settle();
        expect(findAll(element, 'lightning-tabset')).toEqual([]);
        expect(findAll(element, 'c-mailchimp-connection')).toHaveLength(1);
        await choose('advanced');
        expect(findAll(element, 'c-mailchimp-connection')).toEqual([]);
        expect(find(element, 'c-mailchimp-advanced').className).toBe('slds-show');
        await choose('sync');
        expect(find(element, 'c-mailchimp-advanced').className).toBe('slds-hide');
        expect(findAll(element, 'c-mailchimp-sync')).toHaveLength(1);
    });
});
