import { LightningElement, api } from 'lwc';
import { isUnderWay, type Membership, type OpenChange } from 'c/mailchimpCard';
import { describeOpenChange } from 'c/mailchimpChange';
import { fill } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';
import { canUnsubscribe, describeStatus, type StatusDescription } from 'c/mailchimpStatus';

/** What can be asked of one audience. */
export type RowAction = 'unsubscribe';

/** Detail of the event `rowaction`. */
export interface RowActionDetail {
    readonly action: RowAction;
    readonly audienceId: string;
}

/**
 * One audience of a person: its name, the status and what it means, and a menu of what can be done.
 * @fires rowaction with a RowActionDetail
 */
export default class MailchimpMembershipRow extends LightningElement {
    @api membership!: Membership;
    /** True when Mailchimp gave no newer answer than the one shown. */
    @api outdated = false;
    /** True when the user may change subscriptions. */
    @api changeable = false;
    /** True while the row may change under the user's hand. */
    @api busy = false;
    @api hideReason = false;
    /** What the audience waits for, or what was given up. */
    @api openChange?: OpenChange;

    readonly labels = labels;

    /** Puts the focus where the user left this row: on its menu, or on its name when there is nothing more to do. */
    @api
    focus(): void {
        const { menu, name } = this.refs as { menu?: HTMLElement; name: HTMLElement };
        (menu ?? name).focus();
    }

    get description(): StatusDescription {
        return describeStatus(this.membership);
    }

    get badgeClass(): string {
        return `slds-no-flex slds-m-left_x-small ${this.description.badgeClass}`;
    }

    get reasonText(): string {
        const { reason } = this.description;
        return reason === '' || this.hideReason ? '' : fill(labels.rowReason, reason);
    }

    get menuLabel(): string {
        return fill(labels.rowActions, this.membership.audienceName);
    }

    get hasMenu(): boolean {
        return this.changeable && canUnsubscribe(this.membership) && !this.isUnderWay;
    }

    /** A change that is about all audiences leaves those alone from which the person is gone already. */
    private get ownChange(): OpenChange | undefined {
        return this.openChange?.audienceId || canUnsubscribe(this.membership) ? this.openChange : undefined;
    }

    get isUnderWay(): boolean {
        return this.ownChange !== undefined && isUnderWay(this.ownChange);
    }

    get openChangeText(): string {
        return this.ownChange ? describeOpenChange(this.ownChange) : '';
    }

    get openChangeIcon(): string {
        return this.isUnderWay ? 'utility:clock' : 'utility:warning';
    }

    handleSelect(event: CustomEvent<{ value: RowAction }>): void {
        const detail: RowActionDetail = { action: event.detail.value, audienceId: this.membership.audienceId };
        this.dispatchEvent(new CustomEvent('rowaction', { detail }));
    }
}
