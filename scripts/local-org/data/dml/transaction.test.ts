import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { seedPreviewUsers } from '../../org/users.ts';
import { runIn } from '../../test/evaluate.ts';
import { objectFiles, orgWith } from '../../test/sample-org.ts';
import { attempt } from '../../test/snippets.ts';

const count = `System.debug([SELECT COUNT() FROM Contact]);`;
const insertContact = `insert new Contact(LastName = 'a');`;

const setting = objectFiles('Limits__c', '<customSettingsType>Hierarchy</customSettingsType>', {
    Size__c: '<type>Number</type><precision>5</precision><scale>0</scale>',
    Name__c: '<type>Text</type><length>20</length>',
    Strict__c: '<type>Checkbox</type><defaultValue>true</defaultValue>'
});
const list = objectFiles('Country__c', '<customSettingsType>List</customSettingsType>', {
    Code__c: '<type>Text</type><length>2</length>'
});

const record = (name: string, values: string) =>
    `<CustomMetadata><label>${name} rule</label><protected>false</protected>${values}</CustomMetadata>`;
const value = (field: string, text: string) => `<values><field>${field}</field><value>${text}</value></values>`;
const metadata = {
    ...objectFiles('Rule__mdt', '<label>Rule</label><pluralLabel>Rules</pluralLabel>', {
        Most__c: '<type>Number</type><precision>5</precision><scale>1</scale>',
        Active__c: '<type>Checkbox</type><defaultValue>false</defaultValue>',
        Text__c: '<type>LongTextArea</type><length>5000</length><visibleLines>3</visibleLines>',
        Next__c:
            '<type>MetadataRelationship</type><referenceTo>Rule__mdt</referenceTo><relationshipName>Rules</relationshipName>'
    }),
    'customMetadata/Rule.One.md-meta.xml': record(
        'One',
        value('Most__c', '2.5') + value('Active__c', 'true') + value('Next__c', 'Two')
    ),
    'customMetadata/Rule.Two.md-meta.xml': record('Two', value('Text__c', 'x'.repeat(300)))
};

