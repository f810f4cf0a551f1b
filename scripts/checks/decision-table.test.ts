import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionTable } from './decision-table.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass, metadataXml } from './samples.ts';

const labels = metadataXml(
    'CustomLabels',
    '<labels><fullName>Mailchimp_Rule_SetBack</fullName><value>Still opted out.</value></labels>'
);

function project(written: string) {
    const rows = `        'Default | unsubscribed | unchecked | person | check | SET_BACK'\n`;
    const [[, text = '']] = Object.entries(apexClass('EmailOptOutRuleTableTest', `class A {\n${rows}}`)) as [
        [string, string]
    ];
    return {
        'force-app/test/sync/classes/EmailOptOutRuleTableTest.cls': text,
        'force-app/main/app/labels/CustomLabels.labels-meta.xml': labels,
        'docs/sync-rules.md': `| Rule | Memberships | Box | Last set by | Decision | Why |\n|-|-|-|-|-|-|\n${written}`
    };
}

describe('check:decision-table', () => {
    it('accepts a page that says what is tested', async () => {
        const written = '| Default | unsubscribed  | unchecked | person | check | Still opted out. |\n';
        assert.deepEqual(await findingsIn(decisionTable, project(written)), []);
    });

    it('reports the first row that differs, and rows that are missing', async () => {
        const tested = 'the test has "Default | unsubscribed | unchecked | person | check | Still opted out."';
        assert.deepEqual(
            await findingsIn(
                decisionTable,
                project('| Default | unsubscribed | unchecked | person | leave | Still opted out. |\n')
            ),
            [
                `docs/sync-rules.md row 1 reads "Default | unsubscribed | unchecked | person | leave | Still opted out.", ${tested}`
            ]
        );
        assert.deepEqual(await findingsIn(decisionTable, project('')), [
            `docs/sync-rules.md row 1 reads "nothing", ${tested}`
        ]);
    });
});
