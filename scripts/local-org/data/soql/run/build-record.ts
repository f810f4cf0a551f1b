import type { Runtime } from '../../../runtime/runtime.ts';
import type { Value } from '../../../runtime/values.ts';
import type { SObjectDescription } from '../../schema/schema.ts';
import { SObjectValue } from '../../sobject-value.ts';
import type { SqlValue } from '../../store/store.ts';
import type { Shape, ShapeField } from '../check/shape.ts';

/** The record, its parents and theirs, that a row holds. */
export function buildRecord(runtime: Runtime, shape: Shape, row: readonly SqlValue[]): SObjectValue {
    const record = new SObjectValue(objectOf(runtime, shape, row));
    record.queried = true;
    for (const field of shape.fields.values()) record.fields.set(field.key, valueOf(runtime, field, row));
    for (const [key, branches] of shape.parents) {
        const present = branches.find((branch) => isThere(branch, row));
        record.parents.set(key, present ? buildRecord(runtime, present, row) : null);
    }
    return record;
}

/** The parent of a polymorphic lookup is of the object that its id says. */
function objectOf(runtime: Runtime, { object, idColumn }: Shape, row: readonly SqlValue[]): SObjectDescription {
    if (object.queryable) return object;
    return runtime.org.schema.objectByPrefix(String(row[idColumn]).slice(0, 3)) ?? object;
}

function isThere({ idColumn }: Shape, row: readonly SqlValue[]): boolean {
    return row[idColumn] !== null;
}

function valueOf(runtime: Runtime, { columns, decode }: ShapeField, row: readonly SqlValue[]): Value {
    return decode(
        runtime,
        columns.map((column) => row[column])
    );
}
