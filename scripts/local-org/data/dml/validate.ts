/**
 * System validation of rows.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm
 */
import type { FieldDescription } from '../schema/schema.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { isText } from '../store/columns.ts';
import { isWritable } from './defaults.ts';
import { fieldProblem, normalised, picklistProblem } from './field-rules.ts';
import { requiredFieldMissing } from './row-errors.ts';
import type { Row } from './row.ts';
import type { Statement } from './statement.ts';

/** Before the triggers: of the values themselves only restricted picklists are checked. */
export function checkPicklists(rows: readonly Row[]): void {
    for (const { row, field, value } of values(rows)) {
        const text = typeof value === 'string' && /^(?:multi)?picklist$/.test(field.type) ? value.trim() : '';
        const problem = text === '' ? undefined : picklistProblem(field, text);
        if (problem) row.fail(problem);
    }
}

/** Required fields, lengths, formats and ranges; texts are trimmed and numbers rounded on the way. */
export function checkFields(statement: Statement, rows: readonly Row[]): void {
    for (const row of rows) {
        normalise(statement, row.record);
        const missing = missingFields(row.record);
        if (missing.length > 0) row.fail(requiredFieldMissing(missing));
    }
    for (const { row, field, value } of values(rows)) {
        const problem = value === null ? undefined : fieldProblem(field, value);
        if (problem) row.fail(problem);
    }
}

function normalise({ object, options }: Statement, record: SObjectValue): void {
    for (const [key, value] of record.fields) {
        const field = object.fields.get(key);
        if (!field || value === null) continue;
        const stored = normalised(field, value);
        record.fields.set(key, options.truncate && typeof stored === 'string' ? truncated(field, stored) : stored);
    }
}

/** Database.DMLOptions.allowFieldTruncation: not for e-mail, phone and picklists' kin beyond text. */
function truncated(field: FieldDescription, text: string): string {
    const isCut = isText(field) && field.type !== 'email' && field.length > 0;
    return isCut ? [...text].slice(0, field.length).join('') : text;
}

function missingFields(record: SObjectValue): string[] {
    const required = [...record.object.fields].filter(
        ([key, field]) => isRequired(field) && (record.fields.get(key) ?? null) === null
    );
    return required.map(([, field]) => field.name);
}

/** Fields that the platform fills in itself are not asked for; those with a default value are, when null was given. */
function isRequired(field: FieldDescription): boolean {
    if (field.nillable || field.type === 'boolean' || field.type === 'id' || field.autoNumberFormat !== undefined)
        return false;
    const hasDefault = field.defaultValue !== undefined || field.picklistValues.some(({ isDefault }) => isDefault);
    return isWritable(field, 'createable') && (hasDefault || !field.defaultedOnCreate);
}

function* values(rows: readonly Row[]) {
    for (const row of rows) {
        for (const [key, value] of row.record.fields) {
            const field = row.record.object.fields.get(key);
            if (field && isWritable(field, row.old ? 'updateable' : 'createable')) {
                yield { row, field, value };
            }
        }
    }
}
