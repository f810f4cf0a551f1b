import { LightningElement, api } from 'lwc';
import { fill, formatDateTime } from 'c/mailchimpFormat';
import { labels } from './labels';

/** An object whose records are people. */
export interface PersonKind {
    readonly apiName: string;
    readonly label: string;
    readonly takesPart: boolean;
}

/** When the sync runs, as whom and for whom; the counterpart of the Apex class `MailchimpSyncOverview`. */
export interface SyncOverview {
    readonly isScheduled: boolean;
    /** ISO 8601; none when it is not scheduled. */
    readonly nextRunAt?: string | null;
    readonly runsAs?: string | null;
    readonly runsAsYou: boolean;
    readonly objects: readonly PersonKind[];
}

/**
 * Whether the sync runs by itself, and whose people take part.
 * @fires schedulechange with true or false
 * @fires objectschange with the API names that are to take part
 */
export default class MailchimpSchedule extends LightningElement {
    @api overview!: SyncOverview;
    @api busy = false;

    readonly labels = labels;

    /** What was not saved goes back: the switch has moved by itself, and its attribute has not changed. */
    override renderedCallback(): void {
        const toggle = this.template!.querySelector<HTMLElement & { checked: boolean }>('lightning-input');
        if (toggle && !this.busy) {
            toggle.checked = this.overview.isScheduled;
        }
    }

    get sentence(): string {
        const { isScheduled, nextRunAt, runsAs, runsAsYou } = this.overview;
        if (!isScheduled) {
            return labels.off;
        }
        const next = nextRunAt ? fill(labels.on, formatDateTime(nextRunAt)) : '';
        return `${next} ${runsAsYou ? labels.asYou : fill(labels.as, runsAs ?? '')}`.trim();
    }

    get choices(): readonly { label: string; value: string }[] {
        return this.overview.objects.map(({ apiName, label }) => ({ label, value: apiName }));
    }

    get chosen(): readonly string[] {
        return this.overview.objects.flatMap(({ apiName, takesPart }) => (takesPart ? [apiName] : []));
    }

    handleSwitch({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.dispatchEvent(new CustomEvent('schedulechange', { detail: detail.checked }));
    }

    handleObjects({ detail }: CustomEvent<{ value: readonly string[] }>): void {
        this.dispatchEvent(new CustomEvent('objectschange', { detail: [...detail.value] }));
    }
}
