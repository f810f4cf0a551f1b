/** `addError`: fails the record's row of the DML under way. */
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { ExceptionState, Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import type { NativeMethod } from '../define-class.ts';
import { fieldKey, type FieldNaming } from './field-of.ts';

/** `record.Email.addError('…')` and its kin: `key` is the field's lower-cased name. */
export function addFieldError(record: SObjectValue, key: string, message: string): void {
    note(record, message, [record.object.fields.get(key)?.name ?? key]);
}

function note(record: SObjectValue, message: string, fields: readonly string[]): void {
    (record.errors ??= []).push({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message, fields });
}

function onRecord(_runtime: Runtime, self: SObjectValue, message: string): void {
    note(self, message, []);
}

function ofException(_runtime: Runtime, self: SObjectValue, exception: ObjectValue): void {
    note(self, (exception.state as ExceptionState).message ?? '', []);
}

function onField(runtime: Runtime, self: SObjectValue, naming: FieldNaming, message: string): void {
    addFieldError(self, fieldKey(runtime, self, naming), message);
}

/** Whether the message is escaped for a web page makes no difference to the DML. */
export const addErrorMethods: Readonly<Record<string, NativeMethod>> = {
    'void addError(String message)': onRecord,
    'void addError(String message, Boolean escape)': onRecord,
    'void addError(Exception exception)': ofException,
    'void addError(Exception exception, Boolean escape)': ofException,
    'void addError(String field, String message)': onField,
    'void addError(String field, String message, Boolean escape)': onField,
    'void addError(Schema.SObjectField field, String message)': onField,
    'void addError(Schema.SObjectField field, String message, Boolean escape)': onField
};
