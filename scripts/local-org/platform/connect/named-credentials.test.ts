import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import { LocalOrg } from '../../org/local-org.ts';
import { runTransaction } from '../../org/run-transaction.ts';
import type { User } from '../../org/user.ts';
import { seedPreviewUsers } from '../../org/users.ts';
import { Seeder } from '../../data/seed/seeder.ts';
import { runTests } from '../../test/run-tests.ts';
import { orgWith } from '../../test/sample-org.ts';
import { runForGood, runIn } from '../../test/evaluate.ts';

const input = `ConnectApi.CredentialValueInput v = new ConnectApi.CredentialValueInput(); v.value = 'secret'; v.encrypted = true;
    ConnectApi.CredentialInput c = new ConnectApi.CredentialInput(); c.externalCredential = 'Mailchimp'; c.principalName = 'MailchimpPrincipal';
    c.principalType = ConnectApi.CredentialPrincipalType.NamedPrincipal; c.authenticationProtocol = ConnectApi.CredentialAuthenticationProtocol.Custom;
    c.credentials = new Map<String, ConnectApi.CredentialValueInput>{ 'ApiKey' => v };`;
const get = `ConnectApi.NamedCredentials.getCredential('Mailchimp', 'MailchimpPrincipal', ConnectApi.CredentialPrincipalType.NamedPrincipal)`;

