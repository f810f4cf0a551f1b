import { fieldOfToken } from '../../data/tokens.ts';
import type { ObjectValue } from '../../runtime/values.ts';

/** The API name of the field that a Schema.SObjectField token stands for. */
export function externalIdFieldOf(token: ObjectValue): string {
    return fieldOfToken(token).field.name;
}
