import { getRecord } from 'lightning/uiRecordApi';
import MailchimpPersonWatch from 'c/mailchimpPersonWatch';
import { listen, mount, settle, type Mounted } from '../../mailchimpCard/__tests__/support/mount';

interface TestWire {
    emit(record: unknown): void;
    error(): void;
    getLastConfig(): { recordId?: string; optionalFields?: string[] };
}

const wire = getRecord as unknown as TestWire;

function watch(objectApiName: string | undefined, recordId = '1'): Mounted<MailchimpPersonWatch> {
    return mount<MailchimpPersonWatch>('c-mailchimp-person-watch', MailchimpPersonWatch, { recordId, objectApiName });
}

const contact = (id: string, email: string | null, optedOut = false): unknown => ({
    id,
    fields: { Email: { value: email }, HasOptedOutOfEmail: { value: optedOut } }
});

describe('c-mailchimp-person-watch', () => {
    it.each([
        ['Account', ['Account.PersonEmail', 'Account.PersonHasOptedOutOfEmail']],
        ['Contact', ['Contact.Email', 'Contact.HasOptedOutOfEmail']],
        ['Lead', ['Lead.Email', 'Lead.HasOptedOutOfEmail']]
    ])('watches the address and Email Opt Out of %s', async (objectApiName, fields) => {
        watch(objectApiName);
        await settle();
        expect(wire.getLastConfig()).toEqual({ recordId: '1', optionalFields: fields });
    });

    it('tells of every edit of the address, but not of the first look', () => {
        const changed = listen(watch('Contact'), 'emailchange');
        wire.emit(contact('1', 'ana@example.com'));
        wire.emit(contact('1', 'ana@example.com'));
        expect(changed).not.toHaveBeenCalled();

        wire.emit(contact('1', null));
        wire.emit(contact('1', 'ana.alvarez@example.com'));
        expect(changed).toHaveBeenCalledTimes(2);
    });

    it('tells when Email Opt Out is checked or unchecked, and of nothing else then', () => {
        const element = watch('Contact');
        const optedOut = listen(element, 'optoutchange');
        const addressed = listen(element, 'emailchange');
        wire.emit(contact('1', 'ana@example.com'));
        expect(optedOut).not.toHaveBeenCalled();

        wire.emit(contact('1', 'ana@example.com', true));
        expect(optedOut).toHaveBeenCalledTimes(1);
        wire.emit(contact('1', 'ana@example.com', true));
        wire.emit(contact('1', 'ana@example.com', false));
        expect(optedOut).toHaveBeenCalledTimes(2);
        expect(addressed).not.toHaveBeenCalled();
    });

    it('does not take another record for an edit', () => {
        const element = watch('Contact');
        const changed = listen(element, 'emailchange');
        const optedOut = listen(element, 'optoutchange');
        wire.emit(contact('1', 'ana@example.com'));
        wire.emit(contact('2', 'ben@example.com', true));
        expect(changed).not.toHaveBeenCalled();
        expect(optedOut).not.toHaveBeenCalled();
    });

    it('watches the address of a user who may not see Email Opt Out', () => {
        const element = watch('Contact');
        const changed = listen(element, 'emailchange');
        const optedOut = listen(element, 'optoutchange');
        wire.emit({ id: '1', fields: { Email: { value: 'ana@example.com' } } });
        wire.emit({ id: '1', fields: { Email: { value: 'ben@example.com' } } });
        expect([changed, optedOut].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    });

    it('is silent where the record cannot be read', () => {
        const changed = listen(watch('Contact'), 'emailchange');
        wire.error();
        expect(changed).not.toHaveBeenCalled();
    });

    it('is silent about objects that have no address it knows', () => {
        const changed = listen(watch('Case'), 'emailchange');
        wire.emit(contact('1', 'ana@example.com'));
        wire.emit(contact('1', 'ben@example.com'));
        expect(changed).not.toHaveBeenCalled();
    });

    it('watches nothing on a page without a record', async () => {
        watch(undefined);
        await settle();
        expect(wire.getLastConfig().optionalFields).toBeUndefined();
    });
});