// https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ConnectAPI_NamedCredentials_static_methods.htm
describe('ConnectApi.NamedCredentials', () => {
    let org: LocalOrg;

    before(async () => {
        org = await LocalOrg.load({ project: resolve(import.meta.dirname, '../../../..') });
    });

    function check(title: string, statements: string, expected: readonly string[], value?: string): void {
        it(title, () => {
            org.isolated(() => {
                assert.deepEqual(runForGood(org, statements), expected);
                assert.equal(org.credentials.valueOf('Mailchimp', 'ApiKey'), value);
            });
        });
    }

    check(
        'stores a value for the callouts and gives its name but not the value',
        `${input} ConnectApi.NamedCredentials.createCredential(c); ConnectApi.Credential r = ${get};
        System.debug(r.authenticationStatus + ' ' + r.credentials.keySet() + ' ' + r.credentials.values()[0].value + ' ' + r.credentials.values()[0].encrypted);`,
        ['Configured {apikey} null true'],
        'secret'
    );
    check(
        'does not create twice, but patches',
        `${input} ConnectApi.NamedCredentials.createCredential(c);
        try { ConnectApi.NamedCredentials.createCredential(c); } catch (ConnectApi.ConnectApiException e) { System.debug('refused'); }
        v.value = 'other'; ConnectApi.NamedCredentials.patchCredential(c);`,
        ['refused'],
        'other'
    );
    check(
        'patches only what is there, and deletes',
        `${input} try { ConnectApi.NamedCredentials.patchCredential(c); } catch (ConnectApi.ConnectApiException e) { System.debug('refused'); }
        ConnectApi.NamedCredentials.createCredential(c);
        ConnectApi.NamedCredentials.deleteCredential('Mailchimp', 'MailchimpPrincipal', ConnectApi.CredentialPrincipalType.NamedPrincipal);
        System.debug(ConnectApi.NamedCredentials.getExternalCredential('Mailchimp').principals[0].authenticationStatus);`,
        ['refused', 'NotConfigured']
    );
    check(
        'changes where callouts go, and needs all that is required',
        `ConnectApi.NamedCredential n = ConnectApi.NamedCredentials.getNamedCredential('Mailchimp'); System.debug(n.masterLabel + ' ' + n.calloutUrl);
        ConnectApi.NamedCredentialInput i = new ConnectApi.NamedCredentialInput(); i.calloutUrl = 'https://us7.api.mailchimp.com'; i.masterLabel = n.masterLabel;
        try { ConnectApi.NamedCredentials.updateNamedCredential('Mailchimp', i); } catch (ConnectApi.ConnectApiException e) { System.debug(e.getMessage()); }
        i.type = n.type; i.calloutOptions = new ConnectApi.NamedCredentialCalloutOptionsInput();
        ConnectApi.ExternalCredentialInput x = new ConnectApi.ExternalCredentialInput(); x.developerName = 'Mailchimp';
        i.externalCredentials = new List<ConnectApi.ExternalCredentialInput>{ x };
        System.debug(ConnectApi.NamedCredentials.updateNamedCredential('Mailchimp', i).calloutUrl);`,
        [
            'Mailchimp https://us1.api.mailchimp.com',
            'Required fields are missing: calloutOptions, externalCredentials, type',
            'https://us7.api.mailchimp.com'
        ]
    );
    check(
        'lets no callout follow in the same transaction',
        `${input} ConnectApi.NamedCredentials.createCredential(c); HttpRequest r = new HttpRequest(); r.setEndpoint('callout:Mailchimp/3.0/ping'); r.setMethod('GET');
        try { new Http().send(r); } catch (CalloutException e) { System.debug(e.getMessage()); }`,
        ['You have uncommitted work pending. Please commit or rollback before calling out'],
        'secret'
    );

    // https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_requests_external_credential_principal_input.htm
    check(
        'gives the id of the principal to which permission sets give access',
        `Id principal = ConnectApi.NamedCredentials.getExternalCredential('Mailchimp').principals[0].id;
        for (SetupEntityAccess a : [SELECT Parent.Name, SetupEntityType FROM SetupEntityAccess WHERE SetupEntityId = :principal ORDER BY Parent.Name])
            System.debug(a.Parent.Name + ' ' + a.SetupEntityType);
        PermissionSet own = new PermissionSet(Name = 'Own', Label = 'Own'); insert own;
        SetupEntityAccess added = new SetupEntityAccess(ParentId = own.Id, SetupEntityId = principal); insert added;
        System.debug([SELECT SetupEntityType FROM SetupEntityAccess WHERE Id = :added.Id].SetupEntityType);`,
        [
            'Mailchimp_Admin ExternalCredentialParameter',
            'Mailchimp_Manager ExternalCredentialParameter',
            'Mailchimp_User ExternalCredentialParameter',
            'ExternalCredentialParameter'
        ]
    );

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
    check(
        'leaves nothing behind when the transaction fails',
        `${input} ConnectApi.NamedCredentials.createCredential(c); Integer zero = 0; Integer i = 1 / zero;`,
        ['System.MathException: Divide by 0']
    );
    check(
        'goes back to a savepoint',
        `Savepoint before = Database.setSavepoint(); ${input} ConnectApi.NamedCredentials.createCredential(c); Database.rollback(before);
        System.debug(ConnectApi.NamedCredentials.getExternalCredential('Mailchimp').principals[0].authenticationStatus);`,
        ['NotConfigured']
    );
    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_connect_api_limits.htm
    check(
        'costs a DML statement for each write',
        `${input} ConnectApi.NamedCredentials.createCredential(c); ConnectApi.NamedCredentials.updateCredential(c); ${get};
        System.debug(Limits.getDmlStatements());`,
        ['2'],
        'secret'
    );

    // https://help.salesforce.com/s/articleView?id=xcloud.nc_create_edit_custom_auth_ext_cred.htm
    it('asks for a permission to manage named credentials', () => {
        const statements = `${input} try { ConnectApi.NamedCredentials.createCredential(c); } catch (ConnectApi.ConnectApiException e) { System.debug(e.getMessage()); }`;
        const execute = org.program.anonymous(statements, 67);
        const rita = seedRep(org);
        const { runtime } = runTransaction(org, org.program, { user: rita, kind: 'anonymous' }, execute);
        assert.match(
            runtime.transaction.debugLog.join('\n'),
            /permission.*ManageNamedCredentials or CustomizeApplication/
        );
        assert.equal(org.credentials.valueOf('Mailchimp', 'ApiKey'), undefined);
    });

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/connectAPI_TestingApex.htm
    it('does not run in tests', async () => {
        const source = `@IsTest private class ConnectTest { @IsTest static void reads() { ConnectApi.NamedCredentials.getNamedCredential('A'); } }`;
        const tests = await orgWith({ 'classes/ConnectTest.cls': source });
        const [outcome] = runTests(tests, {}).tests;
        assert.match(outcome?.message ?? '', /ConnectApi methods are not supported in data siloed tests/);
    });

    it('keeps the principals themselves from Apex, as the Object Reference does not have them', () => {
        const query = "System.debug(Database.query('SELECT Id FROM ExternalCredentialParameter'));";
        assert.match(
            messageOf(() => runIn(org, query)),
            /sObject type 'ExternalCredentialParameter' is not supported/
        );
        const described = "System.debug(Schema.getGlobalDescribe().containsKey('ExternalCredentialParameter'));";
        assert.deepEqual(runIn(org, described), ['false']);
    });

    it('refuses by name what it does not do', () => {
        const create = 'ConnectApi.NamedCredentials.createNamedCredential(new ConnectApi.NamedCredentialInput());';
        assert.match(
            messageOf(() => runIn(org, create)),
            /Not supported by the local org: .*createNamedCredential/i
        );
        assert.match(
            messageOf(() => runIn(org, 'ConnectApi.ChatterFeeds x;')),
            /ChatterFeeds/
        );
    });
});

function messageOf(work: () => readonly string[]): string {
    try {
        return work().join('\n');
    } catch (error) {
        return (error as Error).message;
    }
}

function seedRep(org: LocalOrg): User {
    seedPreviewUsers(new Seeder(org.store, org.schema, Date.now(), org.testUser.id));
    return org.user('rep');
}
