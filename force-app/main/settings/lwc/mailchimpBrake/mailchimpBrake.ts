import { LightningElement, api } from 'lwc';
import { fill } from 'c/mailchimpFormat';
import type { SyncRun } from 'c/mailchimpRun';
import { labels } from './labels';

/**
 * A run that stopped before it changed more people than the brake allows: what it would do, and what is to become of it.
 * @fires approverun when it may go on
 * @fires cancelrun when it is to end
 */
export default class MailchimpBrake extends LightningElement {
    @api run!: SyncRun;
    @api busy = false;

    readonly labels = labels;
    reviewing = false;

    get question(): string {
        const { toCheck, toUncheck, peopleDecided } = this.run;
        return fill(labels.question, toCheck + toUncheck, peopleDecided, toCheck, toUncheck);
    }

    get cannotReview(): boolean {
        return this.busy || this.reviewing;
    }

    handleReview(): void {
        this.reviewing = true;
    }

    handleGoOn(): void {
        this.dispatchEvent(new CustomEvent('approverun'));
    }

    handleStop(): void {
        this.dispatchEvent(new CustomEvent('cancelrun'));
    }
}
