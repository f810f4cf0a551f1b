/**
 * What the checker makes of `Contact.SObjectType`, `Contact.Email`, `Schema.SObjectType.Contact`,
 * `Schema.SObjectType.Contact.fields.Email`, `….fields.getMap()` and of methods on an sObject type such as
 * `MySetting__c.getInstance()`. The compiler calls these functions by exactly these names.
 *
 * Tokens and describe results are made once for each object and field, so that they are equal by identity.
 */
import { customDataMethods } from '../platform/records/custom-data-methods.ts';
import { nativeObject } from '../platform/native-values.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { MapValue, type ObjectValue, type Value } from '../runtime/values.ts';
import type { ChildRelationship, FieldDescription, SObjectDescription } from './schema/schema.ts';

/** What a Schema.SObjectField and a Schema.DescribeFieldResult keep. */
export interface FieldOfObject {
    readonly object: SObjectDescription;
    readonly field: FieldDescription;
}

/** What a Schema.SObjectType and a Schema.DescribeSObjectResult keep. */
export function objectOfToken(token: ObjectValue): SObjectDescription {
    return token.state as SObjectDescription;
}

export function fieldOfToken(token: ObjectValue): FieldOfObject {
    return token.state as FieldOfObject;
}

/** The Schema.SObjectType token of an object. */
export function sobjectTypeToken(runtime: Runtime, objectName: string): ObjectValue {
    const object = knownObject(runtime, objectName);
    return once(objectTokens, object, () => nativeObject(runtime, 'Schema.SObjectType', object));
}

/** The Schema.SObjectField token of a field. */
export function fieldToken(runtime: Runtime, objectName: string, fieldName: string): ObjectValue {
    const found = knownField(runtime, objectName, fieldName);
    return once(fieldTokens, found.field, () => nativeObject(runtime, 'Schema.SObjectField', found));
}

/** The Schema.DescribeSObjectResult of an object. */
export function describeObject(runtime: Runtime, objectName: string): ObjectValue {
    const object = knownObject(runtime, objectName);
    return once(objectDescribes, object, () => nativeObject(runtime, 'Schema.DescribeSObjectResult', object));
}

/** The Schema.DescribeFieldResult of a field. */
export function describeFieldOf(runtime: Runtime, objectName: string, fieldName: string): ObjectValue {
    const found = knownField(runtime, objectName, fieldName);
    return once(fieldDescribes, found.field, () => nativeObject(runtime, 'Schema.DescribeFieldResult', found));
}

/** The Schema.ChildRelationship of a lookup seen from its parent. */
export function childRelationshipToken(runtime: Runtime, child: ChildRelationship): ObjectValue {
    return once(childTokens, child, () => nativeObject(runtime, 'Schema.ChildRelationship', child));
}

/** Map<String, Schema.SObjectField> with lower-cased names. */
export function fieldMapOf(runtime: Runtime, objectName: string): MapValue {
    const object = knownObject(runtime, objectName);
    return mapOf(
        runtime,
        'Schema.SObjectField',
        once(tokensOfObjects, object, () => tokensOf(runtime, object))
    );
}

function tokensOf(runtime: Runtime, { fields, name }: SObjectDescription): FoldedPair[] {
    return [...fields].map(([folded, field]) => [folded, fieldToken(runtime, name, field.name)]);
}

/** A map from names to values of a platform class; its keys are in lower case and found without case. */
export function foldedMap(
    runtime: Runtime,
    className: string,
    values: readonly (readonly [string, Value])[]
): MapValue {
    return mapOf(
        runtime,
        className,
        values.map(([name, value]) => [name.toLowerCase(), value])
    );
}

/** A key in lower case, and its value. */
type FoldedPair = readonly [key: string, value: Value];

function mapOf({ types }: Runtime, className: string, pairs: readonly FoldedPair[]): MapValue {
    const entries = new FoldedEntries();
    for (const [key, value] of pairs) entries.add(key, value);
    return new MapValue(types.map(types.string, types.parse(className)!), entries);
}

class FoldedEntries extends Map<unknown, { readonly key: Value; value: Value }> {
    /** `key` has to be in lower case already. */
    add(key: string, value: Value): void {
        super.set(key, { key, value });
    }

    override get(key: unknown) {
        return super.get(folded(key));
    }

    override has(key: unknown): boolean {
        return super.has(folded(key));
    }

    override set(key: unknown, entry: { readonly key: Value; value: Value }): this {
        return super.set(folded(key), entry);
    }

    override delete(key: unknown): boolean {
        return super.delete(folded(key));
    }
}

function folded(key: unknown): unknown {
    return typeof key === 'string' ? key.toLowerCase() : key;
}

/** A static method of an sObject type: custom settings and custom metadata. Types are written as Apex text. */
export interface SObjectTypeMethod {
    readonly name: string;
    readonly parameters: readonly string[];
    readonly returns: string;
    invoke(runtime: Runtime, args: Value[]): Value;
}

/** The static methods that an sObject type has (getInstance, getOrgDefaults, getValues, getAll …); empty for ordinary objects. */
export function customTypeMethods(object: SObjectDescription): readonly SObjectTypeMethod[] {
    return [
        ...customDataMethods(object),
        {
            name: 'getSObjectType',
            parameters: [],
            returns: 'Schema.SObjectType',
            invoke: (runtime) => sobjectTypeToken(runtime, object.name)
        }
    ];
}

const objectTokens = new WeakMap<SObjectDescription, ObjectValue>();
const objectDescribes = new WeakMap<SObjectDescription, ObjectValue>();
const fieldTokens = new WeakMap<FieldDescription, ObjectValue>();
const childTokens = new WeakMap<ChildRelationship, ObjectValue>();
const fieldDescribes = new WeakMap<FieldDescription, ObjectValue>();
const tokensOfObjects = new WeakMap<SObjectDescription, FoldedPair[]>();

function once<Key extends object, Made>(known: WeakMap<Key, Made>, key: Key, make: () => Made): Made {
    const existing = known.get(key);
    if (existing) return existing;
    const made = make();
    known.set(key, made);
    return made;
}

function knownObject(runtime: Runtime, name: string): SObjectDescription {
    const object = runtime.org.schema.object(name);
    if (!object) throw new Error(`The schema has no object ${name}.`);
    return object;
}

function knownField(runtime: Runtime, objectName: string, fieldName: string): FieldOfObject {
    const object = knownObject(runtime, objectName);
    const field = object.fields.get(fieldName.toLowerCase());
    if (!field) throw new Error(`The object ${objectName} has no field ${fieldName}.`);
    return { object, field };
}
