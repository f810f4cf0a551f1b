import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { previewUsers, seedPreviewUsers, userByAlias } from '../../org/users.ts';
import { readMetadata } from '../../org/read-metadata.ts';
import { projectRoot } from '../../../project/root.ts';
import { buildSchema } from '../schema/build-schema.ts';
import { createSecurity } from '../security/index.ts';
import { Store } from '../store/store.ts';
import { testMetadata } from '../testing/test-metadata.ts';
import { seedOrg } from './seed-org.ts';

async function seeded(metadata = testMetadata([])) {
    const { schema } = buildSchema(metadata, { personAccounts: false });
    const store = await Store.open(schema);
    return { store, schema, ...seedOrg(store, schema, metadata, Date.UTC(2026, 0, 1)) };
}

describe('A new org', () => {
    it('has one organization and a System Administrator', async () => {
        const { store, administratorId } = await seeded();
        assert.equal(store.rows('SELECT COUNT(*) FROM "Organization"')[0][0], 1);
        const user = userByAlias(store, 'sysadmin');
        assert.deepEqual([user?.id, user?.profileName], [administratorId, 'System Administrator']);
    });

    it('has the standard profiles by name', async () => {
        const { store } = await seeded();
        const names = store.rows('SELECT "Name" FROM "Profile" ORDER BY "Name"').map(([name]) => name);
        assert.deepEqual(names, [
            'Marketing User',
            'Minimum Access - Salesforce',
            'Read Only',
            'Standard User',
            'System Administrator'
        ]);
    });

    // As the tests of https://github.com/apex-enterprise-patterns/fflib-apex-common show.
    it('has a user license and object permissions for everything that administrators may do', async () => {
        const { store } = await seeded();
        const count = (where: string) =>
            store.rows(
                `SELECT COUNT(*) FROM "ObjectPermissions" o JOIN "PermissionSet" s ON s."Id" = o."ParentId"
                JOIN "Profile" p ON p."Id" = s."ProfileId" JOIN "UserLicense" l ON l."Id" = p."UserLicenseId"
                WHERE l."Name" = 'Salesforce' AND o."SobjectType" = 'Account' AND ${where}`
            )[0][0];
        assert.equal(count('p."Name" = \'System Administrator\' AND o."PermissionsModifyAllRecords" = 1'), 1);
        assert.equal(count('p."Name" = \'Minimum Access - Salesforce\''), 0);
    });

    // https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_fieldpermissions.htm
    it('has field permissions for what profiles show of standard fields', async () => {
        const { store } = await seeded();
        const profiles = (field: string) =>
            store
                .rows(
                    `SELECT p."Name" || CASE f."PermissionsEdit" WHEN 1 THEN ' edits' ELSE ' reads' END FROM "FieldPermissions" f
                    JOIN "PermissionSet" s ON s."Id" = f."ParentId" JOIN "Profile" p ON p."Id" = s."ProfileId"
                    WHERE f."Field" = ? ORDER BY 1`,
                    [field]
                )
                .map(([text]) => text);
        const standard = ['Marketing User edits', 'Read Only edits', 'Standard User edits'];
        assert.deepEqual(profiles('Contact.Email'), [...standard, 'System Administrator edits']);
        assert.deepEqual(profiles('Lead.HasOptedOutOfEmail'), ['System Administrator edits']);
        assert.equal(profiles('Lead.CleanStatus')[3], 'System Administrator reads');
    });

    it('changes nothing when it is seeded again', async () => {
        const { store, schema } = await seeded();
        const count = () =>
            store.rows(
                'SELECT (SELECT COUNT(*) FROM "User"), (SELECT COUNT(*) FROM "PermissionSet"), (SELECT COUNT(*) FROM "Organization")'
            );
        const before = count();
        seedOrg(store, schema, testMetadata([]), Date.UTC(2026, 0, 2));
        assert.deepEqual(count(), before);
    });

    it('gives the users of the preview the permission sets of this project, all of which it has', async () => {
        const metadata = readMetadata(projectRoot);
        const { store, schema, seeder, furtherGrants } = await seeded(metadata);
        seedPreviewUsers(seeder);
        const security = createSecurity(schema, store, furtherGrants);
        for (const { alias, permissionSets } of previewUsers) {
            assert.deepEqual(security.permissionSetsOf(userByAlias(store, alias)!), [...permissionSets], alias);
        }
        const powers = previewUsers.map(({ alias }) => security.customPermissionsOf(userByAlias(store, alias)!).length);
        assert.deepEqual(powers, [1, 2, 3, 0]);
    });

    it('gives the users of the preview the time zone of whoever looks at it', async () => {
        const { store, seeder } = await seeded(readMetadata(projectRoot));
        seedPreviewUsers(seeder, 'Europe/Berlin');
        assert.equal(userByAlias(store, 'rep')?.timeZone, 'Europe/Berlin');
    });
});
