/**
 * Static methods of custom settings and custom metadata types. They read without a query and cost none.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_metadata_types.htm
 */
import type { Runtime } from '../../runtime/runtime.ts';
import { IdValue, MapValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import { SObjectValue } from '../sobject-value.ts';
import { quoted } from '../store/tables.ts';
import type { SObjectTypeMethod } from '../tokens.ts';
import { settingOf, settingRow } from './custom-setting-values.ts';
import { emptyRecord, loadRecords } from './load-records.ts';
import type { DmlServices } from './statement.ts';

/** Long texts of custom metadata come shortened to this many characters. */
const longestMetadataText = 255;

/** The static methods that an sObject type has; empty for ordinary objects. */
export function customTypeMethods(object: SObjectDescription): readonly SObjectTypeMethod[] {
    if (object.kind === 'hierarchySetting') return hierarchyMethods(object);
    if (object.kind === 'listSetting') return namedMethods(object, 'name', ['getInstance', 'getValues']);
    return object.kind === 'metadata' ? namedMethods(object, 'developername', ['getInstance']) : [];
}

function hierarchyMethods(object: SObjectDescription): SObjectTypeMethod[] {
    const method = (
        name: string,
        parameters: readonly string[],
        invoke: SObjectTypeMethod['invoke']
    ): SObjectTypeMethod => ({
        name,
        parameters,
        returns: object.name,
        invoke
    });
    return [
        method('getInstance', [], (runtime) => instanceFor(runtime, object, runtime.transaction.user.id)),
        method('getInstance', ['Id'], (runtime, [id]) => instanceFor(runtime, object, idText(id))),
        method('getOrgDefaults', [], (runtime) => {
            const id = organizationId(runtime);
            return settingRow(servicesOf(runtime), object, id) ?? newSetting(object, undefined);
        }),
        method('getValues', ['Id'], (runtime, [id]) => settingRow(servicesOf(runtime), object, idText(id)) ?? null)
    ];
}

/** What holds for the owner; a record without id when the owner has no row of its own. */
function instanceFor(runtime: Runtime, object: SObjectDescription, ownerId: string): SObjectValue {
    const merged = settingOf(servicesOf(runtime), object, ownerId) ?? newSetting(object, ownerId);
    const owner = merged.fields.get('setupownerid');
    if (!(owner instanceof IdValue) || owner.value !== ownerId) {
        merged.fields.set('id', null);
        merged.fields.set('setupownerid', new IdValue(ownerId));
    }
    return merged;
}

function newSetting(object: SObjectDescription, ownerId: string | undefined): SObjectValue {
    const setting = emptyRecord(object);
    for (const [key, { defaultValue }] of object.fields) {
        if (defaultValue === 'true') setting.fields.set(key, true);
    }
    if (ownerId !== undefined) setting.fields.set('setupownerid', new IdValue(ownerId));
    return setting;
}

/** getAll by name, and the records by their name or id. */
function namedMethods(object: SObjectDescription, nameKey: string, getters: readonly string[]): SObjectTypeMethod[] {
    return [
        {
            name: 'getAll',
            parameters: [],
            returns: `Map<String, ${object.name}>`,
            invoke: (runtime) => allByName(runtime, object, nameKey)
        },
        ...getters.map((name) => ({
            name,
            parameters: ['String'],
            returns: object.name,
            invoke: (runtime: Runtime, [text]: Value[]) => findByName(runtime, object, nameKey, text)
        }))
    ];
}

function allByName(runtime: Runtime, object: SObjectDescription, nameKey: string): Value {
    const type = runtime.types.parse(`Map<String, ${object.name}>`);
    if (!type) throw new Error(`There is no type Map<String, ${object.name}>.`);
    const entries = records(runtime, object).flatMap((record) => {
        const key = record.fields.get(nameKey) ?? null;
        return typeof key === 'string' ? [[runtime.keyOf(key), { key, value: record }] as const] : [];
    });
    return new MapValue(type, new Map(entries));
}

function findByName(runtime: Runtime, object: SObjectDescription, nameKey: string, text: Value): SObjectValue | null {
    const wanted = text instanceof IdValue ? text.value : text;
    if (typeof wanted !== 'string') return null;
    const matches = ({ fields }: SObjectValue): boolean => {
        const name = fields.get(nameKey);
        const id = fields.get('id');
        const isSame = typeof name === 'string' && name.toLowerCase() === wanted.toLowerCase();
        return isSame || (id instanceof IdValue && id.value.startsWith(wanted) && wanted.length >= 15);
    };
    return records(runtime, object).find(matches) ?? null;
}

function records(runtime: Runtime, object: SObjectDescription): SObjectValue[] {
    const { store } = runtime.org;
    const ids = store.rows(`SELECT "Id" FROM ${quoted(object.name)} ORDER BY "Id"`).map(([id]) => id as string);
    const loaded = [...loadRecords(servicesOf(runtime), object, ids).values()];
    if (object.kind === 'metadata') loaded.forEach(shortenTexts);
    return loaded;
}

function shortenTexts({ object, fields }: SObjectValue): void {
    for (const [key, value] of fields) {
        const isLong = object.fields.get(key)?.type === 'textarea' && typeof value === 'string';
        if (isLong) fields.set(key, value.slice(0, longestMetadataText));
    }
}

function servicesOf(runtime: Runtime): DmlServices {
    return { store: runtime.org.store, schema: runtime.org.schema } as DmlServices;
}

function organizationId(runtime: Runtime): string {
    return runtime.org.store.rows('SELECT "Id" FROM "Organization"')[0]?.[0] as string;
}

function idText(id: Value): string {
    return id instanceof IdValue ? id.value : '';
}
