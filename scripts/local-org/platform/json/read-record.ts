/** JSON content as a record. */
import type { Type } from '../../apex/types.ts';
import { fieldType } from '../../apex/compile/sobject-fields.ts';
import type { Types } from '../../apex/type-registry.ts';
import type { FieldDescription, SObjectDescription } from '../../data/schema/schema.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ListValue } from '../../runtime/values.ts';
import type { JsonNode } from './json-node.ts';
import { entriesOf, jsonError, typedValue, unsupported, type ReadOptions } from './read-typed.ts';

/** Fields that the object does not have are left out, strict or not. */
export function readRecord(runtime: Runtime, node: JsonNode, type: Type, options: ReadOptions): SObjectValue {
    const entries = entriesOf(runtime, node, 'object');
    const record = new SObjectValue(describe(runtime, entries, type));
    for (const [name, value] of entries) {
        readEntry(runtime, record, name.toLowerCase(), value, options);
    }
    return record;
}

/** The generic SObject is what the content's `attributes` say. */
function describe(runtime: Runtime, entries: ReadonlyMap<string, JsonNode>, type: Type): SObjectDescription {
    const name = type.definition.objectName || typeAttribute(entries);
    if (name === undefined) {
        return jsonError(runtime, 'Cannot deserialize an SObject without attributes.type');
    }
    return runtime.org.schema.object(name) ?? jsonError(runtime, `No such object: ${name}`);
}

function typeAttribute(entries: ReadonlyMap<string, JsonNode>): string | undefined {
    const attributes = entries.get('attributes');
    const type = attributes?.kind === 'object' ? attributes.entries.get('type') : undefined;
    return type?.kind === 'string' ? type.text : undefined;
}

function readEntry(runtime: Runtime, record: SObjectValue, key: string, node: JsonNode, options: ReadOptions): void {
    const field = record.object.fields.get(key);
    if (field) {
        record.fields.set(key, typedValue(runtime, node, fieldType(runtime.types as Types, field), options));
        return;
    }
    const reference = [...record.object.fields.values()].find((each) => each.relationshipName?.toLowerCase() === key);
    if (reference) {
        record.parents.set(key, node.kind === 'null' ? null : readParent(runtime, reference, node, options));
        return;
    }
    const children = record.object.childRelationships.find((each) => each.relationshipName?.toLowerCase() === key);
    const childType = children && runtime.types.sobjectType(children.childObject);
    if (childType && node.kind === 'object') {
        record.children.set(key, readChildren(runtime, childType, node, options));
    }
}

/** A reference to several objects is read as its content says. */
function readParent(runtime: Runtime, field: FieldDescription, node: JsonNode, options: ReadOptions): SObjectValue {
    const [only, ...others] = field.referenceTo;
    const type = others.length === 0 && only !== undefined ? runtime.types.sobjectType(only) : runtime.types.sobject;
    return readRecord(runtime, node, type ?? unsupported(runtime, runtime.types.sobject), options);
}

/** `{"totalSize":1,"done":true,"records":[…]}` */
function readChildren(runtime: Runtime, type: Type, node: JsonNode, options: ReadOptions): ListValue {
    const records = node.kind === 'object' ? node.entries.get('records') : undefined;
    const items = records?.kind === 'array' ? records.items : [];
    return new ListValue(
        runtime.types.list(type),
        items.map((item) => readRecord(runtime, item, type, options))
    );
}
