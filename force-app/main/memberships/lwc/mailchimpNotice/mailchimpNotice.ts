import { LightningElement, api } from 'lwc';

/** One line of a notice. */
export interface NoticeDetail {
    readonly key: string;
    readonly text: string;
}

/**
 * Says what went wrong in a card, without taking the place of its content.
 * @fires action when the button is pressed
 */
export default class MailchimpNotice extends LightningElement {
    @api message = '';
    @api details: readonly NoticeDetail[] = [];
    /** Label of the button; without it there is none. */
    @api actionLabel = '';

    get hasDetails(): boolean {
        return this.details.length > 0;
    }

    handleAction(): void {
        this.dispatchEvent(new CustomEvent('action'));
    }
}
