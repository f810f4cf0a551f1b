/**
 * What Security.stripInaccessible does to records.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_with_security_stripInaccessible.htm
 */
import type { FieldDescription, SObjectDescription } from '../../data/schema/schema.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ListValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

export type AccessTypeName = 'CREATABLE' | 'READABLE' | 'UPDATABLE' | 'UPSERTABLE';

/** The decision's state: copies of the records, what was taken out by object, and at which positions. */
export interface AccessDecision {
    readonly records: ListValue;
    readonly removedFields: ReadonlyMap<string, ReadonlySet<string>>;
    readonly modifiedIndexes: readonly number[];
}

type Right = 'read' | 'create' | 'edit';

const rightsNeeded: Readonly<Record<AccessTypeName, readonly Right[]>> = {
    READABLE: ['read'],
    CREATABLE: ['create'],
    UPDATABLE: ['edit'],
    UPSERTABLE: ['create', 'edit']
};

export function stripInaccessible(
    runtime: Runtime,
    access: AccessTypeName,
    source: ListValue,
    enforceObject: boolean
): AccessDecision {
    const stripper = new Stripper(runtime, rightsNeeded[access]);
    const records = source.items as SObjectValue[];
    const denied = enforceObject ? records.find((record) => !stripper.allows(record.object)) : undefined;
    if (denied) {
        throw runtime.exception('System.NoAccessException', `No access to entity: ${denied.object.name}`);
    }
    const copies = records.map((record, index) => stripper.copyRecord(record, index));
    return {
        records: new ListValue(source.type, copies),
        removedFields: stripper.removedFields,
        modifiedIndexes: [...stripper.modifiedIndexes]
    };
}

class Stripper {
    readonly removedFields = new Map<string, Set<string>>();
    readonly modifiedIndexes = new Set<number>();
    readonly #runtime: Runtime;
    readonly #rights: readonly Right[];

    constructor(runtime: Runtime, rights: readonly Right[]) {
        this.#runtime = runtime;
        this.#rights = rights;
    }

    allows(object: SObjectDescription, field?: FieldDescription): boolean {
        return this.#rights.every((right) => this.#allows(right, object, field));
    }

    copyRecord(record: SObjectValue, index: number): SObjectValue {
        const copy = new SObjectValue(record.object);
        copy.queried = record.queried;
        for (const [key, value] of record.fields) {
            const field = record.object.fields.get(key);
            if (key === 'id' || !field || this.allows(record.object, field)) copy.fields.set(key, value);
            else this.#remove(record.object, field.name, index);
        }
        this.#copyParents(record, copy, index);
        this.#copyChildren(record, copy, index);
        return copy;
    }

    #copyParents(record: SObjectValue, copy: SObjectValue, index: number): void {
        for (const [name, parent] of record.parents) {
            if (parent && !this.allows(parent.object)) this.#remove(record.object, name, index);
            else copy.parents.set(name, parent && this.copyRecord(parent, index));
        }
    }

    #copyChildren(record: SObjectValue, copy: SObjectValue, index: number): void {
        for (const [name, children] of record.children) {
            const list = children as ListValue;
            const copies = (list.items as SObjectValue[]).map((child) => this.#copyChild(child, name, index));
            copy.children.set(
                name,
                new ListValue(
                    list.type,
                    copies.filter((child): child is SObjectValue => child !== null)
                )
            );
        }
    }

    #copyChild(child: SObjectValue, relationship: string, index: number): Value {
        if (this.allows(child.object)) return this.copyRecord(child, index);
        this.#remove(child.object, relationship, index);
        return null;
    }

    #remove(object: SObjectDescription, name: string, index: number): void {
        const names = this.removedFields.get(object.name) ?? new Set<string>();
        names.add(name);
        this.removedFields.set(object.name, names);
        this.modifiedIndexes.add(index);
    }

    #allows(right: Right, object: SObjectDescription, field?: FieldDescription): boolean {
        const { security } = this.#runtime.org;
        const { user } = this.#runtime.transaction;
        if (right === 'read') return security.canRead(user, object, field);
        if (right === 'create') return (field?.createable ?? true) && security.canCreate(user, object, field);
        return (field?.updateable ?? true) && security.canEdit(user, object, field);
    }
}
