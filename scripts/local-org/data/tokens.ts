/**
 * What the checker makes of `Contact.SObjectType`, `Contact.Email`, `Schema.SObjectType.Contact`,
 * `Schema.SObjectType.Contact.fields.Email`, `….fields.getMap()` and of methods on an sObject type such as
 * `MySetting__c.getInstance()`. The compiler calls these functions by exactly these names.
 */
import { NotSupported, type Runtime } from '../runtime/runtime.ts';
import type { Value } from '../runtime/values.ts';

/** The Schema.SObjectType token of an object. */
export function sobjectTypeToken(_runtime: Runtime, objectName: string): Value {
    throw new NotSupported(`${objectName}.SObjectType`);
}

/** The Schema.SObjectField token of a field. */
export function fieldToken(_runtime: Runtime, objectName: string, fieldName: string): Value {
    throw new NotSupported(`${objectName}.${fieldName}`);
}

/** The Schema.DescribeSObjectResult of an object. */
export function describeObject(_runtime: Runtime, objectName: string): Value {
    throw new NotSupported(`Schema.SObjectType.${objectName}`);
}

/** The Schema.DescribeFieldResult of a field. */
export function describeFieldOf(_runtime: Runtime, objectName: string, fieldName: string): Value {
    throw new NotSupported(`Schema.SObjectType.${objectName}.fields.${fieldName}`);
}

/** Map<String, Schema.SObjectField> with lower-cased names. */
export function fieldMapOf(_runtime: Runtime, objectName: string): Value {
    throw new NotSupported(`Schema.SObjectType.${objectName}.fields.getMap`);
}

/** A static method of an sObject type: custom settings and custom metadata. Types are written as Apex text. */
export interface SObjectTypeMethod {
    readonly name: string;
    readonly parameters: readonly string[];
    readonly returns: string;
    invoke(runtime: Runtime, args: Value[]): Value;
}

export { customTypeMethods } from './dml/custom-settings.ts';
