/**
 * Why rows fail, in the platform's words. The codes:
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm
 */
import type { RowError } from '../engine.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';

function error(statusCode: string, message: string, fields: readonly string[] = []): RowError {
    return { statusCode, message, fields };
}

function ofField(statusCode: string, field: FieldDescription, text: string): RowError {
    return error(statusCode, `${field.label}: ${text}`, [field.name]);
}

export const requiredFieldMissing = (fields: readonly string[]): RowError =>
    error('REQUIRED_FIELD_MISSING', `Required fields are missing: [${fields.join(', ')}]`, fields);

export const stringTooLong = (field: FieldDescription, value: string): RowError =>
    ofField('STRING_TOO_LONG', field, `data value too large: ${value} (max length=${field.length})`);

export const invalidEmail = (field: FieldDescription, value: string): RowError =>
    ofField('INVALID_EMAIL_ADDRESS', field, `invalid email address: ${value}`);

export const badPicklistValue = (field: FieldDescription, value: string): RowError =>
    ofField('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', field, `bad value for restricted picklist field: ${value}`);

export const numberOutsideRange = (field: FieldDescription, value: string): RowError =>
    ofField('NUMBER_OUTSIDE_VALID_RANGE', field, `value outside of valid range on numeric field: ${value}`);

export const wrongReferenceType = (field: FieldDescription, id: string): RowError =>
    ofField('FIELD_INTEGRITY_EXCEPTION', field, `id value of incorrect type: ${id}`);

export const invalidCrossReference = (): RowError => error('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');

export const noAccessToReference = (): RowError =>
    error('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', 'insufficient access rights on cross-reference id');

export const foreignKeyNotFound = (object: SObjectDescription, field: string, value: string): RowError =>
    error('INVALID_FIELD', `Foreign key external ID: ${value} not found for field ${field} in entity ${object.name}`);

export const entityIsDeleted = (): RowError => error('ENTITY_IS_DELETED', 'entity is deleted');

export const notInRecycleBin = (): RowError => error('UNDELETE_FAILED', 'Entity is not in the recycle bin');

export const idMissing = (call: 'update' | 'delete' | 'undelete'): RowError =>
    error('MISSING_ARGUMENT', `Id not specified in an ${call} call`.replace('an delete', 'a delete'));

export const idGivenOnInsert = (): RowError =>
    error('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']);

export const badFieldNames = (object: string, fields: readonly string[]): RowError =>
    error(
        'INVALID_FIELD_FOR_INSERT_UPDATE',
        `${object}: bad field names on insert/update call: ${fields.join(', ')}`,
        fields
    );

export const fieldsNotAccessible = (fields: readonly string[]): RowError =>
    error(
        'INVALID_FIELD_FOR_INSERT_UPDATE',
        `Unable to create/update fields: ${fields.join(', ')}. Please check the security settings of this field and verify that it is ` +
            'read/write for your profile or permission set.',
        fields
    );

export const noAccessToRow = (): RowError =>
    error('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');

export const duplicateValue = (fieldName: string, id: string): RowError =>
    error('DUPLICATE_VALUE', `duplicate value found: ${fieldName} duplicates value on record with id: ${id}`);

export const duplicateUsername = (): RowError =>
    error(
        'DUPLICATE_USERNAME',
        'Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be unique ' +
            'across all Salesforce organizations. To resolve, use a different username (it doesn&#39;t need to match the user&#39;s email address). ',
        ['Username']
    );

export const duplicateExternalIdInList = (fieldName: string, value: string): RowError =>
    error('DUPLICATE_VALUE', `Duplicate external id specified: ${value}`, [fieldName]);

export const severalMatches = (fieldName: string, ids: readonly string[]): RowError =>
    error(
        'DUPLICATE_EXTERNAL_ID',
        `${fieldName}: more than one record found for external id field: [${ids.join(', ')}]`,
        [fieldName]
    );

export const externalIdMissing = (fieldName: string): RowError =>
    error('MISSING_ARGUMENT', `${fieldName} not specified`, [fieldName]);

export const deleteRestricted = (name: string, plural: string, children: readonly string[]): RowError =>
    error(
        'DELETE_FAILED',
        `Your attempt to delete ${name} could not be completed because it is associated with the following ${plural}.: ${children.join(', ')}`
    );

export const validationRuleFailed = (message: string, fieldName: string | undefined): RowError =>
    error('FIELD_CUSTOM_VALIDATION_EXCEPTION', message, fieldName ? [fieldName] : []);

export const mixedDml = (object: string, original: string): RowError =>
    error(
        'MIXED_DML_OPERATION',
        'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ' +
            `${object}, original object: ${original}`
    );

export const selfReference = (id: string, triggerName: string): RowError =>
    error(
        'SELF_REFERENCE_FROM_TRIGGER',
        `Object (id = ${id}) is currently in trigger ${triggerName}, therefore it cannot recursively update itself`
    );

export const triggerFailed = (text: string): RowError => error('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', text);

export const tooManyRetries = (): RowError =>
    error(
        'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
        'Too many batch retries in the presence of Apex triggers and partial failures.'
    );

export const tooManyToMerge = (): RowError => error('MERGE_FAILED', 'At most three records can be merged at a time');
