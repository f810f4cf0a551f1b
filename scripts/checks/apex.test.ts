import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apexAllowances } from './apex-allowances.ts';
import { apex } from './apex.ts';
import { whyNoJava } from './java.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass } from './samples.ts';

const withoutJava = await whyNoJava();

describe('check:apex', { skip: withoutJava }, () => {
    it('reports wrong types, unknown methods and unknown fields, and nothing else', async () => {
        const findings = await findingsIn(
            apex,
            apexClass(
                'Sample',
                [
                    'public with sharing class Sample {',
                    '    public static void run() {',
                    "        Integer count = 'three';",
                    '        Sample.walk();',
                    '        Contact person = new Contact(Emial = null);',
                    "        String fine = 'a'.toUpperCase() ?? 'b';",
                    '    }',
                    '}'
                ].join('\n')
            )
        );
        assert.deepEqual(
            findings.map((finding) => finding.replace(/^.*Sample\.cls:(\d+):\d+ (\w+): .*$/, '$1 $2')),
            ['3 Error', '4 Missing', '5 Missing']
        );
    });

    it('allows the known gaps of its platform types and nothing beside them', async () => {
        const call = (method: string): string =>
            `        ConnectApi.NamedCredentials.${method}('Sample', new ConnectApi.NamedCredentialInput());`;
        const body = [call('updateNamedCredential'), call('updateNamedCredentials')].join('\n');
        const findings = await findingsIn(
            apex,
            apexClass(
                'Sample',
                `public with sharing class Sample {\n    public static void run() {\n${body}\n    }\n}\n`
            )
        );
        assert.equal(findings.length, 1, findings.join('\n'));
        assert.match(findings[0], /Sample\.cls:4:.*updateNamedCredentials/);
    });

    it('has a reason with its source for every gap', () => {
        for (const { reason } of apexAllowances) assert.match(reason, /https:\/\/\S+/);
    });
});
