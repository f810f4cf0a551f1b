/** The System.DmlException of a statement that failed. */
import type { ApexThrow, Runtime } from '../../runtime/runtime.ts';
import type { RowError } from '../engine.ts';
import type { SObjectDescription } from '../schema/schema.ts';

/** A failed row of a DmlException: what getDmlIndex, getDmlId, getDmlMessage and their like answer from. */
export interface DmlFailure {
    /** Position in the list of the statement. */
    readonly index: number;
    /** Id of the row when it has one: updates and deletes. */
    readonly id: string | null;
    readonly errors: readonly RowError[];
    readonly object: SObjectDescription;
}

/** `details` of a System.DmlException that the data engine throws: one entry per failed row, in the order of the rows. */
export interface DmlExceptionDetails {
    readonly failures: readonly DmlFailure[];
}

const verbs = {
    insert: 'Insert',
    update: 'Update',
    upsert: 'Upsert',
    delete: 'Delete',
    undelete: 'Undelete',
    merge: 'Merge'
} as const;

/**
 * `Insert failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [LastName]: [LastName]`
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_exceptions.htm
 */
export function dmlException(
    runtime: Runtime,
    operation: keyof typeof verbs,
    failures: readonly DmlFailure[]
): ApexThrow {
    const [first] = failures;
    const error = first?.errors[0];
    if (!first || !error) throw new Error('A DmlException needs a failed row.');
    const where = `row ${first.index}${first.id === null ? '' : ` with id ${first.id}`}`;
    const what = `${error.statusCode}, ${error.message}: [${error.fields.join(', ')}]`;
    const message = `${verbs[operation]} failed. First exception on ${where}; first error: ${what}`;
    return runtime.exception('System.DmlException', message, { failures } satisfies DmlExceptionDetails);
}

/** What user mode says of fields that the user may not write; getDmlFieldNames names them. */
export function inaccessibleFieldsException(runtime: Runtime, failures: readonly DmlFailure[]): ApexThrow {
    const object = failures[0]?.object.name ?? '';
    const message = `Operation failed due to fields being inaccessible on Sobject ${object}, check errors on Exception or Result!`;
    return runtime.exception('System.DmlException', message, { failures } satisfies DmlExceptionDetails);
}
