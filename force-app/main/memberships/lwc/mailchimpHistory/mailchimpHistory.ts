import { LightningElement, api, wire } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { refreshApex } from '@salesforce/apex';
import getHistory from '@salesforce/apex/MailchimpMembershipsController.getHistory';
import repeatChange from '@salesforce/apex/MailchimpMembershipsController.repeatChange';
import type { MembershipHistory } from 'c/mailchimpCard';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import type MailchimpHistoryEntry from 'c/mailchimpHistoryEntry';
import { labels } from 'c/mailchimpLabels';
import type { NoticeDetail } from 'c/mailchimpNotice';

interface WireResult {
    readonly data?: readonly MembershipHistory[];
    readonly error?: unknown;
}

/** So many changes are shown at once; the older ones follow on demand. */
const FIRST = 5;

/**
 * What was ever changed in a person's subscriptions, newest first. Nothing is read before the section is opened.
 * @fires repeated when a change that had failed is to be tried again
 */
export default class MailchimpHistory extends LightningElement {
    @api personName = '';

    readonly labels = labels;
    open = false;
    /** False while only the newest changes are shown. */
    complete = false;
    busy = false;
    changes?: readonly MembershipHistory[];
    error?: unknown;
    private shownRecordId?: string;
    private wiredHistory?: WireResult;
    /** The change that gets the focus with the next rendering. */
    private focusedId?: string;

    @api
    get recordId(): string | undefined {
        return this.shownRecordId;
    }
    set recordId(recordId: string | undefined) {
        this.shownRecordId = recordId;
        this.changes = undefined;
        this.error = undefined;
        this.complete = false;
    }

    /** Reads the changes again, if they are shown. */
    @api
    async refresh(): Promise<void> {
        if (this.open && this.wiredHistory) {
            // The wire hands an error to read, which shows it.
            await refreshApex(this.wiredHistory).catch(() => undefined);
        }
    }

    override renderedCallback(): void {
        if (this.focusedId !== undefined && !this.busy) {
            this.focusEntry(this.focusedId);
            this.focusedId = undefined;
        }
    }

    @wire(getHistory, { recordId: '$openRecordId' })
    read(result: WireResult): void {
        this.wiredHistory = result;
        this.error = result.error;
        this.changes = result.data ?? this.changes;
    }

    /** Undefined until the section is opened, so that the wire waits. */
    get openRecordId(): string | undefined {
        return this.open ? this.shownRecordId : undefined;
    }

    get expanded(): string {
        return String(this.open);
    }

    get sectionClass(): string {
        return `slds-section ${this.open ? 'slds-is-open' : ''}`;
    }

    get isLoading(): boolean {
        return this.open && !this.changes && !this.error;
    }

    get isEmpty(): boolean {
        return this.changes?.length === 0;
    }

    get isBroken(): boolean {
        return this.error !== undefined;
    }

    get errorDetails(): readonly NoticeDetail[] {
        const text = explain(this.error);
        return [{ key: text, text }];
    }

    get shown(): readonly MembershipHistory[] {
        const changes = this.changes ?? [];
        return this.complete ? changes : changes.slice(0, FIRST);
    }

    get hasMore(): boolean {
        return this.shown.length < (this.changes?.length ?? 0);
    }

    get listLabel(): string {
        return fill(labels.historyList, this.personName);
    }

    async handleToggle(): Promise<void> {
        this.open = !this.open;
        // What was read before the section was closed may be old.
        if (this.open && this.changes) {
            await this.refresh();
        }
    }

    handleMore(): void {
        this.complete = true;
        this.focusedId = this.changes![FIRST].id;
    }

    async handleReread(): Promise<void> {
        this.error = undefined;
        await this.refresh();
    }

    async handleRepeat({ detail: changeId }: CustomEvent<string>): Promise<void> {
        if (this.busy) {
            return;
        }
        this.busy = true;
        try {
            await repeatChange({ changeId });
            this.dispatchEvent(new CustomEvent('repeated'));
        } catch (error) {
            const title = labels.changeRepeatFailed;
            this.dispatchEvent(new ShowToastEvent({ title, message: explain(error), variant: 'error' }));
        }
        // Also after a failure: somebody else may have been faster.
        await this.refresh();
        this.busy = false;
        this.focusedId = changeId;
    }

    private focusEntry(changeId: string): void {
        const entries = [...this.template!.querySelectorAll<HTMLElement>('c-mailchimp-history-entry')];
        const entry = entries.find(({ dataset }) => dataset.changeId === changeId);
        (entry as unknown as MailchimpHistoryEntry | undefined)?.focus();
    }
}
