import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imports } from './imports.ts';
import { findingsIn, type SampleFiles } from './sample-project.ts';
import { apexClass, component, customObject, metadataXml } from './samples.ts';

const controller = [
    'public with sharing class Controller {',
    '    @AuraEnabled public static String read(Id recordId, String size) { return null; }',
    '    public static String closed() { return null; }',
    '    @AuraEnabled public String instance() { return null; }',
    '}'
].join('\n');
const org: SampleFiles = {
    ...apexClass('Controller', controller),
    ...customObject('Sample__c', { Contact__c: 'to Contact' }),
    'force-app/main/room/customPermissions/See.customPermission-meta.xml': metadataXml(
        'CustomPermission',
        '<label>See</label>'
    ),
    'config/types/apex.d.ts': '',
    'config/types/platform.d.ts': ''
};

describe('check:imports', () => {
    const bad: [name: string, message: string][] = [
        ['apex/Controler.read', 'there is no class Controler'],
        ['apex/Controller.reed', 'Controller has no method reed'],
        ['apex/Controller.closed', 'Controller.closed is not @AuraEnabled'],
        ['apex/Controller.instance', 'Controller.instance is not static'],
        ['schema/Contcat', 'there is no object Contcat'],
        ['schema/Contact.Emial', 'Contact has no field Emial'],
        ['schema/Sample__c.Contact__r.Emial', 'contact has no field Emial'],
        ['customPermission/Sea', 'there is no custom permission Sea'],
        ['resourceUrl/logo', 'there is no static resource logo'],
        ['messageChannel/Change__c', 'there is no message channel Change__c']
    ];
    for (const [name, message] of bad) {
        it(`reports @salesforce/${name}`, async () => {
            const ts = `// a comment\nimport name from '@salesforce/${name}';\n`;
            assert.deepEqual(await findingsIn(imports, { ...org, ...component('card', { ts }) }), [
                `force-app/main/room/lwc/card/card.ts:2:18 ${message}`
            ]);
        });
    }

    it('accepts what is there', async () => {
        const names = [
            'apex/Controller.read',
            'apex',
            'schema/Sample__c.Contact__r.Email',
            'customPermission/See',
            'i18n/locale'
        ];
        const ts = names.map((name, index) => `import name${index} from '@salesforce/${name}';`).join('\n');
        assert.deepEqual(await findingsIn(imports, { ...org, ...component('card', { ts }) }), []);
    });

    it('compares the declared parameters of an Apex method with its own', async () => {
        const declared = (parameters: string): SampleFiles => ({
            ...org,
            'config/types/apex.d.ts': `declare module '@salesforce/apex/Controller.read' {\n    const read: import('./apex-method').ApexMethod<{ ${parameters} }, string>;\n    export default read;\n}\n`
        });
        assert.deepEqual(await findingsIn(imports, declared('recordId: string; size: string')), []);
        assert.deepEqual(await findingsIn(imports, declared('recordID: string; size: string')), [
            'config/types/apex.d.ts:1:1 Controller.read has no parameter recordID',
            'config/types/apex.d.ts:1:1 Controller.read has a parameter recordId, not declared here'
        ]);
    });
});
