import { LightningElement, api } from 'lwc';
import { percentOf, phaseSentence, runLabels, stateBadge, stateWord, timesOf, type SyncRun } from 'c/mailchimpRun';

/**
 * The run that runs, with its progress, or the one that ran last.
 * @fires cancelrun when the run is to end
 */
export default class MailchimpSyncRun extends LightningElement {
    @api run!: SyncRun;
    @api busy = false;

    readonly labels = runLabels;

    get title(): string {
        return this.run.isRunning ? runLabels.current : runLabels.last;
    }

    get state(): string {
        return stateWord(this.run);
    }

    get badgeClass(): string {
        return stateBadge(this.run);
    }

    get times(): string {
        return timesOf(this.run);
    }

    get phase(): string {
        return phaseSentence(this.run);
    }

    get percent(): number {
        return percentOf(this.run);
    }

    get barStyle(): string {
        return `width: ${this.percent}%`;
    }

    get cannotCancel(): boolean {
        return this.busy || this.run.isCancelling;
    }

    handleCancel(): void {
        this.dispatchEvent(new CustomEvent('cancelrun'));
    }
}
