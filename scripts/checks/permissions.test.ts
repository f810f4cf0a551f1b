import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { permissions } from './permissions.ts';
import { findingsIn, type SampleFiles } from './sample-project.ts';
import { apexClass, customObject, metadataXml } from './samples.ts';

const principal = [
    '<externalCredentialParameters>',
    '<parameterName>Reader</parameterName><parameterType>NamedPrincipal</parameterType>',
    '</externalCredentialParameters>'
].join('');
const org: SampleFiles = {
    ...apexClass('Controller', 'public with sharing class Controller {}'),
    ...customObject('Sample__c', { Colour__c: 'Text' }),
    'force-app/main/room/objects/Sample__c/fields/Key__c.field-meta.xml': metadataXml(
        'CustomField',
        '<fullName>Key__c</fullName><label>Key</label><length>9</length><required>true</required><type>Text</type>'
    ),
    'force-app/main/room/objects/Sample__c/fields/Owner__c.field-meta.xml': metadataXml(
        'CustomField',
        '<fullName>Owner__c</fullName><label>Owner</label><referenceTo>Contact</referenceTo><type>MasterDetail</type>'
    ),
    'force-app/main/room/customPermissions/See.customPermission-meta.xml': metadataXml(
        'CustomPermission',
        '<label>See</label>'
    ),
    'force-app/main/room/externalCredentials/Mail.externalCredential-meta.xml': metadataXml(
        'ExternalCredential',
        principal
    )
};

function findingsOf(inside: string): Promise<string[]> {
    return findingsIn(permissions, {
        ...org,
        'force-app/main/room/permissionsets/Sample.permissionset-meta.xml': metadataXml(
            'PermissionSet',
            `<label>S</label>\n${inside}`
        )
    });
}

const readable = '<editable>false</editable><readable>true</readable>';

describe('check:permissions', () => {
    const bad: [inside: string, message: string][] = [
        [
            `<fieldPermissions><field>Sample__c.Owner__c</field>${readable}</fieldPermissions>`,
            'platform refuses field permissions for it'
        ],
        ['<classAccesses><apexClass>Controler</apexClass></classAccesses>', 'there is no Controler'],
        [
            `<fieldPermissions><field>Sample__c.Shade__c</field>${readable}</fieldPermissions>`,
            'there is no Sample__c.Shade__c'
        ],
        [`<fieldPermissions><field>Contact.Emial</field>${readable}</fieldPermissions>`, 'there is no Contact.Emial'],
        [
            `<fieldPermissions><field>Sample__c.Key__c</field>${readable}</fieldPermissions>`,
            'platform refuses field permissions for it'
        ],
        [
            '<fieldPermissions><field>Sample__c.Colour__c</field><editable>true</editable></fieldPermissions>',
            'editable and not readable'
        ],
        ['<objectPermissions><object>Simple__c</object></objectPermissions>', 'there is no Simple__c'],
        ['<tabSettings><tab>Sample__c</tab></tabSettings>', 'there is no Sample__c'],
        ['<customPermissions><name>Sea</name></customPermissions>', 'there is no Sea'],
        ['<applicationVisibilities><application>Mail</application></applicationVisibilities>', 'there is no Mail'],
        ['<flowAccesses><flow>Stop</flow></flowAccesses>', 'there is no Stop'],
        [
            '<externalCredentialPrincipalAccesses><externalCredentialPrincipal>Mail-Writer</externalCredentialPrincipal></externalCredentialPrincipalAccesses>',
            'there is no Mail-Writer'
        ]
    ];
    for (const [inside, message] of bad) {
        it(`reports ${inside}`, async () => {
            const findings = await findingsOf(inside);
            assert.equal(findings.length, 1, findings.join('\n'));
            assert.match(findings[0], /Sample\.permissionset-meta\.xml:4:\d+ /);
            assert.ok(findings[0].includes(message), findings[0]);
        });
    }

    it('accepts what is there', async () => {
        const findings = await findingsOf(
            [
                '<classAccesses><apexClass>Controller</apexClass></classAccesses>',
                '<customPermissions><name>See</name></customPermissions>',
                '<externalCredentialPrincipalAccesses><externalCredentialPrincipal>Mail-Reader</externalCredentialPrincipal></externalCredentialPrincipalAccesses>',
                `<fieldPermissions><field>Sample__c.Colour__c</field>${readable}</fieldPermissions>`,
                `<fieldPermissions><field>Contact.HasOptedOutOfEmail</field>${readable}</fieldPermissions>`,
                '<objectPermissions><object>UserExternalCredential</object></objectPermissions>',
                '<tabSettings><tab>standard-Contact</tab></tabSettings>'
            ].join('\n')
        );
        assert.deepEqual(findings, []);
    });
});
