import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { runTransaction } from '../../org/run-transaction.ts';
import { objectFiles, orgWith } from '../../test/sample-org.ts';
import { attempt } from '../../test/snippets.ts';

const objectPermission = (object: string, letters: string) =>
    `<objectPermissions><allowCreate>${letters.includes('C')}</allowCreate><allowDelete>${letters.includes('D')}</allowDelete><allowEdit>${letters.includes('E')}</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>${object}</object><viewAllRecords>false</viewAllRecords></objectPermissions>`;
const fieldPermission = (field: string, editable: boolean) =>
    `<fieldPermissions><editable>${editable}</editable><field>${field}</field><readable>true</readable></fieldPermissions>`;

const files = {
    ...objectFiles('Seat__c', '<sharingModel>Private</sharingModel>', {
        Row__c: '<type>Text</type><length>5</length>',
        Secret__c: '<type>Text</type><length>5</length>',
        Fixed__c: '<type>Text</type><length>5</length>',
        Person__c: '<type>Lookup</type><referenceTo>Hall__c</referenceTo><relationshipName>Seats</relationshipName>'
    }),
    ...objectFiles('Hall__c', '<sharingModel>Private</sharingModel>'),
    ...objectFiles('Limits__c', '<customSettingsType>Hierarchy</customSettingsType>', {
        Size__c: '<type>Number</type><precision>3</precision><scale>0</scale>'
    }),
    ...objectFiles('Poster__c', '<sharingModel>ReadWrite</sharingModel>'),
    'permissionsets/Usher.permissionset-meta.xml': `<PermissionSet><label>Usher</label>${fieldPermission('Seat__c.Fixed__c', false)}${fieldPermission('Seat__c.Person__c', true)}${fieldPermission('Seat__c.Row__c', true)}${objectPermission('Hall__c', 'C')}${objectPermission('Poster__c', 'CED')}${objectPermission('Seat__c', 'CED')}</PermissionSet>`,
    'classes/Guarded.cls': `public with sharing class Guarded {
        public static void change(SObject record) { Database.update(record, System.AccessLevel.SYSTEM_MODE); }
        public static Integer seats() { return [SELECT COUNT() FROM Seat__c WITH SYSTEM_MODE]; }
    }`,
    'classes/Open.cls': `public without sharing class Open {
        public static void change(SObject record) { Database.update(record, System.AccessLevel.SYSTEM_MODE); }
        public static void changeAsUser(SObject record) { Database.update(record, System.AccessLevel.USER_MODE); }
        public static Integer seats() { return [SELECT COUNT() FROM Seat__c WITH SYSTEM_MODE]; }
    }`,
    'classes/Users.cls': `@IsTest
    public class Users {
        public static User usher() { return make('usher', 'Minimum Access - Salesforce', 'Usher'); }
        public static User other() { return make('other', 'Minimum Access - Salesforce', 'Usher'); }
        public static User reader() { return make('reader', 'Read Only', null); }
        static User make(String name, String profile, String permissionSet) {
            User u = new User(LastName = name, Alias = name, Username = name + '@example.com', Email = name + '@example.com',
                ProfileId = [SELECT Id FROM Profile WHERE Name = :profile].Id, TimeZoneSidKey = 'GMT', LocaleSidKey = 'en_US',
                LanguageLocaleKey = 'en_US', EmailEncodingKey = 'UTF-8');
            insert as system u;
            if (permissionSet != null) insert as system new PermissionSetAssignment(AssigneeId = u.Id,
                PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = :permissionSet].Id);
            return u;
        }
    }`
};

/** Users are made in a block of their own, because they do not mix with other records. */
const makeUsher = 'User usher; System.runAs(new User(Id = UserInfo.getUserId())) { usher = Users.usher(); }';
const asUsher = (statements: string) => `${makeUsher} System.runAs(usher) { ${statements} }`;
const inaccessible =
    'System.DmlException: Operation failed due to fields being inaccessible on Sobject Seat__c, check errors on Exception or Result!';

