import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint } from './lint.ts';
import { findingsIn } from './sample-project.ts';

const component = [
    "import { LightningElement, api } from 'lwc';",
    '',
    'export default class Sample extends LightningElement {',
    '    @api Label?: string;',
    '    connectedCallback(): void {',
    "        document.querySelector('p');",
    '        this.load();',
    '    }',
    '    async load(): Promise<void> {',
    '        await Promise.resolve();',
    '    }',
    '}'
];

// house-rule: the linter has to find this
const componentTest = "it.only('is alone', () => {\n    expect(1).toBe(1);\n});\n";

describe('check:lint', () => {
    it('applies the LWC, type-checked and Jest rules to components, and the type-checked rules to scripts', async () => {
        const findings = await findingsIn(lint, {
            'force-app/main/room/lwc/sample/sample.ts': component.join('\n'),
            'force-app/main/room/lwc/sample/__tests__/sample.test.ts': componentTest,
            'scripts/sample.ts':
                'export async function run(): Promise<void> {\n    await Promise.resolve();\n}\nrun();\n',
            'scripts/tsconfig.json': '{ "extends": "../config/tsconfig.base.json", "include": ["**/*.ts"] }'
        });
        const rules = findings.map((finding) => finding.replace(/^(.*):\d+ .* \((\S+)\)$/s, '$1 $2'));
        assert.deepEqual(rules, [
            'force-app/main/room/lwc/sample/__tests__/sample.test.ts:1 jest/no-focused-tests',
            'force-app/main/room/lwc/sample/sample.ts:3 @lwc/lwc/no-leading-uppercase-api-name',
            'force-app/main/room/lwc/sample/sample.ts:6 @lwc/lwc/no-document-query',
            'force-app/main/room/lwc/sample/sample.ts:7 @typescript-eslint/no-floating-promises',
            'scripts/sample.ts:4 @typescript-eslint/no-floating-promises'
        ]);
    });
});
