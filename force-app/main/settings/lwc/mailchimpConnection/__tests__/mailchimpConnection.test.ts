import connection from '@salesforce/apex/MailchimpSettingsController.connection';
import disconnect from '@salesforce/apex/MailchimpSettingsController.disconnect';
import testConnection from '@salesforce/apex/MailchimpSettingsController.testConnection';
import LightningConfirm from 'lightning/confirm';
import MailchimpConnection from 'c/mailchimpConnection';
import {
    find,
    findAll,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpSettingsController.connection', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSettingsController.disconnect', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSettingsController.testConnection', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/MailchimpSettingsController.connect', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/MailchimpAudiencesController.getAudiences',
    () => ({ default: jest.fn(() => Promise.resolve([])) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpAudiencesController.leaveOut',
    () => ({ default: jest.fn(() => Promise.resolve([])) }),
    {
        virtual: true
    }
);

const hasKey = connection as unknown as jest.Mock<Promise<boolean>>;
const test = testConnection as unknown as jest.Mock<Promise<object>>;
const forget = disconnect as unknown as jest.Mock<Promise<void>>;
const ask = jest.fn<Promise<boolean>, [unknown]>();
(LightningConfirm as unknown as { open: typeof ask }).open = ask;

let element: Mounted<MailchimpConnection>;

const notice = (): Mounted<{ message: string; details: readonly { text: string }[] }> =>
    find(element, '[role="alert"] c-mailchimp-notice');
const labels = (): string[] => findAll<{ label: string }>(element, 'lightning-button').map(({ label }) => label);
const count = (selector: string): number => findAll(element, selector).length;

async function press(label: string): Promise<void> {
    findAll<{ label: string }>(element, 'lightning-button')
        .find((button) => button.label === label)!
        .click();
    await settle();
}

async function open(): Promise<void> {
    element = mount<MailchimpConnection>('c-mailchimp-connection', MailchimpConnection);
    await settle();
}

beforeEach(() => {
    hasKey.mockReset().mockResolvedValue(true);
    test.mockReset().mockResolvedValue({ name: 'Otter Arts', role: 'owner', plan: 'forever_free' });
    forget.mockReset().mockResolvedValue();
    ask.mockReset().mockResolvedValue(true);
});

describe('c-mailchimp-connection', () => {
    it('asks for a key when there is none, and Mailchimp nothing', async () => {
        hasKey.mockResolvedValue(false);
        await open();
        expect(find(element, 'h3').textContent).toBe('Mailchimp isn’t connected yet');
        expect(count('c-mailchimp-connect-form')).toBe(1);
        expect(count('c-mailchimp-audiences')).toBe(0);
        expect(labels()).toEqual([]);
        expect(test).not.toHaveBeenCalled();
        await expect(element).toBeAccessible();
    });

    it('shows whose account it is', async () => {
        await open();
        expect(findAll(element, 'dl div').map(({ textContent }) => textContent)).toEqual([
            'AccountOtter Arts',
            'Role of the key’s ownerowner',
            'Planforever free'
        ]);
        expect(count('c-mailchimp-audiences')).toBe(1);
        expect(count('c-mailchimp-connect-form')).toBe(0);
        expect(labels()).toEqual(['Use Another Key', 'Disconnect']);
        await expect(element).toBeAccessible();
    });

    it('reads anew after a key was stored', async () => {
        hasKey.mockResolvedValueOnce(false);
        await open();
        find(element, 'c-mailchimp-connect-form').dispatchEvent(new CustomEvent('connected'));
        await settle();
        expect(findAll(element, 'dl div')).toHaveLength(3);
    });

    it('says that Mailchimp does not accept the key, and takes another one', async () => {
        test.mockRejectedValueOnce({ body: { message: 'Mailchimp refused the API key.' } });
        await open();
        expect(notice().message).toBe('A key is stored, but Mailchimp couldn’t be reached with it.');
        expect(notice().details[0].text).toBe('Mailchimp refused the API key.');
        expect(count('c-mailchimp-connect-form')).toBe(1);
        expect(labels()).toEqual(['Disconnect']);
        await expect(element).toBeAccessible();

        notice().dispatchEvent(new CustomEvent('action'));
        await settle();
        expect(findAll(element, 'dl div')).toHaveLength(3);
    });

    it('says that the key from before is gone when Mailchimp does not accept the new one', async () => {
        await open();
        await press('Use Another Key');
        const form = find<{ overwrites: boolean }>(element, 'c-mailchimp-connect-form');
        expect(form.overwrites).toBe(true);
        test.mockRejectedValueOnce({ body: { message: 'Mailchimp refused the API key.' } });
        form.dispatchEvent(new CustomEvent('connected'));
        await settle();
        expect(notice().message).toBe(
            'The new key is stored in place of the one before, but Mailchimp couldn’t be reached with it. The one before is gone.'
        );
        expect(count('c-mailchimp-audiences')).toBe(0);
        expect(find<{ overwrites: boolean }>(element, 'c-mailchimp-connect-form').overwrites).toBe(false);
    });

    it('does not speak of a key from before when there was none', async () => {
        hasKey.mockResolvedValueOnce(false);
        await open();
        const form = find<{ overwrites: boolean }>(element, 'c-mailchimp-connect-form');
        expect(form.overwrites).toBe(false);
        test.mockRejectedValueOnce({ body: { message: 'Mailchimp refused the API key.' } });
        form.dispatchEvent(new CustomEvent('connected'));
        await settle();
        expect(notice().message).toBe('A key is stored, but Mailchimp couldn’t be reached with it.');
    });

    it('replaces the key only when the user wants that', async () => {
        await open();
        await press('Use Another Key');
        const form = find<{ cancelable: boolean }>(element, 'c-mailchimp-connect-form');
        expect(form.cancelable).toBe(true);
        form.dispatchEvent(new CustomEvent('cancel'));
        await settle();
        expect(count('c-mailchimp-connect-form')).toBe(0);
    });

    it('disconnects after a question', async () => {
        await open();
        hasKey.mockResolvedValue(false);
        await press('Disconnect');
        expect(ask).toHaveBeenCalledWith(expect.objectContaining({ label: 'Disconnect Mailchimp?', theme: 'warning' }));
        expect(forget).toHaveBeenCalledTimes(1);
        expect(count('c-mailchimp-connect-form')).toBe(1);
    });

    it('does nothing when the user thinks better of it', async () => {
        ask.mockResolvedValue(false);
        await open();
        await press('Disconnect');
        expect(forget).not.toHaveBeenCalled();
        expect(findAll(element, 'dl div')).toHaveLength(3);
    });

    it('says why it could not disconnect', async () => {
        forget.mockRejectedValue({ body: { message: 'No.' } });
        await open();
        await press('Disconnect');
        expect(notice().message).toBe('That didn’t work. No.');
        expect(findAll(element, 'dl div')).toHaveLength(3);
    });

    it('lets the section say why it could not be read', async () => {
        hasKey.mockRejectedValue({ body: { message: 'No access.' } });
        await open();
        const section = find<{ error: unknown; loading: boolean }>(element, 'c-mailchimp-section');
        expect(section.error).toEqual({ body: { message: 'No access.' } });
        expect(section.loading).toBe(false);
        expect(count('c-mailchimp-connect-form')).toBe(0);
    });
});
