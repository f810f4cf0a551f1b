import connect from '@salesforce/apex/MailchimpSettingsController.connect';
import MailchimpConnectForm from 'c/mailchimpConnectForm';
import {
    find,
    findAll,
    listen,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpSettingsController.connect', () => ({ default: jest.fn() }), { virtual: true });

const send = connect as unknown as jest.Mock<Promise<void>, [{ key: string }]>;
const KEY = '0123456789abcdef0123456789abcdef-us19';

let element: Mounted<MailchimpConnectForm>;
let complaint: string;

interface Field {
    value: string;
    type: string;
    setCustomValidity(message: string): void;
    reportValidity(): boolean;
}

const field = (): Mounted<Field> => find<Field>(element, 'lightning-input');
const button = (label: string): Mounted<{ label: string }> =>
    findAll<{ label: string }>(element, 'lightning-button').find((each) => each.label === label)!;

function paste(value: string): void {
    field().value = value;
    field().dispatchEvent(new CustomEvent('change', { detail: { value } }));
}

beforeEach(() => {
    send.mockReset().mockResolvedValue();
    complaint = '';
    element = mount<MailchimpConnectForm>('c-mailchimp-connect-form', MailchimpConnectForm, { cancelable: true });
    field().setCustomValidity = (message) => {
        complaint = message;
    };
    field().reportValidity = () => complaint === '';
});

describe('c-mailchimp-connect-form', () => {
    it('hides what is typed', async () => {
        expect(field()).toMatchObject({ type: 'password', label: 'API key', autocomplete: 'off' });
        await expect(element).toBeAccessible();
    });

    it('says before that a stored key is lost', async () => {
        expect(findAll(element, '[data-name="overwrites"]')).toHaveLength(0);
        Object.assign(element, { overwrites: true });
        await settle();
        expect(find(element, '[data-name="overwrites"]').textContent).toBe(
            'The new key takes the place of the stored one at once, before Mailchimp is asked about it. The stored one can’t be brought back.'
        );
        await expect(element).toBeAccessible();
    });

    it('names the data center as soon as the key is whole', async () => {
        paste(KEY);
        await settle();
        expect(find(element, '[role="status"]').textContent).toBe('Data center: us19');
        paste(KEY.slice(1));
        await settle();
        expect(find(element, '[role="status"]').textContent).toBe('');
    });

    it.each([
        ['', 'Paste an API key.'],
        ['key-us1', /^This isn’t a whole API key/]
    ])('sends %j to nobody', async (value, reason) => {
        paste(value);
        button('Connect').click();
        await settle();
        expect(send).not.toHaveBeenCalled();
        expect(complaint).toMatch(reason);
        expect(field().value).toBe(value);
    });

    it('sends the key, empties the field and says so without the key', async () => {
        const connected = listen(element, 'connected');
        paste(`  ${KEY} `);
        button('Connect').click();
        await settle();
        expect(send).toHaveBeenCalledWith({ key: KEY });
        expect(connected).toHaveBeenCalledTimes(1);
        expect(connected.mock.calls[0][0] ?? undefined).toBeUndefined();
        expect(field().value).toBe('');
        expect(element.shadowRoot.textContent).not.toContain(KEY);
    });

    it('sends with the key Enter, and once', async () => {
        send.mockReturnValue(new Promise<never>(() => undefined));
        paste(KEY);
        field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        button('Connect').click();
        await settle();
        expect(send).toHaveBeenCalledTimes(1);
        expect(findAll(element, 'lightning-spinner')).toHaveLength(1);
    });

    it('says why the key was not stored, and keeps nothing of it', async () => {
        send.mockRejectedValue({ body: { message: 'You need the permission Manage Named Credentials.' } });
        const connected = listen(element, 'connected');
        paste(KEY);
        button('Connect').click();
        await settle();
        expect(find<{ message: string }>(element, 'c-mailchimp-failure').message).toBe(
            'The key wasn’t stored. You need the permission Manage Named Credentials.'
        );
        expect(connected).not.toHaveBeenCalled();
        expect(field().value).toBe('');
        await expect(element).toBeAccessible();
    });

    it('forgets what was typed when the user thinks better of it', () => {
        const cancelled = listen(element, 'cancel');
        paste(KEY);
        button('Cancel').click();
        expect(cancelled).toHaveBeenCalledTimes(1);
        expect(field().value).toBe('');
    });
});
