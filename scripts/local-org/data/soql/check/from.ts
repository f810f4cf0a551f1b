import type { Schema, SObjectDescription } from '../../schema/schema.ts';
import { SoqlError } from '../problems.ts';
import type { SourceSyntax } from '../syntax/syntax.ts';

/** @throws SoqlError `sObject type 'X' is not supported. …` */
export function objectAfterFrom(schema: Schema, { name }: SourceSyntax): SObjectDescription {
    const text = name.parts.join('.');
    const object = schema.object(text);
    if (object?.queryable && !object.toolingOnly) return object;
    throw new SoqlError(notSupportedObjectMessage(text), name.place);
}

/** What the platform says of an object that is not there or that the user may not see. */
export function notSupportedObjectMessage(name: string): string {
    return `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`;
}