describe('A transaction', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith({ ...setting, ...list, ...metadata });
        seedPreviewUsers(org.seeded.seeder);
    });

    function check(title: string, statements: string, expected: readonly string[]): void {
        it(title, () => assert.deepEqual(runIn(org, statements), expected));
    }

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
    describe('with savepoints', () => {
        check(
            'goes back to a savepoint, but records keep the ids they got',
            `${insertContact} Savepoint s = Database.setSavepoint(); Contact c = new Contact(LastName = 'b'); insert c; Database.rollback(s);
            ${count} System.debug(c.Id != null); ${attempt('insert c;').replace('e.getTypeName()', "'again'").replace('+ e.getMessage()', "+ e.getMessage().contains('cannot specify Id')")}`,
            ['1', 'true', 'again: true']
        );
        check(
            'ends later savepoints when it goes back to an earlier one',
            `Savepoint one = Database.setSavepoint(); ${insertContact} Savepoint two = Database.setSavepoint(); ${insertContact}
            Database.rollback(one); ${count} try { Database.rollback(two); } catch (TypeException e) { System.debug('invalid'); }`,
            ['0', 'invalid']
        );
        check(
            'may go back to one savepoint again and again',
            `Savepoint s = Database.setSavepoint(); ${insertContact} Database.rollback(s); ${insertContact} Database.rollback(s); ${count}`,
            ['0']
        );
        check(
            'counts setting one and going back as DML statements, and not as rows',
            `Savepoint s = Database.setSavepoint(); ${insertContact} Database.rollback(s); Database.releaseSavepoint(s);
            System.debug(Limits.getDmlStatements() + ' ' + Limits.getDmlRows());`,
            ['3 1']
        );
        const call = `HttpRequest r = new HttpRequest(); r.setEndpoint('https://nowhere.example.com'); r.setMethod('GET');
            try { new Http().send(r); } catch (CalloutException e) { System.debug(e.getMessage().left(21)); }`;
        check(
            'lets callouts be made once everything is undone and released',
            `Savepoint s = Database.setSavepoint(); ${insertContact} ${call} Database.rollback(s); ${call.replace(/\br\b/g, 'q')} Database.releaseSavepoint(s); ${call.replace(/\br\b/g, 'p')}`,
            ['You have uncommitted ', 'You have uncommitted ', 'Unauthorized endpoint']
        );
        check(
            'keeps what was done when a savepoint is released',
            `Savepoint s = Database.setSavepoint(); ${insertContact} Database.releaseSavepoint(s); ${count} try { Database.rollback(s); } catch (TypeException e) { System.debug('invalid'); }`,
            ['1', 'invalid']
        );
    });

    check(
        'is undone whole by an exception that nobody catches',
        `${insertContact} Savepoint s = Database.setSavepoint(); ${insertContact} throw new DmlException('stop');`,
        ['System.DmlException: stop']
    );
    it('leaves nothing of a failed transaction', () => assert.deepEqual(runIn(org, count), ['0']));

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_non_mix_sobjects.htm
    describe('with set-up objects', () => {
        const group = `insert new Group(Name = 'g');`;
        check('does not mix them with other records', `${insertContact} ${attempt(group)}`, [
            'System.DmlException: Insert failed. First exception on row 0; first error: MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): Group, original object: Contact: []'
        ]);
        check(
            'nor the other way round',
            `${group} try { ${insertContact} } catch (DmlException e) { System.debug(e.getDmlType(0)); }`,
            ['MIXED_DML_OPERATION']
        );
        check(
            'lets a user be updated beside them as long as no sensitive field is touched',
            `${insertContact} update new User(Id = UserInfo.getUserId(), Title = 'Boss'); System.debug([SELECT Title FROM User WHERE Id = :UserInfo.getUserId()].Title);
            try { update new User(Id = UserInfo.getUserId(), IsActive = true); } catch (DmlException e) { System.debug(e.getDmlType(0)); }`,
            ['Boss', 'MIXED_DML_OPERATION']
        );
        check(
            'lets users without a role be inserted beside them, before and after',
            `${insertContact} User u = new User(LastName = 'Reyes', Alias = 'rr', Username = 'rita@example.com', Email = 'rita@example.com', ProfileId = UserInfo.getProfileId(),
            TimeZoneSidKey = 'Europe/Madrid', LocaleSidKey = 'en_US', EmailEncodingKey = 'UTF-8', LanguageLocaleKey = 'en_US');
            insert u; ${insertContact} System.debug(u.Id != null); ${attempt(group)}`,
            [
                'true',
                'System.DmlException: Insert failed. First exception on row 0; first error: MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): Group, original object: Contact: []'
            ]
        );
        check(
            'minds one sensitive field among several users',
            `${insertContact} User other = [SELECT Id FROM User WHERE Id != :UserInfo.getUserId() LIMIT 1];
            List<Database.SaveResult> r = Database.update(new List<User>{ new User(Id = UserInfo.getUserId(), Title = 'a'), new User(Id = other.Id, IsActive = false) }, false);
            System.debug(r[0].getErrors()[0].getStatusCode());`,
            ['MIXED_DML_OPERATION']
        );
        check(
            'inserts users with what they need',
            `Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
            User u = new User(LastName = 'Reyes', FirstName = 'Rita', Alias = 'rr', Username = 'rita@example.com', Email = 'rita@example.com', ProfileId = p.Id,
                TimeZoneSidKey = 'Europe/Berlin', LocaleSidKey = 'en_US', LanguageLocaleKey = 'en_US', EmailEncodingKey = 'UTF-8');
            insert u; User found = [SELECT Name, IsActive, UserType, CommunityNickname, Profile.Name FROM User WHERE Id = :u.Id];
            System.debug(found.Name + ' ' + found.IsActive + ' ' + found.UserType + ' ' + found.CommunityNickname + ' ' + found.Profile.Name);
            User twin = u.clone(false, true); twin.CommunityNickname = 'other'; try { insert twin; } catch (DmlException e) { System.debug(e.getDmlType(0)); }
            ${attempt("insert new User(LastName = 'x');")}`,
            [
                'Rita Reyes true Standard rita Standard User',
                'DUPLICATE_USERNAME',
                'System.DmlException: Insert failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [Username, Email, Alias, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, ProfileId, LanguageLocaleKey]: [Username, Email, Alias, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, ProfileId, LanguageLocaleKey]'
            ]
        );
    });

    // https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm
    describe('reads hierarchy settings', () => {
        check(
            'that nobody has written: empty for the organization, with default values for a user',
            `Limits__c s = Limits__c.getOrgDefaults(); System.debug(s.Id + ' ' + s.Size__c + ' ' + s.Strict__c);
            Limits__c mine = Limits__c.getInstance(); System.debug(mine.Id + ' ' + (mine.SetupOwnerId == UserInfo.getUserId()) + ' ' + mine.Strict__c);
            System.debug(Limits__c.getValues(UserInfo.getUserId()));`,
            ['null null false', 'null true true', 'null']
        );
        check(
            'from the user up to the organization, field by field',
            `insert new Limits__c(SetupOwnerId = UserInfo.getOrganizationId(), Size__c = 5, Name__c = 'org');
            insert new Limits__c(SetupOwnerId = UserInfo.getProfileId(), Size__c = 7);
            System.debug(Limits__c.getInstance().Size__c + ' ' + Limits__c.getInstance().Name__c + ' ' + Limits__c.getOrgDefaults().Size__c);
            insert new Limits__c(SetupOwnerId = UserInfo.getUserId(), Name__c = 'me');
            System.debug(Limits__c.getInstance().Size__c + ' ' + Limits__c.getInstance().Name__c + ' ' + Limits__c.getValues(UserInfo.getUserId()).Size__c);
            System.debug(Limits__c.getInstance(UserInfo.getProfileId()).Name__c + ' ' + Limits.getQueries());`,
            ['7 org 5', '7 me null', 'org 0']
        );
        check(
            'and saves what getOrgDefaults gave',
            `Limits__c s = Limits__c.getOrgDefaults(); s.Size__c = 9; upsert s; System.debug(Limits__c.getOrgDefaults().Size__c + ' ' + Limits__c.getInstance().Size__c);
            s = Limits__c.getOrgDefaults(); s.Size__c = 10; upsert s; System.debug([SELECT COUNT() FROM Limits__c] + ' ' + (s.SetupOwnerId == UserInfo.getOrganizationId()));`,
            ['9 9', '1 true']
        );
        check(
            'of which each owner has one',
            `insert new Limits__c(Size__c = 1); try { insert new Limits__c(Size__c = 2); } catch (DmlException e) { System.debug(e.getDmlType(0)); }`,
            ['DUPLICATE_VALUE']
        );
    });

    check(
        'reads list settings by name, and all of them',
        `insert new List<Country__c>{ new Country__c(Name = 'Austria', Code__c = 'AT'), new Country__c(Name = 'Kenya', Code__c = 'KE') };
        System.debug(Country__c.getInstance('austria').Code__c + ' ' + Country__c.getValues('Kenya').Code__c + ' ' + Country__c.getInstance('Nowhere'));
        System.debug(Country__c.getAll().size() + ' ' + Country__c.getAll().get('Kenya').Code__c + ' ' + Limits.getQueries());
        ${attempt("insert new Country__c(Code__c = 'X');")}`,
        [
            'AT KE null',
            '2 KE 0',
            'System.DmlException: Insert failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [Name]: [Name]'
        ]
    );

    // https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_metadata_types.htm
    check(
        'reads custom metadata, which cannot be changed',
        `Rule__mdt one = Rule__mdt.getInstance('One'); System.debug(one.MasterLabel + ' ' + one.Most__c + ' ' + one.Active__c);
        System.debug(Rule__mdt.getInstance(one.Next__c).DeveloperName + ' ' + Rule__mdt.getAll().keySet() + ' ' + Rule__mdt.getInstance('Three') + ' ' + Limits.getQueries());
        System.debug([SELECT Next__r.DeveloperName FROM Rule__mdt WHERE Active__c = true].Next__r.DeveloperName);
        ${attempt('update one;')}`,
        [
            'One rule 2.5 true',
            'Two {One, Two} null 0',
            'Two',
            'System.TypeException: DML operation Update not allowed on Rule__mdt'
        ]
    );
});
