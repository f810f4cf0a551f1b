import { LightningElement, api } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { pageObject } from '../../objects.ts';
import { inputsOf, type Input } from '../../record-inputs.ts';
import type { PageRecord } from '../../records.ts';
import { saveFaults } from '../../save-faults.ts';

interface InputElement extends HTMLElement {
    readonly dataset: DOMStringMap;
    setCustomValidity(message: string): void;
    reportValidity(): boolean;
}

/**
 * The fields of a record as a form; saves what was changed as the current user.
 * @fires done after a save, or when the user thought better of it
 */
export default class RecordForm extends LightningElement {
    @api objectApiName!: string;
    @api record!: PageRecord;
    faults: string[] = [];
    isSaving = false;
    changes: Record<string, unknown> = {};
    private wantsFocus = true;

    override renderedCallback(): void {
        if (!this.wantsFocus) return;
        this.wantsFocus = false;
        this.inputElements[0]?.focus();
    }

    get inputs(): Input[] {
        return inputsOf(this.record, pageObject(this.objectApiName)!, this.changes);
    }

    get hasFaults(): boolean {
        return this.faults.length > 0;
    }

    private get inputElements(): InputElement[] {
        return [...this.template!.querySelectorAll<InputElement>('lightning-input')];
    }

    handleChange(event: CustomEvent<{ value?: string; checked?: boolean }>): void {
        const input = event.target as unknown as InputElement;
        const { value, checked } = event.detail;
        this.changes = { ...this.changes, [input.dataset.field!]: checked ?? (value === '' ? null : value) };
        input.setCustomValidity('');
    }

    handleCancel(): void {
        this.dispatchEvent(new CustomEvent('done'));
    }

    /** Escape leaves the form, as in Lightning Experience. */
    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Escape') this.handleCancel();
    }

    async handleSubmit(event: Event): Promise<void> {
        event.preventDefault();
        const areValid = this.inputElements.map((input) => input.reportValidity());
        if (this.isSaving || areValid.includes(false)) return;
        this.isSaving = true;
        this.faults = [];
        try {
            await this.save();
            this.dispatchEvent(new CustomEvent('done'));
        } catch (error) {
            this.show(error);
        } finally {
            this.isSaving = false;
        }
    }

    private async save(): Promise<void> {
        const changed = this.inputs.filter(({ field, isChanged }) => isChanged && field in this.changes);
        if (changed.length === 0) return;
        const fields = Object.fromEntries(changed.map(({ field }) => [field, this.changes[field]]));
        await updateRecord({ fields: { Id: this.record.id, ...fields } });
    }

    /** What is wrong with one field stands beside it, the rest above the form. */
    private show(error: unknown): void {
        const { byField, others } = saveFaults(error);
        const known = this.inputElements.filter(({ dataset }) => byField.has(dataset.field!));
        for (const input of known) {
            input.setCustomValidity(byField.get(input.dataset.field!)!);
            input.reportValidity();
        }
        const shown = new Set(known.map(({ dataset }) => dataset.field));
        const unplaced = [...byField].filter(([field]) => !shown.has(field)).map(([, message]) => message);
        this.faults = [...others, ...unplaced];
        known[0]?.focus();
    }
}
