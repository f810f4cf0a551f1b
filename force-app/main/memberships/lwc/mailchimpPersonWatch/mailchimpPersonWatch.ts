import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord, type RecordRepresentation } from 'lightning/uiRecordApi';

/**
 * Where the address of a person is, and Email Opt Out. Text and not schema imports, which would keep the component from
 * being deployed to an org without person accounts.
 */
const FIELDS: Readonly<Record<string, readonly [email: string, optOut: string]>> = {
    Account: ['Account.PersonEmail', 'Account.PersonHasOptedOutOfEmail'],
    Contact: ['Contact.Email', 'Contact.HasOptedOutOfEmail'],
    Lead: ['Lead.Email', 'Lead.HasOptedOutOfEmail']
};

type Event = 'emailchange' | 'optoutchange';

/**
 * Notices when the address or Email Opt Out of the person is edited on the page, in the record's details for instance.
 * Shows nothing.
 * @fires emailchange when the address is another than before
 * @fires optoutchange when Email Opt Out was checked or unchecked
 */
export default class MailchimpPersonWatch extends LightningElement {
    @api recordId?: string;
    @api objectApiName?: string;

    private knownRecordId?: string;
    private known: Partial<Record<Event, unknown>> = {};

    /** Always the same list for the same object, so that the wire is not asked again. */
    get fields(): string[] | undefined {
        return this.objectApiName === undefined ? undefined : (FIELDS[this.objectApiName] as unknown as string[]);
    }

    /** An error is of no interest: whoever may not read a field does not edit it here either. */
    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fields' })
    watch({ data }: { data?: RecordRepresentation }): void {
        if (!data || !this.fields) {
            return;
        }
        const [email, optOut] = this.fields;
        const isSameRecord = this.knownRecordId === data.id;
        this.knownRecordId = data.id;
        this.compare('emailchange', getFieldValue(data, email) ?? null, isSameRecord);
        this.compare('optoutchange', getFieldValue(data, optOut) ?? null, isSameRecord);
    }

    private compare(event: Event, value: unknown, isSameRecord: boolean): void {
        const isEdited = isSameRecord && this.known[event] !== value;
        this.known[event] = value;
        if (isEdited) {
            this.dispatchEvent(new CustomEvent(event));
        }
    }
}
