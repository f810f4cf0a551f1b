import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house } from './house.ts';
import { findingsIn } from './sample-project.ts';

describe('check:house', () => {
    // Put together here, so that the gate does not find them in this file.
    const bad: [file: string, line: string][] = [
        ['scripts/sample.ts', `const file = '${'/home'}/somebody/file';`],
        ['docs/sample.md', `See https://${'registry.npmjs'}.org/lwc`],
        ['package-lock.json', `"resolved": ${'"http'}s://example.com/lwc.tgz"`],
        ['force-app/main/room/classes/A.cls', "System.debug('here');"],
        ['force-app/main/room/classes/A.cls', '@IsTest(SeeAllData=true)'],
        ['force-app/main/room/classes/A.cls', '[SELECT Id FROM Contact WITH SECURITY_ENFORCED]'],
        ['force-app/main/room/classes/A.cls', "String url = 'http://localhost:4000';"],
        ['force-app/main/room/lwc/a/a.ts', "console.log('here');"],
        ['force-app/main/room/lwc/a/a.html', '<template if:true={open}></template>'],
        ['force-app/main/room/lwc/a/a.html', '<p lwc:inner-html={text}></p>'],
        ['scripts/sample.test.ts', `${'describe'}.only('alone', () => {});`],
        ['force-app/main/room/lwc/a/__tests__/a.test.ts', `${'x'}it('is off', () => {});`]
    ];
    for (const [file, line] of bad) {
        it(`reports ${line} in ${file}`, async () => {
            const findings = await findingsIn(house, { [file]: `first\n${line}\n` });
            assert.equal(findings.length, 1, findings.join('\n'));
            assert.ok(findings[0].startsWith(`${file}:2:`), findings[0]);
        });
    }

    it('accepts a line with a written reason', async () => {
        const text = "// house-rule: the log is what this sample is about\nSystem.debug('here');\n";
        assert.deepEqual(await findingsIn(house, { 'force-app/main/room/classes/A.cls': text }), []);
    });

    it('reports what has no place at the top level', async () => {
        assert.deepEqual(await findingsIn(house, { 'notes.txt': '', '.editorconfig': '' }), [
            'notes.txt has no place at the top level of the project'
        ]);
    });
});
