/**
 * The system validation of single fields: what a value has to be before it is saved, and how it is put right.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm
 */
import { RoundingMode } from 'bigdecimal.js';
import type { BigDecimal } from 'bigdecimal.js';
import { DatetimeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { SECOND } from '../../runtime/calendar.ts';
import type { RowError } from '../engine.ts';
import type { FieldDescription } from '../schema/schema.ts';
import { isDecimal, isText } from '../store/columns.ts';
import { isEmailAddress } from './email-address.ts';
import { badPicklistValue, invalidEmail, numberOutsideRange, stringTooLong } from './row-errors.ts';

/** The value as it is stored: texts without white space around them, numbers rounded to the field's scale, whole seconds. */
export function normalised(field: FieldDescription, value: Value): Value {
    if (typeof value === 'string') return normalisedText(field, value);
    if (value instanceof DatetimeValue) return new DatetimeValue(Math.floor(value.milliseconds / SECOND) * SECOND);
    if (isDecimal(field) && isBigDecimal(value)) return roundedToScale(field, value);
    return value;
}

function normalisedText(field: FieldDescription, value: string): string | null {
    const text = value.trim();
    if (text === '') return null;
    return field.type === 'picklist' && field.restrictedPicklist ? spelledAsDefined(field, text) : text;
}

/** Values are found without case and kept as the picklist spells them. */
function spelledAsDefined(field: FieldDescription, text: string): string {
    return field.picklistValues.find(({ value }) => value.toLowerCase() === text.toLowerCase())?.value ?? text;
}

function roundedToScale(field: FieldDescription, value: BigDecimal): BigDecimal {
    return value.scale() > field.scale ? value.setScale(field.scale, RoundingMode.HALF_UP) : value;
}

/** What is wrong with a value that is not null; undefined when nothing is. */
export function fieldProblem(field: FieldDescription, value: Value): RowError | undefined {
    if (typeof value === 'string') return textProblem(field, value);
    return isDecimal(field) && isBigDecimal(value) ? numberProblem(field, value) : undefined;
}

function textProblem(field: FieldDescription, text: string): RowError | undefined {
    if (field.type === 'picklist' || field.type === 'multipicklist') return picklistProblem(field, text);
    if (isText(field) && field.length > 0 && [...text].length > field.length) return stringTooLong(field, text);
    return field.type === 'email' && !isEmailAddress(text) ? invalidEmail(field, text) : undefined;
}

/** Restricted picklists take their active values only; the others what fits into them. */
export function picklistProblem(field: FieldDescription, text: string): RowError | undefined {
    if (!field.restrictedPicklist || field.picklistValues.length === 0) {
        return field.length > 0 && text.length > field.length ? stringTooLong(field, text) : undefined;
    }
    const chosen = field.type === 'multipicklist' ? text.split(';') : [text];
    const known = new Set(field.picklistValues.filter(({ active }) => active).map(({ value }) => value.toLowerCase()));
    const bad = chosen.find((value) => !known.has(value.trim().toLowerCase()));
    return bad === undefined ? undefined : badPicklistValue(field, bad);
}

/** At most precision - scale digits before the point. */
function numberProblem(field: FieldDescription, value: BigDecimal): RowError | undefined {
    const digits = field.precision - field.scale;
    const isTooLarge = digits > 0 && Math.abs(value.numberValue()) >= 10 ** digits;
    return isTooLarge ? numberOutsideRange(field, value.toString()) : undefined;
}

function isBigDecimal(value: Value): value is BigDecimal {
    return typeof value === 'object' && value !== null && 'setScale' in value;
}
