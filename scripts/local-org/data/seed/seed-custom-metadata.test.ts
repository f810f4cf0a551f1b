import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSchema } from '../schema/build-schema.ts';
import { Store } from '../store/store.ts';
import { customField, metadataFile, testMetadata } from '../testing/test-metadata.ts';
import type { MetadataFile } from '../../org/metadata.ts';
import { seedOrg } from './seed-org.ts';

const rule = [
    metadataFile('Rule__mdt', '<CustomObject><label>Rule</label><pluralLabel>Rules</pluralLabel></CustomObject>'),
    customField('Rule__mdt', 'Text__c', '<type>Text</type><length>50</length>'),
    customField('Rule__mdt', 'Count__c', '<type>Number</type><precision>5</precision><scale>0</scale>'),
    customField('Rule__mdt', 'On__c', '<type>Checkbox</type>'),
    customField('Rule__mdt', 'Since__c', '<type>Date</type>'),
    customField('Rule__mdt', 'Next__c', '<type>MetadataRelationship</type><referenceTo>Rule__mdt</referenceTo>'),
    customField('Rule__mdt', 'About__c', '<type>MetadataRelationship</type><referenceTo>EntityDefinition</referenceTo>')
];

function record(name: string, values: Record<string, string>): MetadataFile {
    const entries = Object.entries(values).map(
        ([field, value]) => `<values><field>${field}</field><value>${value}</value></values>`
    );
    return metadataFile(name, `<CustomMetadata><label>${name} label</label>${entries.join('')}</CustomMetadata>`);
}

async function rows(files: readonly MetadataFile[]): Promise<unknown> {
    const metadata = testMetadata([...rule, ...files]);
    const { schema, problems } = buildSchema(metadata, { personAccounts: false });
    assert.deepEqual(problems, []);
    const store = await Store.open(schema);
    seedOrg(store, schema, metadata, 0);
    const columns = '"DeveloperName", "MasterLabel", "Text__c", "Count__c", "On__c", "Since__c", "About__c"';
    return store.rows(
        `SELECT ${columns}, (SELECT n."DeveloperName" FROM "Rule__mdt" n WHERE n."Id" = r."Next__c") FROM "Rule__mdt" r ORDER BY 1`
    );
}

// https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_custommetadata.htm
describe('Custom metadata records', () => {
    it('are rows with their values, in whatever order relationships come', async () => {
        const first = record('Rule.First', {
            Text__c: 'x',
            Count__c: '3',
            On__c: 'true',
            Since__c: '1970-01-02',
            Next__c: 'Second',
            About__c: 'Account'
        });
        assert.deepEqual(await rows([first, record('Rule.Second', { Text__c: '' })]), [
            ['First', 'Rule.First label', 'x', 3, 1, 1, 'Account', 'Second'],
            ['Second', 'Rule.Second label', null, null, 0, null, null, null]
        ]);
    });

    const mistakes: [string, MetadataFile, string][] = [
        ['another type', record('Nule.First', {}), 'There is no custom metadata type Nule__mdt.'],
        ['another field', record('Rule.First', { Nope__c: 'x' }), 'Rule__mdt has no field Nope__c.'],
        ['a number that is none', record('Rule.First', { Count__c: 'x' }), 'x is no value of Rule__mdt.Count__c.'],
        ['a day that is none', record('Rule.First', { Since__c: 'May' }), 'May is no value of Rule__mdt.Since__c.']
    ];
    for (const [title, file, message] of mistakes) {
        it(`are refused with ${title}`, () => {
            const { problems } = buildSchema(testMetadata([...rule, file]), { personAccounts: false });
            assert.deepEqual(
                problems.map((problem) => problem.message),
                [message]
            );
        });
    }
});
