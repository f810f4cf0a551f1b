/**
 * getInstance, getOrgDefaults, getValues, getAll of custom settings and custom metadata types. They read without counting as queries.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_metadata_types.htm
 */
import { settingOf, settingRow } from '../../data/dml/custom-setting-values.ts';
import type { SObjectDescription } from '../../data/schema/schema.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import { fold } from '../../data/store/columns.ts';
import { quoted } from '../../data/store/tables.ts';
import type { SObjectTypeMethod } from '../../data/tokens.ts';
import { normalizeId } from '../../runtime/ids.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { IdValue, MapValue, type Value } from '../../runtime/values.ts';
import { fillDefaults } from './default-values.ts';

export function customDataMethods(object: SObjectDescription): readonly SObjectTypeMethod[] {
    switch (object.kind) {
        case 'hierarchySetting':
            return hierarchyMethods(object);
        case 'listSetting':
            return listMethods(object);
        case 'metadata':
            return metadataMethods(object);
        default:
            return [];
    }
}

function hierarchyMethods(object: SObjectDescription): SObjectTypeMethod[] {
    const { name } = object;
    return [
        {
            name: 'getInstance',
            parameters: [],
            returns: name,
            invoke: (runtime) => instance(runtime, object, runtime.transaction.user.id)
        },
        {
            name: 'getInstance',
            parameters: ['Id'],
            returns: name,
            invoke: (runtime, [id]) => instance(runtime, object, idText(id))
        },
        {
            name: 'getOrgDefaults',
            parameters: [],
            returns: name,
            invoke: (runtime) => settingRow(runtime.org, object, organizationId(runtime)) ?? new SObjectValue(object)
        },
        { name: 'getValues', parameters: [], returns: name, invoke: (runtime) => values(runtime, object, null) },
        { name: 'getValues', parameters: ['Id'], returns: name, invoke: (runtime, [id]) => values(runtime, object, id) }
    ];
}

/**
 * The merged values for a user or profile. Without a row for exactly that owner the record is a new one, ready to be inserted: its id
 * is null and its owner the one that was asked for.
 */
function instance(runtime: Runtime, object: SObjectDescription, ownerId: string): SObjectValue {
    const merged = settingOf(runtime.org, object, ownerId);
    if (!merged) return fillDefaults(new SObjectValue(object), ownerId);
    const owner = merged.fields.get('setupownerid');
    if (owner instanceof IdValue && owner.value === ownerId) return merged;
    merged.fields.set('id', null);
    merged.fields.set('setupownerid', new IdValue(ownerId));
    return merged;
}

/** The row of exactly that owner, null when there is none. */
function values(runtime: Runtime, object: SObjectDescription, owner: Value): SObjectValue | null {
    const ownerId = owner === null ? runtime.transaction.user.id : idText(owner);
    return settingRow(runtime.org, object, ownerId) ?? null;
}

function idText(value: Value): string {
    if (value instanceof IdValue) return value.value;
    return (typeof value === 'string' ? normalizeId(value) : undefined) ?? '';
}

function organizationId({ org }: Runtime): string {
    return org.store.rows('SELECT "Id" FROM "Organization"')[0]?.[0] as string;
}

function listMethods(object: SObjectDescription): SObjectTypeMethod[] {
    const byName = (runtime: Runtime, [name]: Value[]): Value => rowsBy(runtime, object, 'Name', name)[0] ?? null;
    const single = { parameters: ['String'], returns: object.name, invoke: byName };
    return [
        {
            name: 'getAll',
            parameters: [],
            returns: `Map<String, ${object.name}>`,
            invoke: (runtime) => all(runtime, object, 'name')
        },
        { name: 'getInstance', ...single },
        { name: 'getValues', ...single }
    ];
}

function metadataMethods(object: SObjectDescription): SObjectTypeMethod[] {
    return [
        {
            name: 'getAll',
            parameters: [],
            returns: `Map<String, ${object.name}>`,
            invoke: (runtime) => all(runtime, object, 'developername')
        },
        {
            name: 'getInstance',
            parameters: ['String'],
            returns: object.name,
            // A record id, a developer name or a qualified name.
            invoke: (runtime, [name]) =>
                ['Id', 'DeveloperName', 'QualifiedApiName'].flatMap((field) =>
                    rowsBy(runtime, object, field, name)
                )[0] ?? null
        }
    ];
}

function all(runtime: Runtime, object: SObjectDescription, keyField: string): MapValue {
    const { types } = runtime;
    const map = new MapValue(types.map(types.string, types.sobjectType(object.name)!));
    for (const record of recordsOf(runtime, object, `1 ORDER BY "Id"`, [])) {
        const key = record.fields.get(keyField) ?? null;
        map.entries.set(runtime.keyOf(key), { key, value: record });
    }
    return map;
}

function rowsBy(runtime: Runtime, object: SObjectDescription, field: string, value: Value): SObjectValue[] {
    const text = value instanceof IdValue ? value.value : value;
    if (typeof text !== 'string') return [];
    const isId = field === 'Id';
    return recordsOf(runtime, object, `"${isId ? field : `${field}~`}" = ?`, [
        isId ? (normalizeId(text) ?? '') : fold(text)
    ]);
}

function recordsOf(
    runtime: Runtime,
    object: SObjectDescription,
    condition: string,
    parameters: string[]
): SObjectValue[] {
    const { store } = runtime.org;
    const ids = store
        .rows(`SELECT "Id" FROM ${quoted(object.name)} WHERE ${condition}`, parameters)
        .map(([id]) => id as string);
    const rows = store.read(object, ids);
    return ids.map((id) => {
        const record = new SObjectValue(object);
        for (const [key, value] of rows.get(id) ?? []) record.fields.set(key, value);
        return record;
    });
}
