/** Rows of custom settings: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_customsettings.htm */
import type { Value } from '../../runtime/values.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { quoted } from '../store/tables.ts';
import { loadRecords } from './load-records.ts';
import type { RecordSource } from './load-records.ts';

/** The row that is written down for exactly this owner: a user, a profile or the organization. */
export function settingRow(
    services: RecordSource,
    object: SObjectDescription,
    ownerId: string
): SObjectValue | undefined {
    const sql = `SELECT "Id" FROM ${quoted(object.name)} WHERE "SetupOwnerId" = ?`;
    const id = services.store.rows(sql, [ownerId])[0]?.[0] as string | undefined;
    return id === undefined ? undefined : loadRecords(services, object, [id]).get(id);
}

/** The organization's id and the user's profile, or the owner itself for a profile. */
export function ownersAbove({ store }: RecordSource, ownerId: string): string[] {
    const sql = `SELECT "ProfileId" FROM "User" WHERE "Id" = ? UNION ALL SELECT "Id" FROM "Organization" WHERE "Id" <> ?`;
    return store.rows(sql, [ownerId, ownerId]).flatMap(([id]) => (typeof id === 'string' ? [id] : []));
}

/**
 * What holds for a user or profile: the nearest row, its empty fields filled from the rows above it; undefined when no row is there.
 */
export function settingOf(
    services: RecordSource,
    object: SObjectDescription,
    ownerId: string
): SObjectValue | undefined {
    const owners = [ownerId, ...ownersAbove(services, ownerId)];
    const [nearest, ...above] = owners.flatMap((owner) => settingRow(services, object, owner) ?? []);
    if (!nearest) return undefined;
    for (const row of above) {
        for (const [key, value] of row.fields) {
            if (isEmpty(nearest.fields.get(key))) nearest.fields.set(key, value);
        }
    }
    return nearest;
}

function isEmpty(value: Value | undefined): boolean {
    return value === null || value === undefined;
}
