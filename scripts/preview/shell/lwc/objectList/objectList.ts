import { LightningElement, api } from 'lwc';
import { listedRecords, type ListedRecord } from '../../object-records.ts';
import { onPhone } from '../../media.ts';
import { pageObject, type PageObject } from '../../objects.ts';
import { optOut } from '../../opt-out.ts';
import type { ShownField } from '../../records.ts';
import { Selection } from '../../selection.ts';

interface Row extends ListedRecord {
    isSelected: boolean;
    className: string;
    selectLabel: string;
}

/** All records of an object, each a link to its page, and what can be done with several at once. */
export default class ObjectList extends LightningElement {
    records: ListedRecord[] = [];
    isLoading = true;
    isSaving = false;
    error = '';
    result = '';
    isPhone = false;
    selection = Selection.none;
    stop = () => {};
    #objectApiName = '';

    @api
    get objectApiName(): string {
        return this.#objectApiName;
    }

    set objectApiName(apiName: string) {
        this.#objectApiName = apiName;
        this.records = [];
        this.selection = Selection.none;
        this.result = '';
        void this.load();
    }

    override connectedCallback(): void {
        this.stop = onPhone((isPhone) => (this.isPhone = isPhone));
    }

    override disconnectedCallback(): void {
        this.stop();
    }

    get object(): PageObject {
        return pageObject(this.#objectApiName) as PageObject;
    }

    get count(): string {
        if (this.isLoading) return 'Sorted by name';
        const selected = this.selection.size > 0 ? `, ${this.selection.size} selected` : '';
        return `${this.records.length} records, sorted by name${selected}`;
    }

    /** The columns that the user may see. */
    get columns(): ShownField[] {
        return this.records[0]?.columns ?? [];
    }

    /** Whoever may not see the field cannot check it either. */
    get canOptOut(): boolean {
        return !this.isPhone && this.columns.some(({ isCheckbox }) => isCheckbox);
    }

    get rows(): Row[] {
        return this.records.map((record) => {
            const isSelected = this.selection.has(record.id);
            const className = isSelected ? 'slds-hint-parent slds-is-selected' : 'slds-hint-parent';
            return { ...record, isSelected, className, selectLabel: `Select ${record.name}` };
        });
    }

    get areAllSelected(): boolean {
        return this.records.length > 0 && this.selection.size === this.records.length;
    }

    get isBusy(): boolean {
        return this.isLoading || this.isSaving;
    }

    async load(): Promise<void> {
        document.title = `${this.object.pluralLabel} | Local preview`;
        this.isLoading = true;
        this.error = '';
        const { object } = this;
        try {
            const records = await listedRecords(object);
            if (object === this.object) this.records = records;
        } catch (error) {
            this.error = (error as Error).message;
        } finally {
            this.isLoading = false;
        }
    }

    handleSelect(event: CustomEvent<{ checked: boolean }>): void {
        const { id } = (event.target as unknown as HTMLElement).dataset;
        this.selection = this.selection.with(id!, event.detail.checked);
        this.result = '';
    }

    handleSelectAll(event: CustomEvent<{ checked: boolean }>): void {
        this.selection = event.detail.checked ? Selection.of(this.records.map(({ id }) => id)) : Selection.none;
        this.result = '';
    }

    async handleOptOut(): Promise<void> {
        if (this.isSaving) return;
        this.isSaving = true;
        const { object } = this;
        const { ok, sentence } = await optOut(object, this.selection.ids);
        this.isSaving = false;
        if (object !== this.object) return;
        this.result = sentence;
        if (!ok) return;
        this.selection = Selection.none;
        await this.load();
    }
}
