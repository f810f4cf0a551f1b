import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessMode } from './access-mode.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass } from './samples.ts';

function inClass(statements: string[], annotation = ''): Record<string, string> {
    const body = statements.map((statement) => `        ${statement}`).join('\n');
    return apexClass(
        'Sample',
        `${annotation}public with sharing class Sample {\n    void run() {\n${body}\n    }\n}\n`
    );
}

const silent = [
    'List<Contact> all = [SELECT Id FROM Contact];',
    'insert all;',
    'upsert all Key__c;',
    'delete all;',
    'Database.update(all, false);',
    'all = Database.query(text);',
    'all = System.Database.queryWithBinds(text, binds);'
];
const stated = [
    'List<Contact> all = [SELECT Id FROM Contact WITH USER_MODE];',
    'all = [SELECT Id, (SELECT Id FROM Cases) FROM Contact WITH SYSTEM_MODE];',
    'insert as user all;',
    'update as system all;',
    'Database.update(all, false, System.AccessLevel.SYSTEM_MODE);',
    'all = Database.queryWithBinds(text, binds, accessLevel);',
    'Database.setSavepoint();'
];

describe('check:access-mode', () => {
    it('reports queries and DML that state no mode, one by one', async () => {
        const findings = await findingsIn(accessMode, inClass(silent));
        assert.deepEqual(
            findings.map((finding) => Number(/\.cls:(\d+):/.exec(finding)?.[1])),
            silent.map((_, index) => index + 3)
        );
    });

    it('accepts those that state it', async () => {
        assert.deepEqual(await findingsIn(accessMode, inClass(stated)), []);
    });

    it('leaves tests alone', async () => {
        assert.deepEqual(await findingsIn(accessMode, inClass(silent, '@IsTest\n')), []);
    });
});
