import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord, type RecordRepresentation } from 'lightning/uiRecordApi';

/**
 * Where the address of a person is. Text and not a schema import, which would keep the component from being deployed
 * to an org without person accounts.
 */
const EMAIL_FIELDS: Readonly<Record<string, string[]>> = {
    Account: ['Account.PersonEmail'],
    Contact: ['Contact.Email'],
    Lead: ['Lead.Email']
};

/**
 * Notices when the address of the person is edited on the page, in the record's details for instance. Shows nothing.
 * @fires emailchange when the address is another than before
 */
export default class MailchimpEmailWatch extends LightningElement {
    @api recordId?: string;
    @api objectApiName?: string;

    private knownRecordId?: string;
    private knownEmail?: unknown;

    /** Always the same list for the same object, so that the wire is not asked again. */
    get fields(): string[] | undefined {
        return this.objectApiName === undefined ? undefined : EMAIL_FIELDS[this.objectApiName];
    }

    /** An error is of no interest: whoever may not read the address does not edit it here either. */
    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fields' })
    watch({ data }: { data?: RecordRepresentation }): void {
        if (!data || !this.fields) {
            return;
        }
        const email = getFieldValue(data, this.fields[0]) ?? null;
        const edited = this.knownRecordId === data.id && this.knownEmail !== email;
        this.knownRecordId = data.id;
        this.knownEmail = email;
        if (edited) {
            this.dispatchEvent(new CustomEvent('emailchange'));
        }
    }
}
