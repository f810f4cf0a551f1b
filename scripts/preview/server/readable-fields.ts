import type { RecordError } from '../../local-org/client.ts';

/**
 * Reads a record with fields that must be there and fields that may be left out: those that the user may not see, or
 * that the org does not have, as @wire(getRecord) treats its optionalFields.
 * @param read reads some fields, and fails if one of them cannot be read
 * @throws what `read` throws for the fields that must be there
 */
export async function readWithOptionalFields<Result>(
    read: (fields: string[]) => Promise<Result>,
    fields: string[],
    optionalFields: string[]
): Promise<Result> {
    try {
        return await read([...fields, ...optionalFields]);
    } catch (error) {
        if ((error as Partial<RecordError>).errorCode !== 'INVALID_INPUT' || optionalFields.length === 0) throw error;
        const readable = await Promise.all(
            optionalFields.map((field) => read([field]).then(() => [field], noFieldIfInvalid))
        );
        return read([...fields, ...readable.flat()]);
    }
}

function noFieldIfInvalid(error: RecordError): string[] {
    if (error.errorCode === 'INVALID_INPUT') return [];
    throw error;
}
