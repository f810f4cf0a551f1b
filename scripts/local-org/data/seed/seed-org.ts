import type { Metadata } from '../../org/metadata.ts';
import { seedAdministrator, userByAlias } from '../../org/users.ts';
import type { Schema } from '../schema/schema.ts';
import type { Grants } from '../security/grants.ts';
import type { Store } from '../store/store.ts';
import { seedCustomMetadata } from './seed-custom-metadata.ts';
import { seedEntityDefinitions } from './seed-entity-definitions.ts';
import { seedFlows } from './seed-flows.ts';
import { seedOrganization } from './seed-organization.ts';
import { seedPermissions } from './seed-permissions.ts';
import { seedRecordTypes } from './seed-record-types.ts';
import { seedStatuses } from './seed-statuses.ts';
import { Seeder } from './seeder.ts';

/** What an org starts with. */
export interface SeededOrg {
    /** The id of the System Administrator who runs what names no user. */
    readonly administratorId: string;
    /** For createSecurity. */
    readonly furtherGrants: ReadonlyMap<string, Grants>;
    readonly seeder: Seeder;
}

/**
 * Gives an empty store its organization, administrator, profiles, permission sets, classes, record types, statuses and custom
 * metadata. Called again after the project has changed it brings the rows up to date and keeps all others.
 */
export function seedOrg(store: Store, schema: Schema, metadata: Metadata, now: number): SeededOrg {
    const existing = userByAlias(store, 'sysadmin')?.id;
    const administratorId = existing ?? store.nextId(userObject(schema));
    const seeder = new Seeder(store, schema, now, administratorId);
    seedOrganization(seeder);
    const furtherGrants = seedPermissions(seeder, metadata);
    seedRecordTypes(seeder);
    seedStatuses(seeder);
    seedEntityDefinitions(seeder);
    seedCustomMetadata(seeder, metadata);
    seedFlows(seeder, metadata);
    if (existing === undefined) seedAdministrator(seeder, administratorId);
    return { administratorId, furtherGrants, seeder };
}

function userObject(schema: Schema) {
    const user = schema.object('User');
    if (!user) throw new Error('The schema has no object User.');
    return user;
}
