import { LightningElement, api } from 'lwc';
import connect from '@salesforce/apex/MailchimpSettingsController.connect';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import { dataCenterOf } from './key';
import { labels } from './labels';

type Field = HTMLElement & Pick<HTMLInputElement, 'value' | 'setCustomValidity' | 'reportValidity'>;

/**
 * Takes an API key and has it stored. The key stays in its field until it is sent, and nowhere after: no property of this
 * component holds it, and no event carries it.
 * @fires connected when the key is stored; whether Mailchimp accepts it is another question
 * @fires cancel when the user thinks better of it
 */
export default class MailchimpConnectForm extends LightningElement {
    /** There is something to go back to. */
    @api cancelable = false;
    /** A key is stored already. */
    @api overwrites = false;

    readonly labels = labels;
    dataCenter = '';
    failure = '';
    sending = false;

    /** Puts the focus into the field. */
    @api
    focus(): void {
        this.field.focus();
    }

    get dataCenterSentence(): string {
        return this.dataCenter && fill(labels.dataCenter, this.dataCenter);
    }

    handleKey(): void {
        this.field.setCustomValidity('');
        this.field.reportValidity();
        this.dataCenter = dataCenterOf(this.field.value) ?? '';
        this.failure = '';
    }

    async handleEnter({ key }: KeyboardEvent): Promise<void> {
        if (key === 'Enter') {
            await this.handleConnect();
        }
    }

    async handleConnect(): Promise<void> {
        const key = this.field.value.trim();
        if (this.sending || !this.isWhole(key)) {
            return;
        }
        this.sending = true;
        this.failure = '';
        try {
            await connect({ key });
            this.dispatchEvent(new CustomEvent('connected'));
        } catch (error) {
            this.failure = fill(labels.failed, explain(error));
        }
        this.empty();
        this.sending = false;
    }

    handleCancel(): void {
        this.empty();
        this.dispatchEvent(new CustomEvent('cancel'));
    }

    private isWhole(key: string): boolean {
        const complaint = key === '' ? labels.missing : labels.shape;
        const whole = dataCenterOf(key) !== undefined;
        this.field.setCustomValidity(whole ? '' : complaint);
        this.field.reportValidity();
        if (!whole) {
            this.field.focus();
        }
        return whole;
    }

    private empty(): void {
        this.field.value = '';
        this.dataCenter = '';
    }

    private get field(): Field {
        return this.template!.querySelector<Field>('lightning-input')!;
    }
}
