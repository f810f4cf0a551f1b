import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convert } from './convert.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass, component, customObject, metadataXml } from './samples.ts';

describe('check:convert', () => {
    it('reports sources that would not be deployed, and development files that would', async () => {
        const missing = 'would not be deployed';
        const findings = await findingsIn(convert, {
            ...apexClass('Good', 'public with sharing class Good {}'),
            ...customObject('Sample__c', { Colour__c: 'Text' }),
            ...component('built', {}),
            'force-app/main/room/lwc/built/built.js': "export * from './other';\n",
            ...component('unbuilt', {}),
            'force-app/main/room/classes/NoMetadata.cls': 'public with sharing class NoMetadata {}',
            'force-app/main/room/labels/CustomLabels.labels-meta.xml': metadataXml(
                'CustomLabels',
                '<labels><fullName>One</fullName><language>en_US</language><protected>false</protected><shortDescription>One</shortDescription><value>1</value></labels>'
            ),
            'force-app/main/room/permissionsets/User.permissionset-meta.xml': metadataXml(
                'PermissionSet',
                '<label>User</label>'
            )
        });
        assert.deepEqual(findings, [
            `force-app/main/room/classes/NoMetadata.cls is in the source, but ${missing}`,
            `force-app/main/room/lwc/unbuilt has no unbuilt.js and ${missing}`
        ]);
    });
});
