import { LightningElement, api } from 'lwc';

/** One line of a notice. */
export interface NoticeDetail {
    readonly key: string;
    readonly text: string;
}

/**
 * Says what is to be known about a card, without taking the place of its content.
 * @fires action when the button is pressed
 */
export default class MailchimpNotice extends LightningElement {
    @api variant: 'warning' | 'info' = 'warning';
    @api message = '';
    @api details: readonly NoticeDetail[] = [];
    /** Label of the button; without it there is none. */
    @api actionLabel = '';

    get iconName(): string {
        return `utility:${this.variant}`;
    }

    /** The variant of the icon; only the warning has a colour of its own. */
    get iconVariant(): string {
        return this.variant === 'warning' ? 'warning' : '';
    }

    get onlyDetail(): string {
        return this.details.length === 1 ? this.details[0].text : '';
    }

    get hasSeveralDetails(): boolean {
        return this.details.length > 1;
    }

    handleAction(): void {
        this.dispatchEvent(new CustomEvent('action'));
    }
}
