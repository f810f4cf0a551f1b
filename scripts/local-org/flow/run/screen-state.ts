/** What a screen shows of an interview, and taking what a person has entered. */
import { Big } from 'bigdecimal.js';
import { fromApex } from '../../aura/from-apex.ts';
import { toApex } from '../../aura/to-apex.ts';
import { ApexThrow } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import { textOfValue } from '../compile/convert.ts';
import type { Screen, ScreenField } from '../flow.ts';
import type { ScreenFieldState, ScreenState } from './flow-state.ts';
import type { Interview } from './interview.ts';

/** By the names of fields. */
export type FieldErrors = ReadonlyMap<string, string>;

/** Sets the values that fields begin with; what has been entered before stays. */
export function prepareScreen(interview: Interview, { fields }: Screen): void {
    for (const field of fields) {
        const key = field.name.toLowerCase();
        if (!field.type || interview.values.has(key)) continue;
        const token = field.defaultChoice;
        const chosen = field.choices?.(interview).find((choice) => choice.token === token);
        interview.values.set(key, chosen?.value ?? field.initial?.(interview) ?? null);
        if (chosen) interview.values.set(tokenKey(field), chosen.token);
    }
}

export function screenState(
    interview: Interview,
    name: string,
    screen: Screen,
    canGoBack: boolean,
    errors: FieldErrors
): ScreenState {
    return {
        name,
        label: screen.label,
        fields: screen.fields.map((field) => fieldState(interview, field, errors.get(field.name))),
        allowBack: screen.allowBack && canGoBack,
        allowFinish: screen.allowFinish,
        backLabel: screen.backLabel,
        nextLabel: screen.nextLabel()
    };
}

function fieldState(interview: Interview, field: ScreenField, error: string | undefined): ScreenFieldState {
    const label = textOfValue(field.label(interview));
    const helpText = textOfValue(field.helpText(interview));
    const choices = field.choices?.(interview).map(({ token, label: shown }) => ({ value: token, label: shown }));
    return {
        name: field.name,
        type: field.kind,
        label: field.type ? label : '',
        dataType: field.dataType,
        required: field.required,
        value: field.type ? shownValue(interview, field) : null,
        ...(helpText === '' ? {} : { helpText }),
        ...(field.type ? {} : { text: label }),
        ...(choices ? { choices } : {}),
        ...(error === undefined ? {} : { error })
    };
}

function shownValue({ values, batch }: Interview, field: ScreenField): unknown {
    const value = values.get(field.choices ? tokenKey(field) : field.name.toLowerCase()) ?? null;
    return fromApex(batch.runtime, value);
}

/** Resources have no spaces in their names. */
function tokenKey({ name }: ScreenField): string {
    return `${name.toLowerCase()} choice`;
}

/** Takes what was entered; what is wrong is told field by field, and everything else is kept. */
export function takeInput(
    interview: Interview,
    { fields }: Screen,
    given: Readonly<Record<string, unknown>>
): FieldErrors {
    const errors = new Map<string, string>();
    const inputs = fields.filter(({ type }) => type !== undefined);
    for (const field of inputs) {
        if (!Object.hasOwn(given, field.name)) continue;
        const problem = takeValue(interview, field, given[field.name]);
        if (problem !== undefined) errors.set(field.name, problem);
    }
    for (const field of inputs) {
        const problem = errors.get(field.name) ?? checkValue(interview, field);
        if (problem !== undefined) errors.set(field.name, problem);
    }
    return errors;
}

function takeValue(interview: Interview, field: ScreenField, given: unknown): string | undefined {
    const key = field.name.toLowerCase();
    const isEmpty = given === null || given === undefined || given === '';
    if (field.choices) {
        const chosen = field.choices(interview).find(({ token }) => token === given);
        if (!chosen && !isEmpty) return 'Select one of the choices.';
        interview.values.set(key, chosen?.value ?? null);
        interview.values.set(tokenKey(field), chosen?.token ?? null);
        return undefined;
    }
    const value = isEmpty ? null : converted(interview, field, given);
    if (value === undefined) return `Enter a valid value (${field.dataType}).`;
    interview.values.set(key, value);
    return undefined;
}

function converted({ batch }: Interview, field: ScreenField, given: unknown): Value | undefined {
    const { types } = batch.runtime;
    if (field.type === types.string) return typeof given === 'string' ? given : undefined;
    if (field.type === types.boolean) return typeof given === 'boolean' ? given : undefined;
    const text = String(given);
    if (field.type === types.decimal) return /^-?\d+(\.\d+)?$/.test(text) ? Big(text) : undefined;
    if (Number.isNaN(Date.parse(text))) return undefined;
    try {
        return toApex(batch.runtime, text, field.type!);
    } catch (error) {
        if (error instanceof ApexThrow) return undefined;
        throw error;
    }
}

/** The words of the flow runtime for an input that is missing. */
function checkValue(interview: Interview, field: ScreenField): string | undefined {
    const value = interview.values.get(field.name.toLowerCase()) ?? null;
    const isMissing = value === null || (typeof value === 'string' && value.trim() === '');
    if (field.required && isMissing) return 'Please enter some valid input. Input is not optional.';
    if (isMissing || !field.check || field.check.holds(interview)) return undefined;
    return textOfValue(field.check.message(interview));
}
