import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controllers } from './controllers.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass, metadataXml } from './samples.ts';

const classes = {
    ...apexClass(
        'Card',
        'public with sharing class Card {\n    @AuraEnabled public static String read() { return null; }\n}\n'
    ),
    ...apexClass(
        'Action',
        'public with sharing class Action {\n    @InvocableMethod public static void run(List<String> ids) {}\n}\n'
    ),
    ...apexClass('Answer', 'public with sharing class Answer {\n    @AuraEnabled public String text;\n}\n')
};

function permissionSet(...names: string[]): Record<string, string> {
    const inside = names.map((name) => `<classAccesses><apexClass>${name}</apexClass></classAccesses>`).join('\n');
    return { 'force-app/main/room/permissionsets/User.permissionset-meta.xml': metadataXml('PermissionSet', inside) };
}

describe('check:controllers', () => {
    it('reports classes that components or flows call and no permission set opens', async () => {
        assert.deepEqual(await findingsIn(controllers, { ...classes, ...permissionSet() }), [
            'force-app/main/room/classes/Action.cls:1 Action is in no permission set',
            'force-app/main/room/classes/Card.cls:1 Card is in no permission set'
        ]);
    });

    it('accepts those that one opens', async () => {
        assert.deepEqual(await findingsIn(controllers, { ...classes, ...permissionSet('Action', 'Card') }), []);
    });
});
