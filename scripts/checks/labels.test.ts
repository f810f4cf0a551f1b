import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labels } from './labels.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass, component, metadataXml } from './samples.ts';

const file = 'force-app/main/room/labels/CustomLabels.labels-meta.xml';

function labelsFile(...names: string[]): Record<string, string> {
    const blocks = names.map((name) => `<labels><fullName>${name}</fullName><value>${name}</value></labels>`);
    return { [file]: metadataXml('CustomLabels', blocks.join('\n')) };
}

const users = {
    ...apexClass(
        'Reader',
        'public class Reader {\n    String text = System.Label.In_Apex.toUpperCase() + Label.In_Apex;\n}\n'
    ),
    ...component('card', { ts: "import text from '@salesforce/label/c.In_Component';\n" }),
    'force-app/main/room/flows/Stop.flow-meta.xml': metadataXml('Flow', '<label>{!$Label.In_Flow}</label>')
};

describe('check:labels', () => {
    it('accepts labels that Apex, components and metadata use', async () => {
        assert.deepEqual(
            await findingsIn(labels, { ...users, ...labelsFile('In_Apex', 'In_Component', 'In_Flow') }),
            []
        );
    });

    it('reports labels that are named and not there', async () => {
        assert.deepEqual(await findingsIn(labels, { ...users, ...labelsFile() }), [
            'force-app/main/room/classes/Reader.cls:2:19 there is no label In_Apex',
            'force-app/main/room/classes/Reader.cls:2:56 there is no label In_Apex',
            'force-app/main/room/flows/Stop.flow-meta.xml:3:10 there is no label In_Flow',
            'force-app/main/room/lwc/card/card.ts:1:19 there is no label In_Component'
        ]);
    });

    it('reports labels that nothing uses', async () => {
        const findings = await findingsIn(labels, {
            ...users,
            ...labelsFile('In_Apex', 'In_Component', 'In_Flow', 'Left')
        });
        assert.deepEqual(findings, [`${file}:6:18 label Left is used nowhere`]);
    });

    it('reports texts that the platform finds too long', async () => {
        const labelWith = (inside: string): Promise<string[]> =>
            findingsIn(labels, {
                [file]: metadataXml('CustomLabels', `<labels><fullName>Long</fullName>${inside}</labels>`),
                ...apexClass('Reader', 'public class Reader {\n    String text = System.Label.Long;\n}\n')
            });
        const description = (length: number): string => `<shortDescription>${'x'.repeat(length)}</shortDescription>`;
        assert.deepEqual(await labelWith(description(80)), []);
        assert.deepEqual(await labelWith(description(81)), [
            `${file}:3:18 label Long has a shortDescription of 81 characters, 80 at most`
        ]);
        assert.deepEqual(await labelWith(`<value>${'x'.repeat(1001)}</value>`), [
            `${file}:3:18 label Long has a value of 1001 characters, 1000 at most`
        ]);
    });

    it('reports labels that stand twice or out of order', async () => {
        const findings = await findingsIn(labels, {
            ...users,
            ...labelsFile('In_Component', 'In_Apex', 'In_Flow', 'In_Flow')
        });
        assert.deepEqual(
            findings.map((finding) => finding.replace(/^.*label /, '')),
            ['In_Apex stands twice or out of order', 'In_Flow stands twice or out of order']
        );
    });
});
