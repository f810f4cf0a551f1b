/** The users of the org: who runs code and tests, and the people that the preview can be used as. */
import { Seeder } from '../data/seed/seeder.ts';
import type { Store } from '../data/store/store.ts';
import type { User } from './user.ts';

/** A user that the preview offers. */
export interface PreviewUser {
    /** What the preview and the client call the user: the alias. */
    readonly alias: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly permissionSets: readonly string[];
}

interface UserFields {
    readonly FirstName: string;
    readonly LastName: string;
    readonly Alias: string;
    readonly TimeZoneSidKey: string;
}

/** All are Standard Users: what they may do with Mailchimp comes from the permission set alone. */
export const previewUsers: readonly PreviewUser[] = [
    { alias: 'rep', firstName: 'Rita', lastName: 'Reyes', permissionSets: ['Mailchimp_User'] },
    { alias: 'manager', firstName: 'Malik', lastName: 'Mensah', permissionSets: ['Mailchimp_Manager'] },
    { alias: 'admin', firstName: 'Ada', lastName: 'Andersson', permissionSets: ['Mailchimp_Admin'] },
    { alias: 'nobody', firstName: 'Noor', lastName: 'Nasser', permissionSets: [] }
];

/** In addition for whoever has another one; only the source for orgs with Person Accounts has it. */
const permissionSetForPersonAccounts = 'Mailchimp_Person_Accounts';

const profileOfPreviewUsers = 'Standard User';

const defaultTimeZone = 'America/Los_Angeles';

/** Makes the System Administrator who runs tests and everything else that is run without naming a user. */
export function seedAdministrator(seeder: Seeder, id: string): void {
    const names = { FirstName: 'Local', LastName: 'Administrator', Alias: 'sysadmin' };
    addUser(seeder, 'System Administrator', { ...names, TimeZoneSidKey: defaultTimeZone }, id);
}

/** Makes the users of the preview, with those of their permission sets that the project has. */
export function seedPreviewUsers(seeder: Seeder, timeZone: string = defaultTimeZone): void {
    for (const { alias, firstName, lastName, permissionSets } of previewUsers) {
        const fields = { FirstName: firstName, LastName: lastName, Alias: alias, TimeZoneSidKey: timeZone };
        const id = addUser(seeder, profileOfPreviewUsers, fields);
        const sets = permissionSets.length > 0 ? [...permissionSets, permissionSetForPersonAccounts] : [];
        const setIds = sets.flatMap((name) => seeder.find('PermissionSet', 'Name', name) ?? []);
        setIds.forEach((PermissionSetId) =>
            seeder.add('PermissionSetAssignment', { AssigneeId: id, PermissionSetId, IsActive: true })
        );
    }
}

function addUser(seeder: Seeder, profileName: string, fields: UserFields, id?: string): string {
    const profileId = seeder.find('Profile', 'Name', profileName);
    if (profileId === undefined) throw new Error(`There is no profile ${profileName}.`);
    const email = `${fields.Alias}@example.com`;
    return seeder.add(
        'User',
        {
            Name: `${fields.FirstName} ${fields.LastName}`,
            Username: email,
            Email: email,
            CommunityNickname: fields.Alias,
            ProfileId: profileId,
            IsActive: true,
            UserType: 'Standard',
            LocaleSidKey: 'en_US',
            LanguageLocaleKey: 'en_US',
            EmailEncodingKey: 'UTF-8',
            DigestFrequency: 'D',
            DefaultGroupNotificationFrequency: 'N',
            ...fields
        },
        id
    );
}

/** The user with that id as code runs for it, whoever inserted it; undefined when there is none. */
export function userById(store: Store, id: string): User | undefined {
    return findUsers(store, '"User"."Id" = ?', id)[0];
}

/** The user with that alias. */
export function userByAlias(store: Store, alias: string): User | undefined {
    return findUsers(store, '"User"."Alias" = ?', alias)[0];
}

function findUsers(store: Store, condition: string, parameter: string): User[] {
    const sql = `SELECT "User"."Id", "User"."Alias", "Username", "User"."Name", "Profile"."Name", "TimeZoneSidKey", "LocaleSidKey", "LanguageLocaleKey"
        FROM "User" LEFT JOIN "Profile" ON "Profile"."Id" = "User"."ProfileId" WHERE ${condition}`;
    return store.rows(sql, [parameter]).map((row) => {
        const [userId, alias, username, name, profileName, timeZone, locale, language] = row.map((value) =>
            String(value ?? '')
        );
        return {
            id: userId ?? '',
            alias: alias ?? '',
            username: username ?? '',
            name: name ?? '',
            profileName: profileName ?? '',
            timeZone: timeZone ?? '',
            locale: locale ?? '',
            language: language ?? ''
        };
    });
}
