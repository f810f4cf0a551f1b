import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowReferences } from './flow-references.ts';
import { findingsIn, type SampleFiles } from './sample-project.ts';
import { apexClass, customObject, metadataXml } from './samples.ts';

const action = [
    'public with sharing class Unsubscribe {',
    '    public class Request {',
    '        @InvocableVariable public Id recordId;',
    '        public String hidden;',
    '    }',
    '    @InvocableMethod public static void run(List<Request> requests) {}',
    '}'
].join('\n');
const org: SampleFiles = {
    ...apexClass('Unsubscribe', action),
    ...apexClass('Helper', 'public with sharing class Helper {}'),
    ...customObject('Settings__c', { Enabled__c: 'Text' }),
    'force-app/main/room/customPermissions/See.customPermission-meta.xml': metadataXml(
        'CustomPermission',
        '<label>See</label>'
    ),
    'force-app/main/room/flows/Child.flow-meta.xml': metadataXml('Flow', '<variables><name>personId</name></variables>')
};
const start = '<start><object>Contact</object><connector><targetReference>Find</targetReference></connector></start>';
const find =
    '<recordLookups><name>Find</name><object>Account</object><getFirstRecordOnly>true</getFirstRecordOnly></recordLookups>';
const variable =
    '<variables><name>people</name><isCollection>true</isCollection><objectType>Contact</objectType></variables>';
const loop = '<loops><name>Each</name><collectionReference>people</collectionReference></loops>';
const frame = [start, find, variable, loop].join('\n');

function findingsOf(inside: string): Promise<string[]> {
    return findingsIn(flowReferences, {
        ...org,
        'force-app/main/room/flows/Stop.flow-meta.xml': metadataXml('Flow', `${frame}\n${inside}`)
    });
}

const path = (target: string): string => `<connector><targetReference>${target}</targetReference></connector>`;
const value = (reference: string): string =>
    `<assignments><name>Set</name><assignmentItems><value><elementReference>${reference}</elementReference></value></assignmentItems></assignments>`;
const call = (name: string, parameter = 'recordId'): string =>
    `<actionCalls><name>Call</name><actionName>${name}</actionName><actionType>apex</actionType><inputParameters><name>${parameter}</name></inputParameters></actionCalls>`;
const subflow = (name: string, input: string): string =>
    `<subflows><name>Sub</name><flowName>${name}</flowName><inputAssignments><name>${input}</name></inputAssignments></subflows>`;
const lookup = (object: string, field: string): string =>
    `<recordLookups><name>Look</name><filters><field>${field}</field></filters><object>${object}</object></recordLookups>`;

describe('check:flow-references', () => {
    const bad: [inside: string, message: string][] = [
        [`<decisions><name>Ask</name>${path('Nowhere')}</decisions>`, 'there is no element Nowhere'],
        [`<decisions><name>Ask</name>${path('people')}</decisions>`, 'there is no element people'],
        [value('poeple'), 'there is no poeple in this flow'],
        [value('$Record.Emial'), 'Contact has no field Emial'],
        [value('Find.Nmae'), 'Account has no field Nmae'],
        [value('Each.Account.Nmae'), 'account has no field Nmae'],
        [value('$Setup.Settings__c.Enabeld__c'), 'Settings__c has no field Enabeld__c'],
        [value('$Permission.Sea'), 'there is no custom permission Sea'],
        [
            '<textTemplates><name>Text</name><text>Dear {!$Record.Nmae}</text></textTemplates>',
            'Contact has no field Nmae'
        ],
        [lookup('Contcat', 'Id'), 'there is no object Contcat'],
        [lookup('Contact', 'Emial'), 'Contact has no field Emial'],
        [call('Unsubscrieb'), 'there is no class Unsubscrieb with an @InvocableMethod'],
        [call('Helper'), 'there is no class Helper with an @InvocableMethod'],
        [call('Unsubscribe', 'hidden'), 'Unsubscribe has no @InvocableVariable hidden'],
        [subflow('Childe', 'personId'), 'there is no flow Childe'],
        [subflow('Child', 'person'), 'Child has no variable person']
    ];
    for (const [inside, message] of bad) {
        it(`reports "${message}"`, async () => {
            const findings = await findingsOf(inside);
            assert.equal(findings.length, 1, findings.join('\n'));
            assert.match(findings[0], /Stop\.flow-meta\.xml:7:\d+ /);
            assert.ok(findings[0].endsWith(message), findings[0]);
        });
    }

    it('accepts what is there', async () => {
        const good = [
            `<decisions><name>Ask</name>${path('Find')}</decisions>`,
            value('$Record.Account.Name'),
            value('$Record__Prior.HasOptedOutOfEmail'),
            value('Each.Email'),
            value('$Flow.CurrentDateTime'),
            value('$Setup.Settings__c.Enabled__c'),
            value('$Permission.See'),
            lookup('Contact', 'Email'),
            call('Unsubscribe'),
            subflow('Child', 'personId')
        ];
        assert.deepEqual(await findingsOf(good.join('\n')), []);
    });
});
