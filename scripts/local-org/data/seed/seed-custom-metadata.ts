import type { Metadata } from '../../org/metadata.ts';
import { readCustomMetadata, type CustomMetadataRecord } from '../schema/custom-metadata.ts';
import { quoted } from '../store/tables.ts';
import type { Seeder, SeedValues } from './seeder.ts';

/** A row for each record of a custom metadata type; records that the project no longer has go. */
export function seedCustomMetadata(seeder: Seeder, metadata: Metadata): void {
    const { records } = readCustomMetadata(metadata, seeder.schema);
    removeOthers(seeder, records);
    for (const record of records) {
        const { object, developerName, label } = record;
        seeder.put(object.name, 'DeveloperName', developerName, {
            MasterLabel: label,
            Label: label,
            Language: 'en_US',
            QualifiedApiName: developerName,
            ...ownValues(record)
        });
    }
    for (const record of records) linkReferences(seeder, record);
}

function ownValues({ values }: CustomMetadataRecord): SeedValues {
    const own = [...values].filter(([field]) => field.type !== 'reference');
    return Object.fromEntries(own.map(([field, value]) => [field.name, value]));
}

/** Relationships name the developer name of the other record. */
function linkReferences(seeder: Seeder, { object, developerName, values }: CustomMetadataRecord): void {
    const references = [...values].filter(([field, value]) => field.type === 'reference' && value !== null);
    const links = references.map(([field, value]) => {
        const target = (value as string).split('.').pop()!;
        return [field.name, seeder.find(field.referenceTo[0], 'DeveloperName', target) ?? null] as const;
    });
    if (links.length > 0) seeder.put(object.name, 'DeveloperName', developerName, Object.fromEntries(links));
}

function removeOthers({ schema, store }: Seeder, records: readonly CustomMetadataRecord[]): void {
    for (const object of schema.objects.values()) {
        if (object.kind !== 'metadata') continue;
        const kept = new Set(
            records.filter((record) => record.object === object).map(({ developerName }) => developerName)
        );
        const rows = store.rows(`SELECT "Id", "DeveloperName" FROM ${quoted(object.name)}`);
        store.remove(
            object,
            rows.filter(([, name]) => !kept.has(name as string)).map(([id]) => id as string)
        );
    }
}
