import { LightningElement, api } from 'lwc';
import type { MembershipHistory } from 'c/mailchimpCard';
import {
    changeAttempts,
    changeOrigin,
    changeStatuses,
    changeTitle,
    describeState,
    type StateDescription
} from 'c/mailchimpChange';
import { fill } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';

/**
 * One change of a person's subscriptions: what, who, when, through what, what came of it.
 * @fires repeat with the id of the change when it is to be tried again
 */
export default class MailchimpHistoryEntry extends LightningElement {
    @api change!: MembershipHistory;
    /** True while the change is asked to be tried again. */
    @api busy = false;

    readonly labels = labels;

    /** Puts the focus on the change. */
    @api
    focus(): void {
        (this.refs?.title as HTMLElement).focus();
    }

    get title(): string {
        return changeTitle(this.change);
    }

    get state(): StateDescription {
        return describeState(this.change);
    }

    get badgeClass(): string {
        return `slds-no-flex slds-m-left_x-small ${this.state.badgeClass}`;
    }

    get origin(): string {
        return changeOrigin(this.change);
    }

    get statuses(): string {
        return changeStatuses(this.change);
    }

    get reason(): string {
        return this.change.reason ? fill(labels.rowReason, this.change.reason) : '';
    }

    get attempts(): string {
        return changeAttempts(this.change);
    }

    get repeatLabel(): string {
        return fill(labels.changeRepeatSpoken, this.title);
    }

    handleRepeat(): void {
        this.dispatchEvent(new CustomEvent('repeat', { detail: this.change.id }));
    }
}
