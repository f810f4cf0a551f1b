/** Fields and relationships of a record by name or by token, as the methods of System.SObject take them. */
import { fieldOfToken } from '../../data/tokens.ts';
import type { FieldDescription, SObjectDescription } from '../../data/schema/schema.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ObjectValue } from '../../runtime/values.ts';

/** A name such as `Email`, or a Schema.SObjectField. */
export type FieldNaming = string | ObjectValue;

export function nameOf(naming: FieldNaming): string {
    return naming instanceof ObjectValue ? fieldOfToken(naming).field.name : naming;
}

/** The key under which the record keeps the field. @throws System.SObjectException `Invalid field X for Y` */
export function fieldKey(runtime: Runtime, record: SObjectValue, naming: FieldNaming): string {
    const name = nameOf(naming);
    const key = name.toLowerCase();
    // Rows of queries have aliases beside the object's own fields.
    if (record.object.fields.has(key) || record.fields.has(key)) return key;
    throw runtime.exception('System.SObjectException', `Invalid field ${name} for ${record.object.name}`);
}

/** The relationship of a lookup, given by its own name or by the lookup's token. */
export function parentKey(runtime: Runtime, record: SObjectValue, naming: FieldNaming): string {
    const relationship = lookupOf(record.object, naming)?.relationshipName;
    if (relationship !== undefined) return relationship.toLowerCase();
    throw invalidRelationship(runtime, record, naming);
}

export function childrenKey(runtime: Runtime, record: SObjectValue, naming: FieldNaming): string {
    const key = nameOf(naming).toLowerCase();
    const { childRelationships } = record.object;
    if (childRelationships.some(({ relationshipName }) => relationshipName?.toLowerCase() === key)) return key;
    throw invalidRelationship(runtime, record, naming);
}

function lookupOf(object: SObjectDescription, naming: FieldNaming): FieldDescription | undefined {
    if (naming instanceof ObjectValue) return fieldOfToken(naming).field;
    const key = naming.toLowerCase();
    return [...object.fields.values()].find(({ relationshipName }) => relationshipName?.toLowerCase() === key);
}

function invalidRelationship(runtime: Runtime, { object }: SObjectValue, naming: FieldNaming) {
    return runtime.exception('System.SObjectException', `Invalid relationship ${nameOf(naming)} for ${object.name}`);
}
