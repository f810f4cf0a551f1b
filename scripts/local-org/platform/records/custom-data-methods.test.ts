import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { LocalOrg } from '../../org/local-org.ts';
import { runIn } from '../../test/evaluate.ts';

const settings =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm';
const metadata =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_metadata_types.htm';
const fieldSets =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_field_sets.htm';

const cases: [source: string, title: string, statements: string, lines: string[]][] = [
    [
        settings,
        'a hierarchy setting without data has default values and the user as owner',
        'Choices__c c = Choices__c.getInstance(); System.debug(c.Id + " " + c.Size__c + " " + c.On__c + " " + (c.SetupOwnerId == UserInfo.getUserId()));',
        ['null 7 true true']
    ],
    [
        settings,
        'the defaults of an org without data are an empty record, and getValues gives null',
        'System.debug(Choices__c.getOrgDefaults().Size__c); System.debug(Choices__c.getValues(UserInfo.getUserId()));',
        ['null', 'null']
    ],
    [
        settings,
        'values of the user are completed from those of the profile and of the org',
        'insert new List<Choices__c>{ new Choices__c(SetupOwnerId = UserInfo.getOrganizationId(), Size__c = 1, Text__c = "org"), new Choices__c(SetupOwnerId = UserInfo.getProfileId(), Size__c = 2), new Choices__c(SetupOwnerId = UserInfo.getUserId(), Size__c = null) };' +
            'Choices__c c = Choices__c.getInstance(); System.debug(c.Size__c + " " + c.Text__c); System.debug(Choices__c.getInstance(UserInfo.getProfileId()).Size__c); System.debug(Choices__c.getOrgDefaults().Size__c); System.debug(Choices__c.getValues(UserInfo.getUserId()).Size__c);',
        ['2 org', '2', '1', 'null']
    ],
    [
        settings,
        'the org’s values are a new record for the user who has none',
        'insert new Choices__c(SetupOwnerId = UserInfo.getOrganizationId(), Size__c = 1); Choices__c c = Choices__c.getInstance(); System.debug(c.Id + " " + c.Size__c + " " + (c.SetupOwnerId == UserInfo.getUserId())); c.Size__c = 5; upsert c; System.debug(Choices__c.getInstance().Size__c + " " + Choices__c.getOrgDefaults().Size__c);',
        ['null 1 true', '5 1']
    ],
    [
        settings,
        'list settings are found by name and given as a map',
        'insert new List<Code__c>{ new Code__c(Name = "a", Text__c = "x"), new Code__c(Name = "b", Text__c = "y") }; System.debug(Code__c.getInstance("a").Text__c + Code__c.getValues("b").Text__c + Code__c.getInstance("c")); System.debug(Code__c.getAll().keySet());',
        ['xynull', '{a, b}']
    ],
    [
        settings,
        'reading settings is no query',
        'insert new Code__c(Name = "a"); Code__c.getAll(); Choices__c.getInstance(); System.debug(Limits.getQueries());',
        ['0']
    ],
    [
        metadata,
        'custom metadata is found by name and by id, and given as a map',
        'Rule__mdt r = Rule__mdt.getInstance("one"); System.debug(r.MasterLabel + " " + r.Text__c + " " + r.QualifiedApiName); System.debug(Rule__mdt.getInstance(r.Id).DeveloperName); System.debug(Rule__mdt.getInstance("three")); System.debug(Rule__mdt.getAll().keySet());',
        ['Rule One text One One', 'One', 'null', '{One, Two}']
    ],
    [
        metadata,
        'queries for custom metadata do not count',
        'System.debug([SELECT Text__c FROM Rule__mdt WHERE DeveloperName = "Two"].Text__c); System.debug(Limits.getQueries());',
        ['text Two', '0']
    ],
    [
        fieldSets,
        'field sets list their fields',
        'Schema.FieldSet s = Rule__mdt.SObjectType.getDescribe().fieldSets.getMap().get("shown"); System.debug(s.getLabel() + " " + s.getSObjectType()); for (Schema.FieldSetMember m : s.getFields()) System.debug(m.getFieldPath() + " " + m.getLabel() + " " + m.getType() + " " + m.getRequired() + " " + m.getSObjectField());',
        ['Shown Rule__mdt', 'Text__c Text STRING true Text__c']
    ]
];

describe('Custom settings, custom metadata, field sets', () => {
    let org: LocalOrg;

    before(async () => {
        const project = resolve(import.meta.dirname, '../../test/empty-project');
        const dirs = [resolve(import.meta.dirname, 'fixture')];
        org = await LocalOrg.load({ project, dirs, personAccounts: false });
        assert.deepEqual(org.problems, []);
    });

    for (const [source, title, text, lines] of cases) {
        it(`${title} (${source})`, () => assert.deepEqual(runIn(org, text.replaceAll('"', "'")), lines));
    }
});
