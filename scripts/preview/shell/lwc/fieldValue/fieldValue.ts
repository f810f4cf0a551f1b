import { LightningElement, api } from 'lwc';
import type { ShownField } from '../../records.ts';

/** The value of one field, read-only. */
export default class FieldValue extends LightningElement {
    @api field!: ShownField;

    get checked(): string {
        return this.field.value === true ? 'Yes' : 'No';
    }
}
