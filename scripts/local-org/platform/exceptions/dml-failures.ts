/** The failed rows that an exception of a DML statement carries. */
import type { DmlExceptionDetails, DmlFailure } from '../../data/dml/dml-exception.ts';
import type { RowError } from '../../data/engine.ts';
import type { ExceptionState, Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';

/** Throws `System.TypeException` for exceptions that are not about DML; one that Apex made itself has no rows. */
export function failuresOf(runtime: Runtime, exception: ObjectValue): readonly DmlFailure[] {
    const { details } = exception.state as ExceptionState;
    const { name } = exception.type;
    if (name !== 'DmlException' && name !== 'EmailException') {
        throw runtime.exception(
            'System.TypeException',
            `Only a DmlException or an EmailException has DML rows: ${name}`
        );
    }
    return (details as DmlExceptionDetails | undefined)?.failures ?? [];
}

/** The failure at a position and the first of its errors. */
export function failureAt(
    runtime: Runtime,
    exception: ObjectValue,
    index: number
): { readonly failure: DmlFailure; readonly error: RowError } {
    const failure = failuresOf(runtime, exception)[index];
    const error = failure?.errors[0];
    if (!failure || !error) {
        throw runtime.exception('System.ListException', `List index out of bounds: ${index}`);
    }
    return { failure, error };
}
