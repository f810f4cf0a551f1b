import { getFieldValue } from '../platform/lightning/uiRecordApi.ts';
import type { FormField, PageObject } from './objects.ts';
import type { PageRecord } from './records.ts';

/** A field of a form, ready for a template. */
export interface Input extends Pick<FormField, 'label' | 'field' | 'required'> {
    /** Of a lightning-input. */
    type: 'text' | 'email' | 'tel' | 'checkbox';
    text: string | undefined;
    isChecked: boolean | undefined;
    /** What the form holds differs from the record. */
    isChanged: boolean;
}

const inputTypes = { text: 'text', email: 'email', phone: 'tel', checkbox: 'checkbox' } as const;

/**
 * The inputs of a form, without the fields that the user may not see.
 * @param changes what was typed so far, by field
 */
export function inputsOf(record: PageRecord, object: PageObject, changes: Record<string, unknown>): Input[] {
    return object.form.flatMap(({ label, field, kind, required = false }) => {
        const saved = getFieldValue(record, `${object.apiName}.${field}`);
        if (saved === undefined) return [];
        const value = field in changes ? changes[field] : saved;
        const isCheckbox = kind === 'checkbox';
        return [
            {
                label,
                field,
                required,
                type: inputTypes[kind],
                text: isCheckbox ? undefined : ((value ?? '') as string),
                isChecked: isCheckbox ? value === true : undefined,
                isChanged: value !== saved
            }
        ];
    });
}
