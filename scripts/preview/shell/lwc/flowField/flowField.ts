import { LightningElement, api } from 'lwc';
import type { ScreenFieldState } from '../../../../local-org/flow/run/flow-state.ts';

interface InputElement extends HTMLElement {
    setCustomValidity(message: string): void;
    reportValidity(): boolean;
}

/** Types of lightning-input by data type of a flow. */
const inputTypes: Record<string, string> = {
    Boolean: 'checkbox',
    Currency: 'number',
    Date: 'date',
    DateTime: 'datetime',
    Number: 'number'
};

/** One field of a flow's screen, with the base component that Lightning Experience has for it. */
export default class FlowField extends LightningElement {
    #field!: ScreenFieldState;
    #value: unknown;

    @api
    get field(): ScreenFieldState {
        return this.#field;
    }

    set field(field: ScreenFieldState) {
        this.#field = field;
        this.#value = field.value;
    }

    @api
    get name(): string {
        return this.#field.name;
    }

    /** What is entered; undefined for text that is only shown. */
    @api
    get value(): unknown {
        return this.isText ? undefined : this.#value;
    }

    @api
    focus(): void {
        this.input?.focus();
    }

    /** Shows what is wrong with the value. @returns true when nothing is */
    @api
    reportValidity(): boolean {
        return this.input?.reportValidity() ?? true;
    }

    override renderedCallback(): void {
        const { error } = this.#field;
        if (!error || !this.input) return;
        this.input.setCustomValidity(error);
        this.input.reportValidity();
    }

    get isText(): boolean {
        return this.#field.type === 'DisplayText';
    }

    get isLarge(): boolean {
        return this.#field.type === 'LargeTextArea';
    }

    get isRadio(): boolean {
        return this.#field.type === 'RadioButtons';
    }

    get isDropdown(): boolean {
        return this.#field.type === 'DropdownBox';
    }

    get inputType(): string {
        return inputTypes[this.#field.dataType] ?? 'text';
    }

    get shownValue(): unknown {
        return this.#field.value ?? '';
    }

    get isChecked(): boolean {
        return this.#field.value === true;
    }

    private get input(): InputElement | null {
        return this.template!.querySelector<InputElement>('[data-input]');
    }

    handleChange(event: CustomEvent<{ value?: string; checked?: boolean }>): void {
        const { value, checked } = event.detail;
        const isNumber = this.inputType === 'number';
        const entered = isNumber && value ? Number(value) : value || null;
        this.#value = this.inputType === 'checkbox' ? checked : entered;
        (event.target as unknown as InputElement).setCustomValidity('');
    }
}
