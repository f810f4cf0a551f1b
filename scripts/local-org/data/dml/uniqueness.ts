/** Unique fields: checked as each row is saved, so that the second of two equal rows names the first. */
import type { RowError } from '../engine.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import { duplicateUsername, duplicateValue } from './row-errors.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { Statement } from './statement.ts';

/** https://help.salesforce.com/s/articleView?id=platform.custom_field_attributes.htm&type=5, Unique */
export function duplicateProblem({ services, object }: Statement, row: Row): RowError | undefined {
    for (const [key, field] of uniqueFields(object)) {
        const value = row.record.fields.get(key) ?? null;
        if (value === null || (row.old && sameValue(value, row.old.fields.get(key) ?? null))) continue;
        const other = services.store.idsWhere(object, field, value).find((id) => id !== row.id);
        if (other !== undefined) return problem(object, field, other);
    }
    return undefined;
}

/** A hierarchy setting has one row for each owner, a list setting one for each name. */
function uniqueFields(object: SObjectDescription): [string, FieldDescription][] {
    const extra = { hierarchySetting: 'setupownerid', listSetting: 'name' } as const;
    const key = object.kind in extra ? extra[object.kind as keyof typeof extra] : undefined;
    return [...object.fields].filter(([name, field]) => field.unique || name === key);
}

function problem(object: SObjectDescription, field: FieldDescription, id: string): RowError {
    if (object.name === 'User' && field.name === 'Username') return duplicateUsername();
    return duplicateValue(field.name, id);
}
