import { z } from 'zod';
import type { MergeField, MergeFieldType } from '../account/audience-settings.ts';
import type { MergeValue } from '../account/member.ts';
import type { FieldError } from '../answers/problems.ts';
import { invalidFields, invalidMergeFields } from '../answers/problems.ts';

type MergeValues = Readonly<Record<string, MergeValue>>;

const textLimit = 255; // bytes

const address = z.object({
    addr1: z.string().min(1),
    addr2: z.string().default(''),
    city: z.string().min(1),
    state: z.string().min(1),
    zip: z.string().min(1),
    country: z.string().default('')
});

const parseable = (text: string): boolean => !Number.isNaN(Date.parse(text));

interface Rule {
    readonly schema: z.ZodType<MergeValue>;
    readonly message: string;
}

const text = (message: string, accepts: (text: string) => boolean): Rule => ({
    schema: z.string().refine(accepts),
    message
});

// "Please enter a number" is recorded; the other sentences are modelled on it.
const rules: Readonly<Record<MergeFieldType, (field: MergeField) => Rule>> = {
    text: () => text('Please enter at most 255 bytes', (value) => Buffer.byteLength(value) <= textLimit),
    number: () => ({ schema: z.coerce.number(), message: 'Please enter a number' }),
    address: () => ({ schema: address, message: 'Please enter a complete address' }),
    phone: () => text('Please enter a phone number', () => true),
    date: () => text('Please enter a date', parseable),
    url: () => text('Please enter a URL', (value) => URL.canParse(value)),
    imageurl: () => text('Please enter a URL', (value) => URL.canParse(value)),
    radio: ({ choices }) => text('Please choose one of the values', (value) => choices.includes(value)),
    dropdown: ({ choices }) => text('Please choose one of the values', (value) => choices.includes(value)),
    birthday: () =>
        text('Please enter a birthday as MM/DD', (value) => /^(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])$/.test(value)),
    zip: () => text('Please enter a zip code', (value) => /^\d{5}$/.test(value))
};

/**
 * The merge fields of a contact after a write. Tags that the audience does not have are ignored.
 *
 * Required fields are looked at in every write, also one that does not mention them: fields that somebody made required
 * later are reported to break the API writes of a running integration.
 *
 * @param skipRequired `skip_merge_validation`: lets required fields be empty
 * @throws Problem 400 Invalid Resource
 */
export function mergedFields(
    fields: readonly MergeField[],
    current: MergeValues,
    given: Readonly<Record<string, unknown>>,
    skipRequired: boolean
): MergeValues {
    refuseNonScalars(fields, given);
    const errors: FieldError[] = [];
    const values: Record<string, MergeValue> = { ...current };
    for (const field of fields) {
        const error = takeValue(field, given[field.tag], values);
        if (error) errors.push({ field: field.tag, message: error });
        else if (isMissing(field, values) && !skipRequired) {
            errors.push({ field: field.tag, message: 'Please enter a value' });
        }
    }
    if (errors.length) throw invalidMergeFields(errors);
    return values;
}

/** Puts a given value where it belongs; answers what is wrong with it. */
function takeValue(field: MergeField, given: unknown, values: Record<string, MergeValue>): string | undefined {
    if (given === undefined) return undefined;
    if (given === '') {
        values[field.tag] = '';
        return undefined;
    }
    const { schema, message } = rules[field.type](field);
    const result = schema.safeParse(typeof given === 'number' && field.type !== 'number' ? String(given) : given);
    if (!result.success) return message;
    values[field.tag] = result.data;
    return undefined;
}

function isMissing(field: MergeField, values: MergeValues): boolean {
    return field.required && (values[field.tag] ?? '') === '';
}

function refuseNonScalars(fields: readonly MergeField[], given: Readonly<Record<string, unknown>>): void {
    const wrong = fields.filter(({ tag, type }) => !fitsAnyType(given[tag], type));
    if (!wrong.length) return;
    throw invalidFields(
        wrong.map(({ tag }) => ({
            field: `merge_fields.${tag}`,
            message: 'Data did not match any of the schemas described in anyOf.'
        }))
    );
}

function fitsAnyType(value: unknown, type: MergeFieldType): boolean {
    if (value === undefined || typeof value === 'string' || typeof value === 'number') return true;
    return type === 'address' && typeof value === 'object' && value !== null && !Array.isArray(value);
}
