import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMetadataXml, isXmlError } from '../../org/metadata-xml.ts';
import { ParsedMetadata } from '../../org/parsed-metadata.ts';
import type { MetadataFile } from '../../org/metadata.ts';
import { buildSchema } from './build-schema.ts';

function component(name: string, xml: string, parent?: string): MetadataFile {
    const parsed = parseMetadataXml(xml);
    assert.ok(!isXmlError(parsed));
    return { file: `${name}.xml`, type: parsed.type, name, ...(parent ? { parent } : {}), content: parsed.content };
}

function field(object: string, name: string, body: string): MetadataFile {
    return component(name, `<CustomField><fullName>${name}</fullName>${body}</CustomField>`, object);
}

function build(components: readonly MetadataFile[], personAccounts = false) {
    return buildSchema(new ParsedMetadata([], components), { personAccounts });
}

const room = component(
    'Room__c',
    '<CustomObject><label>Room</label><pluralLabel>Rooms</pluralLabel><sharingModel>Private</sharingModel></CustomObject>'
);

describe('The schema', () => {
    it('gives custom objects the fields of every record', () => {
        const { schema, problems } = build([room]);
        assert.deepEqual(problems, []);
        assert.deepEqual(
            [...schema.object('ROOM__C')!.fields.values()].map(({ name }) => name),
            `Id OwnerId IsDeleted Name CreatedDate CreatedById LastModifiedDate LastModifiedById SystemModstamp`.split(
                ' '
            )
        );
    });

    const fieldTypes: [string, string, Record<string, unknown>][] = [
        ['<type>Text</type><length>20</length>', 'string', { length: 20, nillable: true }],
        ['<type>Text</type><length>20</length><required>true</required>', 'string', { nillable: false }],
        [
            '<type>Text</type><length>9</length><externalId>true</externalId><unique>true</unique>',
            'string',
            { idLookup: true }
        ],
        [
            '<type>Checkbox</type><defaultValue>true</defaultValue>',
            'boolean',
            { nillable: false, defaultValue: 'true' }
        ],
        ['<type>Number</type><precision>18</precision><scale>2</scale>', 'double', { precision: 18, scale: 2 }],
        ['<type>LongTextArea</type><length>32768</length>', 'textarea', { length: 32768, filterable: false }],
        [
            '<type>AutoNumber</type><displayFormat>R-{0000}</displayFormat>',
            'string',
            { createable: false, nillable: false }
        ],
        [
            '<type>Number</type><precision>3</precision><formula>1 + 1</formula>',
            'double',
            { createable: false, formula: '1 + 1' }
        ],
        ['<type>DateTime</type>', 'datetime', { groupable: false }],
        [
            '<type>Lookup</type><referenceTo>contact</referenceTo><relationshipName>Rooms</relationshipName>',
            'reference',
            { referenceTo: ['Contact'], relationshipName: 'Some__r', onDelete: 'setNull' }
        ],
        [
            '<type>MasterDetail</type><referenceTo>Account</referenceTo>',
            'reference',
            { onDelete: 'cascade', nillable: false }
        ]
    ];
    for (const [body, type, expected] of fieldTypes) {
        it(`reads ${body}`, () => {
            const described = build([room, field('Room__c', 'Some__c', body)])
                .schema.object('Room__c')!
                .fields.get('some__c')!;
            assert.equal(described.type, type);
            for (const [property, value] of Object.entries(expected)) {
                assert.deepEqual(described[property as keyof typeof described], value, property);
            }
        });
    }

    it('lists custom lookups among the children of the parent', () => {
        const lookup =
            '<type>Lookup</type><referenceTo>Contact</referenceTo><relationshipName>Rooms</relationshipName>';
        const { schema } = build([room, field('Room__c', 'Guest__c', lookup)]);
        const child = schema.object('Contact')!.childRelationships.find(({ childObject }) => childObject === 'Room__c');
        assert.deepEqual(child, { childObject: 'Room__c', field: 'Guest__c', relationshipName: 'Rooms__r' });
    });

    const mistakes: [string, string][] = [
        ['<label>No type</label>', 'Field Some__c has no <type>.'],
        ['<type>Texxt</type>', 'Field Some__c: the type Texxt is not known to the local org.'],
        ['<type>Text</type>', 'Field Some__c has no <length>.'],
        ['<type>Text</type><length>ten</length>', '<length> must be a whole number and is "ten".'],
        ['<type>Lookup</type>', 'Field Some__c has no <referenceTo>.'],
        ['<type>Picklist</type>', 'Field Some__c has no picklist values.'],
        [
            '<type>Lookup</type><referenceTo>Attic__c</referenceTo>',
            'Field Room__c.Some__c refers to Attic__c, which does not exist in the local org.'
        ]
    ];
    for (const [body, message] of mistakes) {
        it(`refuses ${body}`, () => {
            const { problems } = build([room, field('Room__c', 'Some__c', body)]);
            assert.deepEqual(problems, [{ file: 'Some__c.xml', line: 1, column: 1, message }]);
        });
    }

    it('names fields of objects that are not there', () => {
        const { problems } = build([field('Attic__c', 'Some__c', '<type>Date</type>')]);
        assert.equal(problems[0].message, 'Field Some__c belongs to Attic__c, which does not exist in the local org.');
    });

    it('adds share objects where access is not public', () => {
        const { schema } = build([room]);
        assert.ok(schema.object('Room__Share')?.fields.has('rowcause'));
        assert.ok(schema.object('LeadShare')?.fields.has('leadaccesslevel'));
    });

    it('keeps the key prefixes when it is built again', () => {
        const first = build([room]).schema;
        const attic = component('Attic__c', '<CustomObject/>');
        const metadata = new ParsedMetadata([], [attic, room]);
        const second = buildSchema(metadata, { personAccounts: false, previous: first }).schema;
        assert.equal(first.object('Room__c')!.keyPrefix, 'a00');
        assert.equal(second.object('Room__c')!.keyPrefix, 'a00');
        assert.equal(second.objectByPrefix('a01')!.name, 'Attic__c');
    });

    it('shows the fields of the contact on a person account, and only with Person Accounts', () => {
        const level = field('Contact', 'Level__c', '<type>Number</type><precision>3</precision>');
        assert.equal(build([level]).schema.object('Account')!.fields.has('personemail'), false);
        const { fields } = build([level], true).schema.object('Account')!;
        assert.deepEqual(fields.get('personemail')!.shows, { reference: 'PersonContactId', field: 'Email' });
        assert.deepEqual(fields.get('level__pc')!.shows, { reference: 'PersonContactId', field: 'Level__c' });
        assert.deepEqual(fields.get('lastname')!.shows, { reference: 'PersonContactId', field: 'LastName' });
        assert.ok(fields.has('ispersonaccount') && fields.has('recordtypeid'));
    });

    it('has the metadata types, settings and events of the platform', () => {
        const { schema } = build([
            component('Rule__mdt', '<CustomObject/>'),
            component('Choices__c', '<CustomObject><customSettingsType>Hierarchy</customSettingsType></CustomObject>'),
            component('Rang__e', '<CustomObject/>')
        ]);
        assert.ok(schema.object('Rule__mdt')!.fields.has('qualifiedapiname'));
        assert.equal(schema.object('Choices__c')!.kind, 'hierarchySetting');
        assert.ok(schema.object('Choices__c')!.fields.has('setupownerid'));
        assert.ok(schema.object('Rang__e')!.fields.has('replayid'));
    });
});
