import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rootOf, textOf } from './metadata-tree.ts';
import { readMetadata } from './read-metadata.ts';

const files: Readonly<Record<string, string>> = {
    'project/sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}],"sourceApiVersion":"66.0"}',
    'project/force-app/classes/Old.cls': 'public class Old {}',
    'project/force-app/classes/Old.cls-meta.xml': '<ApexClass><apiVersion>58.0</apiVersion></ApexClass>',
    'project/force-app/classes/Bare.cls': 'public class Bare {}',
    'project/force-app/triggers/OnContact.trigger': 'trigger OnContact on Contact (before insert) {}',
    'project/force-app/labels/CustomLabels.labels-meta.xml':
        '<CustomLabels><labels><fullName>Hello</fullName><value>Hi &amp; &#8217;</value></labels></CustomLabels>',
    'project/force-app/objects/Room__c/Room__c.object-meta.xml': '<CustomObject><label>Room</label></CustomObject>',
    'project/force-app/objects/Room__c/fields/Size__c.field-meta.xml':
        '<CustomField><fullName>Size__c</fullName></CustomField>',
    'project/force-app/layouts/Room__c-Room %28big%29.layout-meta.xml': '<Layout/>',
    'project/force-app/labels/Broken.labels-meta.xml': '<CustomLabels>\n<labels></CustomLabels>',
    'project/force-app/labels/Empty.labels-meta.xml': '',
    'extra/objects/Chair__c.object':
        '<CustomObject><fields><fullName>A__c</fullName></fields><fields><fullName>B__c</fullName></fields></CustomObject>',
    'extra/customMetadata/Rule.One.md': '<CustomMetadata><label>One</label></CustomMetadata>'
};

describe('readMetadata', () => {
    let folder = '';
    const read = () => readMetadata(join(folder, 'project'), [join(folder, 'extra')]);

    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'metadata-'));
        for (const [path, text] of Object.entries(files)) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), text);
        }
    });
    after(() => rmSync(folder, { recursive: true }));

    it('takes the API version from the file beside the class, otherwise from the project', () => {
        const sources = read().apex.map(({ name, kind, apiVersion }) => [name, kind, apiVersion]);
        assert.deepEqual(sources, [
            ['Bare', 'class', 66],
            ['Old', 'class', 58],
            ['OnContact', 'trigger', 66]
        ]);
    });

    it('names files of the project from its root and others by their whole path', () => {
        const metadata = read();
        assert.equal(metadata.apex[0].file, 'force-app/classes/Bare.cls');
        assert.equal(metadata.ofType('CustomMetadata')[0].file, join(folder, 'extra/customMetadata/Rule.One.md'));
    });

    it('decodes labels', () => {
        assert.deepEqual([...read().labels], [['hello', 'Hi & ’']]);
    });

    it('lists fields with their object in source format and in Metadata API format', () => {
        const fields = read().ofType('CustomField');
        assert.deepEqual(
            fields.map((field) => [field.parent, field.name, textOf(rootOf(field), 'fullName')]),
            [
                ['Room__c', 'Size__c', 'Size__c'],
                ['Chair__c', 'A__c', 'A__c'],
                ['Chair__c', 'B__c', 'B__c']
            ]
        );
    });

    it('decodes symbols in file names', () => {
        assert.equal(read().ofType('Layout')[0].name, 'Room__c-Room (big)');
        assert.equal(read().ofType('CustomMetadata')[0].name, 'Rule.One');
    });

    it('names the line of a malformed file and reads the rest', () => {
        assert.deepEqual(
            read().problems.map(({ file, line }) => [file, line]),
            [
                ['force-app/labels/Broken.labels-meta.xml', 2],
                ['force-app/labels/Empty.labels-meta.xml', 1]
            ]
        );
    });

    it('says what is missing', () => {
        assert.throws(() => readMetadata(join(folder, 'extra')), /extra is not a Salesforce DX project/);
        assert.throws(() => readMetadata(join(folder, 'project'), ['no-such-folder']), /no-such-folder does not exist/);
    });
});
