import { LightningElement, api, wire } from 'lwc';
import { getRecord } from 'lightning/uiRecordApi';
import { RefreshEvent } from 'lightning/refresh';
import FlowModal from 'preview/flowModal';
import { onPhone } from '../../media.ts';
import { pageObject, type PageObject } from '../../objects.ts';
import { qualified, shownFields, textOf, type PageRecord, type ShownField } from '../../records.ts';
import { session } from '../../session.ts';
import type { QuickAction } from '../../../project/quick-actions.ts';

/** A record: highlights panel, details, and the project's components beside them. */
export default class RecordPage extends LightningElement {
    @api objectApiName!: string;
    @api recordId!: string;
    record: PageRecord | undefined;
    error = '';
    isPhone = false;
    isEditing = false;
    private hasEdited = false;
    stop = () => {};

    @wire(getRecord, { recordId: '$recordId', fields: '$fields', optionalFields: '$optionalFields' })
    show({ data, error }: { data?: PageRecord; error?: unknown }): void {
        if (data) this.record = data;
        this.error = error instanceof Error ? error.message : '';
        if (this.record) document.title = `${this.name} | ${this.object.label} | Local preview`;
    }

    override connectedCallback(): void {
        this.stop = onPhone((isPhone) => (this.isPhone = isPhone));
    }

    override renderedCallback(): void {
        if (!this.hasEdited || this.isEditing) return;
        this.hasEdited = false;
        (this.refs?.edit as HTMLElement | undefined)?.focus();
    }

    override disconnectedCallback(): void {
        this.stop();
    }

    get object(): PageObject {
        return pageObject(this.objectApiName) as PageObject;
    }

    get fields(): string[] {
        return qualified(this.object, ['Name']);
    }

    /** What the user may not see is left out. */
    get optionalFields(): string[] {
        const { highlights, details, form } = this.object;
        const names = [...highlights, ...details, ...form].map(({ field }) => field);
        return qualified(
            this.object,
            names.filter((name) => name !== 'Name')
        );
    }

    get name(): string {
        return textOf(this.record, this.objectApiName, 'Name');
    }

    get highlights(): ShownField[] {
        return shownFields(this.record, this.object, this.object.highlights);
    }

    get details(): ShownField[] {
        return shownFields(this.record, this.object, this.object.details);
    }

    get isBeside(): boolean {
        return !this.isPhone;
    }

    get isNotEditable(): boolean {
        return !this.record || this.isEditing;
    }

    get quickActions(): QuickAction[] {
        return session.quickActions.filter(({ object }) => object === this.objectApiName);
    }

    /** When the flow is over, the page is read again, as Lightning Experience does. */
    async handleQuickAction(event: Event): Promise<void> {
        const button = event.currentTarget as HTMLElement;
        const { label, flow } = this.quickActions.find(({ name }) => name === button.dataset.name)!;
        const { recordId } = this;
        await FlowModal.open({ label, size: 'small', flow, inputs: { recordId }, actionLabel: label });
        this.dispatchEvent(new RefreshEvent());
        button.focus();
    }

    handleEdit(): void {
        this.isEditing = true;
    }

    /** The form is gone, and with it what had the focus. */
    handleDone(): void {
        this.isEditing = false;
        this.hasEdited = true;
    }
}
