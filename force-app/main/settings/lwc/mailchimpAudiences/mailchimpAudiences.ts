import { LightningElement } from 'lwc';
import getAudiences from '@salesforce/apex/MailchimpAudiencesController.getAudiences';
import leaveOut from '@salesforce/apex/MailchimpAudiencesController.leaveOut';
import takeIn from '@salesforce/apex/MailchimpAudiencesController.takeIn';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import { labels } from './labels';

/** An audience of the account; the counterpart of the Apex class `AudienceChoice`. */
export interface AudienceChoice {
    readonly audienceId: string;
    readonly name: string;
    readonly takesPart: boolean;
}

/** The audiences of the account, each with a switch that is saved at once. */
export default class MailchimpAudiences extends LightningElement {
    readonly labels = labels;
    audiences?: readonly AudienceChoice[];
    error?: unknown;
    busy = false;
    failure = '';

    override connectedCallback(): void {
        this.load();
    }

    get isLoading(): boolean {
        return !this.audiences && this.error === undefined;
    }

    get isEmpty(): boolean {
        return this.audiences?.length === 0;
    }

    get isNoneLeft(): boolean {
        return !this.isEmpty && (this.audiences?.every(({ takesPart }) => !takesPart) ?? false);
    }

    get choices(): readonly object[] {
        return (this.audiences ?? []).map((audience) => ({
            ...audience,
            label: fill(labels.takesPart, audience.name)
        }));
    }

    handleRetry(): void {
        this.load();
    }

    async handleSwitch(event: CustomEvent<{ checked: boolean }>): Promise<void> {
        const toggle = event.target as unknown as HTMLElement & { checked: boolean };
        const { checked } = event.detail;
        this.busy = true;
        this.failure = '';
        try {
            this.audiences = await (checked ? takeIn : leaveOut)({ audienceId: toggle.dataset.audienceId! });
        } catch (error) {
            this.failure = fill(labels.failed, explain(error));
            toggle.checked = !checked;
        }
        this.busy = false;
    }

    private load(): void {
        this.error = undefined;
        this.audiences = undefined;
        getAudiences()
            .then((audiences) => {
                this.audiences = audiences;
            })
            .catch((error: unknown) => {
                this.error = error;
            });
    }
}
