import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lwcPaths } from './lwc-paths.ts';
import { findingsIn } from './sample-project.ts';

const component = { 'force-app/main/room/lwc/sample/sample.ts': 'export const one = 1;\n' };
const listed = JSON.stringify({
    compilerOptions: { paths: { 'c/sample': ['../force-app/main/room/lwc/sample/sample.ts'] } }
});

describe('check:paths', () => {
    it('accepts a list that names every component', async () => {
        assert.deepEqual(await findingsIn(lwcPaths, { ...component, 'config/tsconfig.lwc-paths.json': listed }), []);
    });

    it('reports a component that is not listed, and one that is listed and gone', async () => {
        const empty = '{ "compilerOptions": { "paths": {} } }';
        for (const [files, list] of [[component, empty] as const, [{}, listed] as const]) {
            const findings = await findingsIn(lwcPaths, { ...files, 'config/tsconfig.lwc-paths.json': list });
            assert.equal(findings.length, 1);
            assert.match(findings[0], /^config\/tsconfig\.lwc-paths\.json is out of date/);
        }
    });
});
