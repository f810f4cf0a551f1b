/** An org with seats that ushers may work on, for tests of permissions and sharing. */
import type { User } from '../../org/user.ts';
import { userById } from '../../org/users.ts';
import { buildSchema } from '../schema/build-schema.ts';
import type { Schema } from '../schema/schema.ts';
import { createSecurity } from '../security/index.ts';
import type { LocalSecurity } from '../security/index.ts';
import { seedOrg } from '../seed/seed-org.ts';
import type { Seeder } from '../seed/seeder.ts';
import { Store } from '../store/store.ts';
import { apexClass, customField, customObject, metadataFile, permissionSet, testMetadata } from './test-metadata.ts';

export const objectPermission = (object: string, flags: string): string => {
    const flag = (element: string, letter: string): string => `<${element}>${flags.includes(letter)}</${element}>`;
    return `<objectPermissions>${flag('allowCreate', 'C')}${flag('allowDelete', 'D')}${flag('allowEdit', 'E')}${flag('allowRead', 'R')}${flag('modifyAllRecords', 'M')}<object>${object}</object>${flag('viewAllRecords', 'V')}</objectPermissions>`;
};
const fieldPermission = (field: string, editable: boolean): string =>
    `<fieldPermissions><editable>${editable}</editable><field>${field}</field><readable>true</readable></fieldPermissions>`;

export const seatMetadata = testMetadata(
    [
        customObject('Seat__c', '<sharingModel>Private</sharingModel>'),
        customObject('Cushion__c', '<sharingModel>ControlledByParent</sharingModel>'),
        customField('Seat__c', 'Row__c', '<type>Text</type><length>5</length>'),
        customField(
            'Seat__c',
            'Number__c',
            '<type>Number</type><precision>3</precision><scale>0</scale><required>true</required>'
        ),
        customField(
            'Cushion__c',
            'Seat__c',
            '<type>MasterDetail</type><referenceTo>Seat__c</referenceTo><relationshipName>Cushions</relationshipName><relationshipOrder>0</relationshipOrder>'
        ),
        customField('Contact', 'Level__c', '<type>Text</type><length>20</length>'),
        metadataFile('Sell', '<CustomPermission><label>Sell</label></CustomPermission>'),
        permissionSet(
            'Ushers',
            `<applicationVisibilities><application>House</application><visible>true</visible></applicationVisibilities>
            <classAccesses><apexClass>SeatController</apexClass><enabled>true</enabled></classAccesses>
            <customPermissions><enabled>true</enabled><name>Sell</name></customPermissions>
            <externalCredentialPrincipalAccesses><enabled>true</enabled><externalCredentialPrincipal>Tickets-Office</externalCredentialPrincipal></externalCredentialPrincipalAccesses>
            ${fieldPermission('Seat__c.Row__c', false)}${fieldPermission('Contact.HasOptedOutOfEmail', true)}
            ${objectPermission('Seat__c', 'CRE')}${objectPermission('Cushion__c', 'R')}${objectPermission('UserExternalCredential', 'R')}
            <tabSettings><tab>Seat__c</tab><visibility>Visible</visibility></tabSettings>
            <userPermissions><enabled>true</enabled><name>ViewSetup</name></userPermissions>`
        )
    ],
    [apexClass('SeatController'), apexClass('Other')]
);

export class SeatOrg {
    readonly schema: Schema;
    readonly store: Store;
    readonly seeder: Seeder;
    readonly security: LocalSecurity;
    #users = 0;

    private constructor(schema: Schema, store: Store) {
        this.schema = schema;
        this.store = store;
        const { seeder, furtherGrants } = seedOrg(store, schema, seatMetadata, Date.UTC(2026, 0, 1));
        this.seeder = seeder;
        this.security = createSecurity(schema, store, furtherGrants);
    }

    static async open(personAccounts = false): Promise<SeatOrg> {
        const { schema } = buildSchema(seatMetadata, { personAccounts });
        return new SeatOrg(schema, await Store.open(schema));
    }

    user(profile: string, permissionSets: readonly string[] = []): User {
        const name = `user${++this.#users}`;
        const id = this.seeder.add('User', {
            LastName: name,
            Alias: name,
            Username: `${name}@example.com`,
            ProfileId: this.seeder.find('Profile', 'Name', profile)!
        });
        for (const set of permissionSets) this.assign(id, set);
        return userById(this.store, id)!;
    }

    assign(userId: string, permissionSetName: string): void {
        const setId = this.seeder.find('PermissionSet', 'Name', permissionSetName)!;
        this.seeder.add('PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: setId });
        this.security.forget();
    }
}