describe('Access', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files);
    });

    /** Runs as a test does: System.runAs is allowed. */
    function linesOf(statements: string): string[] {
        return org.isolated(() => {
            const execute = org.program.anonymous(statements, 67);
            const { runtime } = runTransaction(org, org.program, { user: org.testUser, kind: 'test' }, execute);
            return runtime.transaction.debugLog.map((line) =>
                line.replace(/^\d+\|\w+\|/, '').replace(/\b\w{3}LO0\w{12}\b/g, 'ID')
            );
        });
    }

    function check(title: string, statements: string, expected: readonly string[]): void {
        it(title, () => assert.deepEqual(linesOf(statements), expected));
    }

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_enforce_usermode.htm
    describe('in user mode', () => {
        check(
            'is refused for objects that the user may not change',
            `System.runAs(Users.reader()) { ${attempt("insert as user new Account(Name = 'a');")} }`,
            ["System.SecurityException: Access to entity 'Account' denied"]
        );
        check(
            'is the default of API version 67',
            `System.runAs(Users.reader()) { ${attempt("insert new Account(Name = 'a');")} }`,
            ["System.SecurityException: Access to entity 'Account' denied"]
        );
        check('asks for create and edit on upsert', asUsher(attempt("upsert as user new Hall__c(Name = 'a');")), [
            "System.SecurityException: Access to entity 'Hall__c' denied"
        ]);
        check(
            'asks for delete on delete',
            asUsher(`Hall__c h = new Hall__c(); insert as user h; ${attempt('delete as user h;')}`),
            ["System.SecurityException: Access to entity 'Hall__c' denied"]
        );
        check(
            'is refused for fields that the user may not set, null included, and names them',
            asUsher(
                `insert as user new Seat__c(Name = 'a', Row__c = 'b');
            try { insert as user new Seat__c(Secret__c = null, Fixed__c = 'x'); } catch (DmlException e) { System.debug('System.DmlException: ' + e.getMessage()); System.debug(e.getDmlFieldNames(0)); }
            System.debug([SELECT COUNT() FROM Seat__c]);`
            ),
            [inaccessible, '(Secret__c, Fixed__c)', '1']
        );
        check(
            'tells the fields in the results of partial success',
            asUsher(
                `List<Database.SaveResult> r = Database.insert(new List<Seat__c>{ new Seat__c(Secret__c = 'x'), new Seat__c() }, false, System.AccessLevel.USER_MODE);
            System.debug(r[0].isSuccess() + ' ' + r[0].getErrors()[0].getFields() + ' ' + r[1].isSuccess());`
            ),
            ['false (Secret__c) true']
        );
        check(
            'minds only fields that change on update',
            asUsher(
                `Seat__c s = new Seat__c(Row__c = 'a', Secret__c = 'x', Fixed__c = 'y'); insert as system s;
            Seat__c read = [SELECT Row__c, Secret__c, Fixed__c FROM Seat__c WITH SYSTEM_MODE]; read.Row__c = 'b'; update as user read;
            read.Fixed__c = 'z'; ${attempt('update as user read;')} System.debug([SELECT Row__c FROM Seat__c].Row__c);`
            ),
            [inaccessible, 'b']
        );
        check(
            'asks for Customize Application where custom settings are changed, and for nothing where they are read',
            `insert new Limits__c(Size__c = 1); ${asUsher(`System.debug(Limits__c.getOrgDefaults().Size__c + ' ' + [SELECT COUNT() FROM Limits__c]); ${attempt('upsert as user new Limits__c(Size__c = 2);')}`)}`,
            ['1 1', "System.SecurityException: Access to entity 'Limits__c' denied"]
        );
        check(
            'needs no field permission for names, required and system fields',
            asUsher(`insert as user new Seat__c(Name = 'a', OwnerId = UserInfo.getUserId()); System.debug('ok');`),
            ['ok']
        );
    });

    check(
        'system mode ignores object and field permissions',
        `System.runAs(Users.reader()) { insert as system new Seat__c(Secret__c = 'x'); System.debug('ok'); }`,
        ['ok']
    );

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_keywords_sharing.htm
    describe('to rows of others', () => {
        const seatOfAdmin = `Seat__c s = new Seat__c(Name = 'a'); insert s;`;
        const noAccess =
            'System.DmlException: Update failed. First exception on row 0 with id ID; first error: INSUFFICIENT_ACCESS_OR_READONLY, insufficient access rights on object id: []';
        check(
            'is refused in user mode, whatever the class says',
            `${seatOfAdmin} ${asUsher(attempt('Open.changeAsUser(s);'))}`,
            [noAccess]
        );
        check(
            'is refused in system mode of a class with sharing',
            `${seatOfAdmin} ${asUsher(`${attempt('Guarded.change(s);')} System.debug(Guarded.seats());`)}`,
            [noAccess, '0']
        );
        check(
            'is given in system mode of a class without sharing',
            `${seatOfAdmin} ${asUsher(`Open.change(s); System.debug(Open.seats());`)}`,
            ['1']
        );
        check(
            'is given by a share row',
            `${seatOfAdmin} ${makeUsher}
            insert new Seat__Share(ParentId = s.Id, UserOrGroupId = usher.Id, AccessLevel = 'Edit', RowCause = 'Manual');
            System.runAs(usher) { Guarded.change(s); System.debug(Guarded.seats()); }`,
            ['1']
        );
        check(
            'is enough to edit but not to delete where the default is read and write',
            `Poster__c p = new Poster__c(); insert p;
            ${asUsher(`update as user p; ${attempt('delete as user p;')}`)}`,
            [
                'System.DmlException: Delete failed. First exception on row 0 with id ID; first error: INSUFFICIENT_ACCESS_OR_READONLY, insufficient access rights on object id: []'
            ]
        );
        check(
            'is needed to refer to them',
            `Hall__c h = new Hall__c(); insert h; ${asUsher(attempt('insert as user new Seat__c(Person__c = h.Id);'))}`,
            [
                'System.DmlException: Insert failed. First exception on row 0; first error: INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY, insufficient access rights on cross-reference id: []'
            ]
        );
    });

    check(
        'counts what is assigned in the test at once, and ends with what takes it away',
        `User reader = Users.reader(); PermissionSet p = [SELECT Id FROM PermissionSet WHERE Name = 'Usher'];
        System.runAs(reader) { ${attempt('insert new Poster__c();')} }
        PermissionSetAssignment a = new PermissionSetAssignment(AssigneeId = reader.Id, PermissionSetId = p.Id); insert a;
        System.runAs(reader) { insert new Poster__c(); System.debug('inserted'); }
        System.runAs(new User(Id = UserInfo.getUserId())) { delete a; }
        System.runAs(reader) { ${attempt('insert new Poster__c();')} }`,
        [
            "System.SecurityException: Access to entity 'Poster__c' denied",
            'inserted',
            "System.SecurityException: Access to entity 'Poster__c' denied"
        ]
    );
    check(
        'runs as a user who has not been inserted (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_runas.htm)',
        `User u = new User(Alias = 'fresh', Email = 'fresh@example.com', LastName = 'Fresh', Username = 'fresh@example.com',
            EmailEncodingKey = 'UTF-8', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US', TimeZoneSidKey = 'Europe/Berlin',
            ProfileId = [SELECT Id FROM Profile WHERE Name = 'Standard User'].Id);
        insert new Account(Name = 'a');
        System.runAs(u) { insert new Account(Name = 'b'); System.debug(UserInfo.getUserName()); }`,
        ['fresh@example.com']
    );
    check(
        'counts a permission set made in the test',
        `User reader = Users.reader(); PermissionSet p = new PermissionSet(Name = 'Mine', Label = 'Mine'); insert p;
        insert new ObjectPermissions(ParentId = p.Id, SobjectType = 'Account', PermissionsRead = true, PermissionsCreate = true);
        insert new PermissionSetAssignment(AssigneeId = reader.Id, PermissionSetId = p.Id);
        System.runAs(reader) { insert new Account(Name = 'a'); System.debug(p.Id != null); }`,
        ['true']
    );

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_with_security_stripInaccessible.htm
    describe('stripped', () => {
        const seats = `List<Seat__c> seats = new List<Seat__c>{ new Seat__c(Name = 'a', Secret__c = 'x'), new Seat__c(Name = 'b') };`;
        check(
            'leaves out the fields that may not be set, and tells which',
            asUsher(
                `${seats} SObjectAccessDecision d = Security.stripInaccessible(AccessType.CREATABLE, seats);
            System.debug(d.getRemovedFields() + ' ' + d.getModifiedIndexes()); insert d.getRecords(); System.debug([SELECT COUNT() FROM Seat__c] + ' ' + seats[0].Secret__c);`
            ),
            ['{Seat__c={Secret__c}} {0}', '2 x']
        );
        check(
            'makes fields that may not be read unreadable',
            asUsher(
                `insert as system new Seat__c(Name = 'a', Secret__c = 'x', Row__c = 'r');
            List<Seat__c> read = [SELECT Name, Secret__c, Row__c FROM Seat__c WITH SYSTEM_MODE];
            Seat__c s = (Seat__c) Security.stripInaccessible(AccessType.READABLE, read).getRecords()[0];
            System.debug(s.Row__c + ' ' + s.isSet('Secret__c'));`
            ),
            ['r false']
        );
        check(
            'is refused without access to the object, unless that is not asked',
            asUsher(
                `${attempt("Security.stripInaccessible(AccessType.UPDATABLE, new List<Hall__c>{ new Hall__c(Name = 'a') });")}
            System.debug(Security.stripInaccessible(AccessType.UPDATABLE, new List<Hall__c>{ new Hall__c(Name = 'a') }, false).getRemovedFields());`
            ),
            ['System.NoAccessException: No access to entity: Hall__c', '{Hall__c={Name}}']
        );
    });

    check(
        'is told by UserInfo and FeatureManagement',
        asUsher(`System.debug(UserInfo.getName() + ' ' + UserInfo.getUserName() + ' ' + UserInfo.getUserEmail() + ' ' + UserInfo.getUserType() + ' ' + UserInfo.getLocale() + ' ' + UserInfo.getTimeZone().getID());
            System.debug((UserInfo.getUserId() == usher.Id) + ' ' + (UserInfo.getProfileId() == usher.ProfileId) + ' ' + FeatureManagement.checkPermission('Nothing'));`),
        ['usher usher@example.com usher@example.com Standard en_US GMT', 'true true false']
    );
});
