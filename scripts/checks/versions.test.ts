import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsIn } from './sample-project.ts';
import { apexClass, component, metadataXml } from './samples.ts';
import { versions } from './versions.ts';

describe('check:versions', () => {
    it('reports another version than the project has, and none at all', async () => {
        const old = 'force-app/main/room/classes/Old.cls-meta.xml';
        const findings = await findingsIn(versions, {
            ...apexClass('Good', 'public with sharing class Good {}'),
            ...component('bare', { metadata: '<isExposed>false</isExposed>' }),
            [old]: metadataXml('ApexClass', '    <apiVersion>66.0</apiVersion>'),
            'force-app/main/room/customPermissions/See.customPermission-meta.xml': metadataXml('CustomPermission', '')
        });
        assert.deepEqual(findings, [
            `${old}:3:5 is at API version 66.0 instead of 67.0`,
            'force-app/main/room/lwc/bare/bare.js-meta.xml says no API version; it has to be 67.0'
        ]);
    });
});
