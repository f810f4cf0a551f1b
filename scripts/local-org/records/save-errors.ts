import type { DmlExceptionDetails } from '../data/dml/dml-exception.ts';
import type { ExceptionState } from '../runtime/runtime.ts';
import type { ObjectValue } from '../runtime/values.ts';
import type { SaveError, SaveErrors } from './record-failure.ts';

/** What is wrong with the records of a DML statement; undefined when the exception is about something else. */
export function saveErrorsOf(exception: ObjectValue): SaveErrors | undefined {
    const details = (exception.state as ExceptionState).details as DmlExceptionDetails | undefined;
    if (!details?.failures) return undefined;
    const fieldErrors: Record<string, SaveError[]> = {};
    const errors: SaveError[] = [];
    for (const { statusCode, message, fields } of details.failures.flatMap((failure) => failure.errors)) {
        const error = { errorCode: statusCode, message };
        for (const field of fields) (fieldErrors[field] ??= []).push(error);
        if (fields.length === 0) errors.push(error);
    }
    return { errors, fieldErrors };
}
