/** JSON.deserialize: JSON content as a value of an Apex type. */
import type { FieldDefinition, Type } from '../../apex/types.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { EnumValue, ListValue, MapValue, ObjectValue, SetValue, type Value } from '../../runtime/values.ts';
import type { JsonNode } from './json-node.ts';
import { readPrimitive } from './read-primitive.ts';
import { readRecord } from './read-record.ts';

/** Strict: fields that the class does not have are refused. */
export interface ReadOptions {
    readonly strict: boolean;
}

export function jsonError(runtime: Runtime, message: string): never {
    throw runtime.exception('System.JSONException', message);
}

export function unsupported(runtime: Runtime, type: Type): never {
    return jsonError(runtime, `Apex Type unsupported in JSON: ${type.name}`);
}

/** Throws System.JSONException or System.TypeException when the content does not fit the type. */
export function typedValue(runtime: Runtime, node: JsonNode, type: Type, options: ReadOptions): Value {
    if (node.kind === 'null') {
        return null;
    }
    const { types } = runtime;
    const { definition } = type;
    if (definition.kind === 'primitive') {
        return readPrimitive(runtime, node, type);
    }
    if (definition.kind === 'sobject') {
        return readRecord(runtime, node, type, options);
    }
    if (definition.kind === 'enum') {
        return readEnum(runtime, node, type);
    }
    const [first, second] = type.args;
    if (first && type === types.list(first)) {
        return new ListValue(type, readItems(runtime, node, first, options));
    }
    if (first && type === types.set(first)) {
        const items = readItems(runtime, node, first, options);
        return new SetValue(type, new Map(items.map((item) => [runtime.keyOf(item), item])));
    }
    if (first && second && type === types.map(first, second)) {
        return readMap(runtime, node, type, options);
    }
    return definition.isUser && definition.kind === 'class' && !definition.isAbstract
        ? readObject(runtime, node, type, options)
        : unsupported(runtime, type);
}

function readItems(runtime: Runtime, node: JsonNode, element: Type, options: ReadOptions): Value[] {
    if (node.kind !== 'array') {
        return jsonError(runtime, "Malformed JSON: Expected '[' at the beginning of List/Set");
    }
    return node.items.map((item) => typedValue(runtime, item, element, options));
}

/** The fields of an object; a record or a map must begin with a brace. */
export function entriesOf(runtime: Runtime, node: JsonNode, what: string): ReadonlyMap<string, JsonNode> {
    return node.kind === 'object'
        ? node.entries
        : jsonError(runtime, `Malformed JSON: Expected '{' at the beginning of ${what}`);
}

function readMap(runtime: Runtime, node: JsonNode, type: Type, options: ReadOptions): MapValue {
    const [keyType, valueType] = type.args as [Type, Type];
    const map = new MapValue(type);
    for (const [name, value] of entriesOf(runtime, node, 'Map')) {
        const key = typedValue(runtime, { kind: 'string', text: name }, keyType, options);
        map.entries.set(runtime.keyOf(key), { key, value: typedValue(runtime, value, valueType, options) });
    }
    return map;
}

/** Constants are found without case. */
function readEnum(runtime: Runtime, node: JsonNode, type: Type): Value {
    const text = node.kind === 'string' ? node.text : '';
    const field = type.definition.fields.get(text.toLowerCase());
    const constant = field?.isStatic ? field.get?.(runtime, null) : undefined;
    return constant instanceof EnumValue
        ? constant
        : jsonError(runtime, `Invalid value for enum ${type.name}: ${text}`);
}

/** No constructor and no initialiser runs: fields that the content does not name are null. */
function readObject(runtime: Runtime, node: JsonNode, type: Type, options: ReadOptions): ObjectValue {
    const object = new ObjectValue(type, new Array<Value>(type.definition.slotCount).fill(null));
    for (const [name, value] of entriesOf(runtime, node, 'object')) {
        const field = instanceField(type, name);
        if (field) {
            setField(runtime, object, field, typedValue(runtime, value, field.type, options));
        } else if (options.strict) {
            jsonError(runtime, `Unknown field: ${type.name}.${name}`);
        }
    }
    return object;
}

function instanceField(type: Type, name: string): FieldDefinition | undefined {
    for (let at: Type | undefined = type; at; at = at.definition.superclass) {
        const field = at.definition.fields.get(name.toLowerCase());
        if (field && !field.isStatic && !field.isTransient) {
            return field;
        }
    }
    return undefined;
}

function setField(runtime: Runtime, object: ObjectValue, field: FieldDefinition, value: Value): void {
    if (field.set) {
        field.set(runtime, object, value);
    } else {
        object.fields[field.slot] = value;
    }
}
