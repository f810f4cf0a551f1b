import { getRecord } from 'lightning/uiRecordApi';
import MailchimpEmailWatch from 'c/mailchimpEmailWatch';
import { listen, mount, settle, type Mounted } from '../../mailchimpCard/__tests__/support/mount';

interface TestWire {
    emit(record: unknown): void;
    error(): void;
    getLastConfig(): { recordId?: string; optionalFields?: string[] };
}

const wire = getRecord as unknown as TestWire;

function watch(objectApiName: string | undefined, recordId = '1'): Mounted<MailchimpEmailWatch> {
    return mount<MailchimpEmailWatch>('c-mailchimp-email-watch', MailchimpEmailWatch, { recordId, objectApiName });
}

const contact = (id: string, email: string | null): unknown => ({ id, fields: { Email: { value: email } } });

describe('c-mailchimp-email-watch', () => {
    it.each([
        ['Account', 'Account.PersonEmail'],
        ['Contact', 'Contact.Email'],
        ['Lead', 'Lead.Email']
    ])('watches the address of %s', async (objectApiName, field) => {
        watch(objectApiName);
        await settle();
        expect(wire.getLastConfig()).toEqual({ recordId: '1', optionalFields: [field] });
    });

    it('tells of every edit, but not of the first look', () => {
        const changed = listen(watch('Contact'), 'emailchange');
        wire.emit(contact('1', 'ana@example.com'));
        wire.emit(contact('1', 'ana@example.com'));
        expect(changed).not.toHaveBeenCalled();

        wire.emit(contact('1', null));
        wire.emit(contact('1', 'ana.alvarez@example.com'));
        expect(changed).toHaveBeenCalledTimes(2);
    });

    it('does not take another record for an edit', () => {
        const changed = listen(watch('Contact'), 'emailchange');
        wire.emit(contact('1', 'ana@example.com'));
        wire.emit(contact('2', 'ben@example.com'));
        expect(changed).not.toHaveBeenCalled();
    });

    it('is silent where the address cannot be read', () => {
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
