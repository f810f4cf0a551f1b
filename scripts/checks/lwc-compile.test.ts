import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lwcCompile } from './lwc-compile.ts';
import { findingsIn } from './sample-project.ts';

const folder = 'force-app/main/room/lwc/sample';

describe('check:lwc', () => {
    it('reports errors of scripts, templates and styles where they are', async () => {
        const findings = await findingsIn(lwcCompile, {
            [`${folder}/sample.js`]:
                "import { LightningElement, wire } from 'lwc';\nexport default class Sample extends LightningElement {\n    @wire(unknown) data;\n}\n",
            [`${folder}/sample.html`]: '<template>\n    <p>{first + second}</p>\n</template>\n',
            [`${folder}/sample.css`]: 'p { color: red\n'
        });
        assert.deepEqual(
            findings.map((finding) => finding.replace(/^.*\/sample\.(\w+):(\d+).*$/s, '$1 $2')),
            ['css 1', 'html 2', 'js 3']
        );
    });

    it('accepts a component, and leaves its tests alone', async () => {
        const findings = await findingsIn(lwcCompile, {
            [`${folder}/sample.js`]:
                "import { LightningElement } from 'lwc';\nexport default class Sample extends LightningElement {}\n",
            [`${folder}/sample.html`]: '<template><p>{title}</p></template>\n',
            [`${folder}/__tests__/sample.test.js`]: 'this is no JavaScript'
        });
        assert.deepEqual(findings, []);
    });
});
