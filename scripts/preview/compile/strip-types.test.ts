import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripTypes } from './strip-types.ts';

describe('stripTypes', () => {
    it('removes types and type imports and keeps decorators for the LWC compiler', async () => {
        const source =
            "import type { Card } from './card';\nclass A {\n    @api card?: Card;\n    @wire(x) y!: string;\n}\n";
        const { code } = await stripTypes(source, 'a.ts');
        assert.match(code, /@api\s+card;/);
        assert.match(code, /@wire\(x\)\s+y;/);
        assert.doesNotMatch(code, /Card|string/);
    });

    it('keeps an import that nothing uses, as the build does', async () => {
        const { code } = await stripTypes("import { unused } from './other';\n", 'a.ts');
        assert.match(code, /unused/);
    });

    it('says where a position in the JavaScript comes from', async () => {
        const source = 'interface Gone {\n    a: string;\n}\n\nconst kept: number = 1;\n';
        const { code, original } = await stripTypes(source, 'a.ts');
        assert.equal(code.split('\n')[0], 'const kept = 1;');
        assert.deepEqual(original(1, 7), { line: 5, column: 7 });
    });

    it('reports a syntax error with its file, line and column', async () => {
        await assert.rejects(stripTypes('const ok = 1;\nconst = 2;\n', 'force-app/a.ts'), {
            name: 'CompileProblems',
            message: 'force-app/a.ts:2:7 Expected identifier but found "="'
        });
    });
});
