import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import repeatChange from '@salesforce/apex/MailchimpMembershipsController.repeatChange';
import { explain } from 'c/mailchimpErrors';
import { labels } from 'c/mailchimpLabels';

/**
 * The action Try Again on a subscription change that has failed. It has no face: the page calls `invoke`, and a toast tells the end.
 * https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-headless.html
 */
export default class MailchimpTryAgain extends LightningElement {
    @api recordId?: string;
    private busy = false;

    /** Has the change tried again. A second press while the first is on its way does nothing. */
    @api
    async invoke(): Promise<void> {
        const changeId = this.recordId;
        if (this.busy || changeId === undefined) {
            return;
        }
        this.busy = true;
        try {
            await repeatChange({ changeId });
            this.dispatchEvent(new ShowToastEvent({ title: labels.changeRepeated, variant: 'success' }));
        } catch (error) {
            const title = labels.changeRepeatFailed;
            this.dispatchEvent(new ShowToastEvent({ title, message: explain(error), variant: 'error' }));
        }
        // Also after a failure: somebody else may have been faster.
        await notifyRecordUpdateAvailable([{ recordId: changeId }]);
        this.busy = false;
    }
}
