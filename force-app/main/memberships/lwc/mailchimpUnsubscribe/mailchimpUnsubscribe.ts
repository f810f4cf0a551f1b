import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import unsubscribe from '@salesforce/apex/MailchimpMembershipsController.unsubscribe';
import type { MembershipCard } from 'c/mailchimpCard';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';

/** What the dialog must know; `label` is its spoken name. */
export interface UnsubscribeOptions {
    readonly label: string;
    readonly size: 'small';
    readonly recordId: string;
    readonly audienceId: string;
    readonly audienceName: string;
    readonly email: string;
}

/**
 * Asks for confirmation and an optional reason, then unsubscribes the person from one audience.
 * It stays open when that fails, so that the typed reason is kept.
 * `open` answers with the card after the change, or undefined when the user changed nothing.
 */
export default class MailchimpUnsubscribe extends LightningModal {
    declare static readonly open: (options: UnsubscribeOptions) => Promise<MembershipCard | undefined>;

    @api recordId = '';
    @api audienceId = '';
    @api audienceName = '';
    @api email = '';

    readonly labels = labels;
    private failedJustNow = false;
    reason = '';
    failure = '';
    sending = false;

    /** The button lost the focus when it was switched off for the time of the call. */
    override renderedCallback(): void {
        if (this.failedJustNow && !this.sending) {
            this.failedJustNow = false;
            (this.refs?.confirm as HTMLElement | undefined)?.focus();
        }
    }

    get question(): string {
        return fill(labels.unsubscribeQuestion, this.audienceName);
    }

    get consequence(): string {
        return fill(labels.unsubscribeConsequence, this.email, this.audienceName);
    }

    handleReason(event: CustomEvent<{ value: string }>): void {
        this.reason = event.detail.value;
    }

    async handleCancel(): Promise<void> {
        await this.close(undefined);
    }

    async handleConfirm(): Promise<void> {
        if (this.sending) {
            return;
        }
        this.sending = true;
        this.disableClose = true;
        this.failure = '';
        const card = await this.send();
        this.disableClose = false;
        this.sending = false;
        if (card) {
            await this.close(card);
        }
    }

    private async send(): Promise<MembershipCard | undefined> {
        const { recordId, audienceId } = this;
        try {
            return await unsubscribe({ recordId, audienceId, reason: this.reason.trim() });
        } catch (error) {
            this.failedJustNow = true;
            this.failure = `${explain(error)} ${labels.unsubscribeFailed}`;
            return undefined;
        }
    }
}
