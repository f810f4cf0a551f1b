import type { Seeder } from './seeder.ts';

/** A row for each record type. */
export function seedRecordTypes(seeder: Seeder): void {
    for (const object of seeder.schema.objects.values()) {
        for (const { developerName, label, active, description, forPeople } of object.recordTypes) {
            const values = {
                Name: label,
                IsActive: active,
                Description: description ?? null,
                IsPersonType: forPeople ?? false
            };
            const existing = findRecordType(seeder, object.name, developerName);
            if (existing === undefined) {
                seeder.add('RecordType', { ...values, DeveloperName: developerName, SobjectType: object.name });
            } else {
                seeder.put('RecordType', 'Id', existing, values);
            }
        }
    }
}

function findRecordType(seeder: Seeder, objectName: string, developerName: string): string | undefined {
    const sql = 'SELECT "Id" FROM "RecordType" WHERE "SobjectType" = ? AND "DeveloperName" = ?';
    return seeder.store.rows(sql, [objectName, developerName])[0]?.[0] as string | undefined;
}
