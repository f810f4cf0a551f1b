import type { SObjectDescription } from '../schema/schema.ts';
import type { Seeder, SeedValues } from './seeder.ts';

/** A row for each object of the org; those of objects that are gone go. */
export function seedEntityDefinitions(seeder: Seeder): void {
    seeder.store.run('DELETE FROM "EntityDefinition"', []);
    const objects = [...seeder.schema.objects.values()].filter(({ toolingOnly }) => !toolingOnly);
    for (const object of objects) seeder.add('EntityDefinition', rowOf(object));
}

function rowOf({ name, label, pluralLabel, keyPrefix, queryable }: SObjectDescription): SeedValues {
    return {
        QualifiedApiName: name,
        DeveloperName: name.replace(/__\w+$/, ''),
        Label: label,
        MasterLabel: label,
        PluralLabel: pluralLabel,
        KeyPrefix: keyPrefix || null,
        IsQueryable: queryable
    };
}
