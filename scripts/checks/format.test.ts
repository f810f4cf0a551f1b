import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { format } from './format.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass, metadataXml } from './samples.ts';

const unformatted = 'is not formatted; npm run format does it';

describe('check:format', () => {
    it('reports each kind of file that is not formatted, and accepts those that are', async () => {
        const label = 'force-app/main/room/labels/CustomLabels.labels-meta.xml';
        const findings = await findingsIn(format, {
            ...apexClass('Good', 'public with sharing class Good {\n}\n'),
            'scripts/bad.ts': 'export const a=1',
            'force-app/main/room/classes/Bad.cls': 'public with sharing class Bad { Integer a=1; }',
            'force-app/main/room/lwc/bad/bad.html': '<template><p>{a}</p>\n\n\n</template>',
            'force-app/main/room/lwc/bad/bad.css': 'p{color:red}',
            [label]: metadataXml('CustomLabels', '<labels></labels>'),
            'docs/bad.md': '*  a\n*  b',
            'config/bad.json': '{"a":1}'
        });
        assert.deepEqual(findings.toSorted(), [
            `config/bad.json ${unformatted}`,
            `docs/bad.md ${unformatted}`,
            `force-app/main/room/classes/Bad.cls ${unformatted}`,
            `${label} ${unformatted}`,
            `force-app/main/room/lwc/bad/bad.css ${unformatted}`,
            `force-app/main/room/lwc/bad/bad.html ${unformatted}`,
            `scripts/bad.ts ${unformatted}`
        ]);
    });

    it('reports Apex and XML that cannot be parsed', async () => {
        const findings = await findingsIn(format, {
            'force-app/main/room/classes/Broken.cls': 'public class Broken { void run() { for (; ; i++, j--) {} } }',
            'force-app/main/room/labels/CustomLabels.labels-meta.xml': '<CustomLabels><labels></CustomLabels>'
        });
        assert.equal(findings.length, 2, findings.join('\n'));
        assert.match(findings[0], /Broken\.cls/);
        assert.match(findings[1], /CustomLabels/);
    });
});
